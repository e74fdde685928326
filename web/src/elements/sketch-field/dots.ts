import { type Frame, percent, place } from '../../plot/geometry.ts';
import { type SvgNode, svg } from '../../plot/svg-layer.ts';

interface Spot {
  x: number;
  y: number;
}

/** The places that were drawn, and the one that the keys are at. */
export function dots(frame: Frame, drawn: readonly Spot[], here: Spot): SvgNode[] {
  const at = ({ x, y }: Spot) => {
    const { left, top } = place(frame, x, y);
    return { cx: percent(left), cy: percent(top) };
  };
  const { cx } = at(here);
  return [
    svg('line', { x1: cx, x2: cx, y1: '0%', y2: '100%', stroke: 'var(--line-strong)', 'stroke-dasharray': '2 4' }),
    svg('g', {}, ...drawn.map((each) => svg('circle', { ...at(each), r: 2.5, fill: 'var(--curve-value)' }))),
    svg('circle', { ...at(here), r: 7, fill: 'var(--surface)', stroke: 'var(--curve-value)', 'stroke-width': 2.5 }),
  ];
}
