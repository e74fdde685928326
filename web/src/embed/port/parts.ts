/** What of a page can stand alone, as hosts are told. */

import { nameOfPart, partsOf } from '../parts.ts';

interface Part {
  id: string;
  kind: string;
  label?: string;
}

/** As many as a message may name. */
const MOST = 200;

export function toldParts(page: Document): Part[] {
  return partsOf(page)
    .slice(0, MOST)
    .map((element) => {
      const label = nameOfPart(element).slice(0, 300);
      const kind = element.dataset.item === undefined ? element.localName : 'question';
      return { id: element.id.slice(0, 100), kind, ...(label && { label }) };
    });
}
