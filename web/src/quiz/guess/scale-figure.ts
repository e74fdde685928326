/** A scale with the truth on it, and the guess beside it. */

import { tPrediction } from '../../locales/t-prediction.ts';
import { percent } from '../../plot/geometry.ts';
import { type SvgNode, svg } from '../../plot/svg-layer.ts';
import { ticks } from '../../plot/ticks.ts';
import { numberAt, placeOf, placeOfNumber, type Scale, valueText } from './scale.ts';

/** In pixels; the width is the reader's. */
const HEIGHT = 96;
const MIDDLE = 50;
/** Shares of the width that stay free for the words at both ends. */
const EDGE = 0.1;

/** `guess` as it is kept; without one, the truth stands alone. */
export function scaleFigure(scale: Scale, truth: number, guess?: number | null): SvgNode {
  const attributes = { class: 'guess-line', role: 'img', 'aria-label': told(scale, truth, guess) };
  return svg(
    'svg',
    { ...attributes, width: '100%', height: HEIGHT, overflow: 'visible' },
    ...layers(scale, truth, guess),
  );
}

export function told(scale: Scale, truth: number, guess?: number | null): string {
  const words = { truth: valueText(scale, truth) };
  if (guess === undefined || guess === null) return tPrediction('scale', words);
  return tPrediction('scaleBoth', { ...words, guess: valueText(scale, numberAt(scale, guess)) });
}

export function layers(scale: Scale, truth: number, guess?: number | null): SvgNode[] {
  const { min, max, powers } = scale;
  const across = (place: number) => {
    const share = Math.min(1, Math.max(0, (place - min) / (max - min)));
    return percent(EDGE + (1 - 2 * EDGE) * share);
  };
  const line = { y1: MIDDLE, y2: MIDDLE, stroke: 'var(--line-strong)', 'stroke-width': 2 };
  const marks = ticks(min, max, 5).filter((place) => !powers || Number.isInteger(place));
  const at = placeOfNumber(scale, truth);
  const guessed = guess === undefined || guess === null ? [] : [placeOf(scale, guess)];
  const words = (place: number, y: number, text: string, look: SvgNode['attributes']) =>
    svg('text', { x: across(place), y, 'text-anchor': 'middle', 'font-size': 14, ...look }, text);
  return [
    svg('line', { x1: across(min), x2: across(max), ...line }),
    ...marks.flatMap((place) => [
      svg('line', {
        x1: across(place),
        x2: across(place),
        y1: MIDDLE - 5,
        y2: MIDDLE + 5,
        stroke: 'var(--line-strong)',
      }),
      words(place, HEIGHT - 24, valueText(scale, powers ? 10 ** place : place), {
        fill: 'var(--ink-soft)',
        'font-size': 12,
      }),
    ]),
    // From the guess to the truth: how far it was away.
    ...guessed.map((place) =>
      svg('line', {
        x1: across(place),
        x2: across(at),
        y1: MIDDLE,
        y2: MIDDLE,
        stroke: 'var(--accent)',
        'stroke-width': 4,
      }),
    ),
    ...guessed.flatMap((place) => [
      svg('circle', {
        cx: across(place),
        cy: MIDDLE,
        r: 7,
        fill: 'var(--surface)',
        stroke: 'var(--curve-value)',
        'stroke-width': 3,
      }),
      words(place, HEIGHT - 4, tPrediction('yours'), { fill: 'var(--ink)' }),
    ]),
    svg('circle', { cx: across(at), cy: MIDDLE, r: 7, fill: 'var(--curve-slope)' }),
    words(at, MIDDLE - 18, valueText(scale, truth), { fill: 'var(--ink)', 'font-weight': 650 }),
  ];
}
