import { svg, type TemplateResult } from 'lit';

/** One cell of a handwritten digit, of side 1: darker where there is more ink, 0..1. */
export const inkCell = (ink: number, x: number, y: number): TemplateResult<2> =>
  svg`<rect class="cell" x=${x} y=${y} width="1" height="1" fill-opacity=${ink} />`;
