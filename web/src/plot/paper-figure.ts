/** Axes to draw on, and lines in them: for what a reader sketches or builds. */

import { t } from '../locales/t.ts';
import { area, axes, stretched } from './axes.ts';
import { type Frame, pathData } from './geometry.ts';
import { card, curve, wholePicture } from './picture.ts';
import type { SvgNode } from './svg-layer.ts';

export interface PaperLine {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  /** `drawn` is the reader's own line, `truth` what it should be. */
  look: 'drawn' | 'truth';
}

const looks = {
  drawn: { colour: '--curve-value', 'stroke-width': 3.5 },
  truth: { colour: '--curve-slope', 'stroke-width': 2.5, 'stroke-dasharray': '7 6' },
};

export function paperLayers(frame: Frame, lines: readonly PaperLine[], ...more: SvgNode[]): SvgNode[] {
  const drawn = lines.map(({ x, y, look }) => {
    const { colour, ...rest } = looks[look];
    return curve(pathData(frame, x, y), colour, rest);
  });
  return [card(), area(axes(frame, { xLabel: t('plot.input'), xTicks: 7, yTicks: 5 }), stretched(...drawn), ...more)];
}

/** The whole picture, for the static page. `label` says what it shows. */
export function paperFigure(frame: Frame, lines: readonly PaperLine[], label: string): SvgNode {
  return wholePicture(label, paperLayers(frame, lines));
}
