/** What a network answers all over the plane, as a picture of shades between two class colours. */

export type Rgb = readonly [red: number, green: number, blue: number];

export interface HeatColours {
  /** Where the network is sure of label 0. */
  a: Rgb;
  /** Where it cannot tell. */
  middle: Rgb;
  /** Where it is sure of label 1. */
  b: Rgb;
}

/** Even where the network is sure, the shade stays this far from the full class colour: points drawn on top must stand out. */
const STRENGTH = 0.55;

/** RGBA bytes of a surface of probabilities, row by row. The frontier at 0.5 shows as a step of brightness, not of hue alone. */
export function heatPixels(surface: ArrayLike<number>, colours: HeatColours): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(surface.length * 4);
  for (let i = 0; i < surface.length; i++) {
    const probability = surface[i] as number;
    const sure = Math.min(1, Math.abs(probability - 0.5) * 2);
    const side = probability < 0.5 ? colours.a : colours.b;
    const share = Number.isNaN(probability) ? 0 : STRENGTH * (0.2 + 0.8 * sure);
    for (let channel = 0; channel < 3; channel++) {
      const middle = colours.middle[channel] as number;
      pixels[4 * i + channel] = middle + ((side[channel] as number) - middle) * share;
    }
    pixels[4 * i + 3] = 255;
  }
  return pixels;
}

/** Paints a surface, square where no width is given; the canvas takes its resolution and CSS stretches it smoothly. */
export function paintHeat(
  canvas: HTMLCanvasElement,
  surface: ArrayLike<number>,
  colours: HeatColours,
  width = Math.round(Math.sqrt(surface.length)),
): void {
  const height = surface.length / width;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.getContext('2d')?.putImageData(new ImageData(heatPixels(surface, colours), width, height), 0, 0);
}

/** The class colours as the element sees them now. Read again when the theme changes. */
export function heatColours(element: HTMLElement): HeatColours {
  const [a, middle, b] = readColours(element, ['--class-a', '--surface', '--class-b']) as [Rgb, Rgb, Rgb];
  return { a, middle, b };
}

/**
 * Colours of the page as bytes. A custom property may hold any way of writing a colour, so the browser paints one pixel of
 * each and that is read.
 */
export function readColours(element: HTMLElement, properties: readonly string[]): Rgb[] {
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  (element.shadowRoot ?? element).append(probe);
  const context = element.ownerDocument.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colours = properties.map((property): Rgb => {
    probe.style.color = `var(${property})`;
    if (!context) return [128, 128, 128];
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return [red as number, green as number, blue as number];
  });
  probe.remove();
  return colours;
}
