import { optionsHtml } from '../options-html.ts';
import type { Place, Render } from '../render.ts';
import type { ChoiceItem } from './schema.ts';

/** Radio buttons, then hints and the answer folded away. */
export function html(item: ChoiceItem, place: Place, render: Render): string {
  return optionsHtml(item, place, render);
}
