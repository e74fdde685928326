import type { Check } from './check.ts';

/** Words in drawings below 4.5 to 1, lines below 3 to 1, on the ground of the drawing. axe looks at neither. */
export const ink: Check = (app) =>
  app.eval(() => {
    const context = document
      .createElement('canvas')
      .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const light = (colour: string): number => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [low, high] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    const faults: string[] = [];
    for (const plot of deepAll('activation-plot[data-ready],activation-comparison[data-ready]')) {
      const picture = plot.shadowRoot?.querySelector('.picture > svg') as SVGElement;
      const ground = getComputedStyle(picture.querySelector('rect') as Element).fill;
      for (const text of picture.querySelectorAll('text')) {
        const ratio = contrast(getComputedStyle(text).fill, ground) * Number(getComputedStyle(text).opacity);
        if (ratio < 4.5)
          faults.push(`#${plot.id}: "${text.textContent}" stands out by ${ratio.toFixed(1)} to 1; allowed: 4.5`);
      }
      const curves = [...picture.querySelectorAll<SVGPathElement>('path[vector-effect]')].filter(
        (path) => Number(path.getAttribute('stroke-width')) > 2,
      );
      for (const path of curves) {
        const ratio = contrast(getComputedStyle(path).stroke, ground);
        if (ratio < 3) faults.push(`#${plot.id}: a curve stands out by ${ratio.toFixed(1)} to 1; allowed: 3`);
      }
      // More than colour tells them apart.
      const looks = curves.map((path) => getComputedStyle(path).strokeDasharray);
      if (new Set(looks).size < looks.length) faults.push(`#${plot.id}: two curves differ by colour alone`);
    }
    return faults;
  });

/** With the colours of the system: curves that are drawn in the colour of their ground, and chosen things that look like others. */
export const forcedColours: Check = async (app) => {
  await app.page.emulateMedia({ forcedColors: 'active' });
  const faults = await app.eval(() => {
    const ground = (() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Canvas';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    })();
    const lost = deepAll('activation-plot[data-ready],activation-comparison[data-ready]').filter((plot) =>
      [...(plot.shadowRoot?.querySelectorAll('.picture path[vector-effect]') ?? [])].some(
        (path) => getComputedStyle(path).stroke === ground,
      ),
    );
    const bare = deepAll('button').filter((button) => {
      const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(button);
      const framed = button.closest('.stepper, [role=group], table, li, summary');
      return (
        button.checkVisibility() &&
        !framed &&
        (borderTopStyle === 'none' || borderTopColor === ground) &&
        backgroundColor === ground
      );
    });
    return [
      ...lost.map((plot) => `#${plot.id}: a curve has the colour of its ground`),
      ...bare.map((button) => `"${button.textContent?.trim()}" has no edge`),
    ];
  });
  await app.page.emulateMedia({ forcedColors: 'none' });
  return faults;
};
