import type { Check } from './check.ts';

/** The table of a plot, its readout and its drawing show the same numbers. */
export const numbers: Check = (app) =>
  app.eval(() => {
    const read = (text: string | null | undefined) => Number((text ?? '').replace(/−/g, '-').trim());
    const faults: string[] = [];
    for (const plot of deepAll<HTMLElement & { min: number; max: number }>('activation-plot[data-ready]')) {
      const root = plot.shadowRoot as ShadowRoot;
      for (const cell of root.querySelectorAll<HTMLElement>('.current [data-live]')) {
        const other = root.querySelector<HTMLElement>(`.readout [data-live="${cell.dataset.live}"]`);
        if (other && other.textContent !== cell.textContent)
          faults.push(`#${plot.id}: the table says ${cell.textContent}, the readout ${other.textContent}`);
      }
      const path = root.querySelector('.picture path[vector-effect]')?.getAttribute('d') ?? '';
      const points = path
        .split(/[ML]/)
        .filter(Boolean)
        .map((point) => point.split(' ').map(Number) as [number, number]);
      const heightAt = (x: number): number => {
        const left = (1000 * (x - plot.min)) / (plot.max - plot.min);
        const i = Math.max(0, points.findIndex(([each]) => each >= left - 0.01) - 1);
        const [a, b] = [points[i] ?? [0, 0], points[i + 1] ?? points[i] ?? [0, 0]];
        return b[0] === a[0] ? b[1] : a[1] + (b[1] - a[1]) * Math.min(1, Math.max(0, (left - a[0]) / (b[0] - a[0])));
      };
      const rows = [...root.querySelectorAll('tbody tr:not(.current)')]
        .map((row) => ({
          x: read(row.querySelector('th')?.textContent),
          y: read(row.querySelector('td')?.textContent),
        }))
        .filter(({ y }) => Number.isFinite(y))
        .sort((a, b) => a.y - b.y);
      const [low, high] = [rows[0], rows.at(-1)];
      if (!low || !high || low.y === high.y) continue;
      const scale = (heightAt(high.x) - heightAt(low.x)) / (high.y - low.y);
      for (const { x, y } of rows) {
        const expected = heightAt(low.x) + scale * (y - low.y);
        if (Math.abs(heightAt(x) - expected) > 4)
          faults.push(`#${plot.id}: at ${x} the table says ${y}, the curve runs elsewhere`);
      }
      const words = root.querySelector('#words')?.textContent ?? '';
      const name = root.querySelector('svg[role=img]')?.getAttribute('aria-label')?.replace('Graph of ', '') ?? '';
      if (!words.startsWith(name)) faults.push(`#${plot.id}: the words tell of another curve than ${name}`);
    }
    return faults;
  });
