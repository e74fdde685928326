/** A small picture of a function and its slope, as a mark beside its name: curves and axes, no numbers. */

import type { Curve } from '../../src/core/protocol.ts';
import { type Html, html, raw } from '../html.ts';
import type { Pictures } from './pictures.ts';

const WIDTH = 120;
const HEIGHT = 90;
/** The stretch of the plane that every thumbnail shows, so that they can be compared. */
const VIEW = { low: -4, high: 4, bottom: -2, top: 4 };
const POINTS_BETWEEN = 2;
const SAMPLES = 49;

export const thumbnailCurve = (pictures: Pictures, fn: string): Curve =>
  pictures.curve(fn, VIEW.low, VIEW.high, SAMPLES);

/** `curve` holds evenly spaced samples over VIEW. */
export function thumbnail({ x, value, slope }: Curve): Html {
  const path = (y: Float32Array): string =>
    Array.from(x, (at, index) => `${index === 0 ? 'M' : 'L'}${across(at)} ${down(y[index] ?? 0)}`).join('');
  return raw(
    html`<svg class="thumbnail" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><path class="axis" d="M0 ${down(0)}H${WIDTH}M${across(0)} 0V${HEIGHT}"/><path class="slope" d="${path(slope)}"/><path class="value" d="${path(value)}"/></svg>`
      .text,
  );
}

const rounded = (pixels: number): number => Math.round(pixels * POINTS_BETWEEN) / POINTS_BETWEEN;
const across = (x: number): number => rounded(((x - VIEW.low) / (VIEW.high - VIEW.low)) * WIDTH);
/** What lies outside is cut off by the frame; it need not be far outside. */
const down = (y: number): number =>
  rounded(Math.min(1.2, Math.max(-0.2, (VIEW.top - y) / (VIEW.top - VIEW.bottom))) * HEIGHT);
