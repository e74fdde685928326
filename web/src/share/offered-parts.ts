import { nameFor, nameOf } from '../embed/missing-part.ts';
import { partsOf } from '../embed/parts.ts';
import type { Option } from './fields.ts';

/** A line of a menu holds no more. */
const LONGEST = 70;

/** What can be shared apart from the page, as entries of a menu. */
export function offeredParts(page: ParentNode): Option[] {
  return partsOf(page).map((part) => ({ value: part.id, text: shortened(nameOf(part)) }));
}

/** The same of a page in a frame, as it tells them. */
export function toldParts(parts: readonly { id: string; kind: string; label?: string | undefined }[]): Option[] {
  return parts.map(({ id, kind, label = '' }) => ({ value: id, text: shortened(nameFor(kind, label, id)) }));
}

/** At the end of a word. */
function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
