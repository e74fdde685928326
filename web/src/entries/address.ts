/** What a page shows because of its address: what was not understood, where an embedded part is from, and what is to be pressed first. */

import { addressStyles } from '../embed/address.css.ts';
import { address } from '../embed/address.ts';
import { AddressNotice } from '../embed/address-notice.ts';
import { followReader } from '../embed/follow-reader.ts';
import { readFragment } from '../embed/fragment.ts';
import { leadOut } from '../embed/lead-out.ts';
import { missingPart, nameOf } from '../embed/missing-part.ts';
import { partFoot } from '../embed/part-foot.ts';
import { partOf } from '../embed/parts.ts';
import { isState } from '../embed/state.ts';
import { wakeButton } from '../embed/wake-button.ts';
import { wake } from './load-elements.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(addressStyles);
document.adoptedStyleSheets.push(sheet);

const { asked } = address();
const main = document.querySelector('main') as HTMLElement;

if (asked.part) {
  const part = partOf(document, asked.part);
  if (part) document.title = nameOf(part);
  else main.append(missingPart(asked.part));
}
if (asked.embed || asked.part) main.append(partFoot());
if (asked.embed) leadOut();
else {
  const notice = new AddressNotice();
  document.addEventListener('address-warning', () => notice.show());
  notice.show();
}
if (asked.load === 'click') wakeButton(main, wakeAll);
if (asked.load === 'now') wakeAll();
if (asked.part || isState(readFragment(location.hash).text)) followReader();

/** Without sound, no player. */
function wakeAll(): void {
  const tags = new Set([...document.querySelectorAll('[data-asleep]')].map(({ localName }) => localName));
  if (asked.sound === 'off') tags.delete('audio-lesson');
  for (const tag of tags) void wake(tag);
}
