/** One run of the patient, step by step: which units are dead when. Pure but for `ask`. */

import type { LayerInspection } from '../../training/instruments.ts';
import { type Ask, looksAt } from '../../training/looks.ts';
import type { RunSpec, Snapshot } from '../../training/protocol.ts';

/** Steps from `from` on, up to and without `to`; one that lasts has no `to`. */
export interface Span {
  from: number;
  to: number | undefined;
}

export interface Lifelines {
  /** [hidden network layer][unit]: when it was dead. */
  dead: Span[][][];
  end: Snapshot;
}

/** The units of each hidden network layer that give 0 for every example of the next step. */
export function deadIn(layers: readonly LayerInspection[]): number[][] {
  return layers.slice(0, -1).map(({ units }) => [...(units?.dead ?? [])]);
}

export async function lifelines(spec: RunSpec, steps: number, ask: Ask): Promise<Lifelines> {
  const dead: Span[][][] = [];
  let end: Snapshot | undefined;
  for await (const { run, snapshot } of looksAt(spec, (step) => Math.min(steps, step + 1), ask)) {
    end = snapshot;
    if (snapshot.diverged) break;
    const layers = await ask('inspect', { run });
    const now = deadIn(layers);
    now.forEach((units, layer) => {
      dead[layer] ??= Array.from({ length: layers[layer]?.units?.units ?? 0 }, () => []);
      dead[layer]?.forEach((spans, unit) => {
        const last = spans.at(-1);
        const wasDead = last !== undefined && last.to === undefined;
        if (units.includes(unit) === wasDead) return;
        if (wasDead) last.to = snapshot.step;
        else spans.push({ from: snapshot.step, to: undefined });
      });
    });
  }
  return { dead, end: end as Snapshot };
}

/** Deaths after the start, and how many of all spans ended: who died twice counts twice. */
export function tally(layer: readonly Span[][]): { born: number; died: number; back: number; dead: number } {
  const spans = layer.flat();
  return {
    born: spans.filter(({ from }) => from === 0).length,
    died: spans.filter(({ from }) => from > 0).length,
    back: spans.filter(({ to }) => to !== undefined).length,
    dead: spans.filter(({ to }) => to === undefined).length,
  };
}

/** How many units are dead at each step, from the start on. */
export function deadBySteps(layer: readonly Span[][], steps: number): number[] {
  const spans = layer.flat();
  return Array.from(
    { length: steps + 1 },
    (_, step) => spans.filter(({ from, to = Number.POSITIVE_INFINITY }) => from <= step && step < to).length,
  );
}

/** Units that died while the network learnt and stayed dead, with the step of their death; the earliest first. */
export function victims(layer: readonly Span[][]): { unit: number; step: number }[] {
  return layer
    .flatMap((spans, unit) => {
      const last = spans.at(-1);
      return last && last.to === undefined && last.from > 0 ? [{ unit, step: last.from }] : [];
    })
    .sort((a, b) => a.step - b.step);
}
