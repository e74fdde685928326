import { optionsHtml } from '../options-html.ts';
import type { Place, Render } from '../render.ts';
import type { ChoicesItem } from './schema.ts';

/** Check boxes under the words "Choose all that apply", then hints and the answer folded away. */
export function html(item: ChoicesItem, place: Place, render: Render): string {
  return optionsHtml(item, place, render);
}
