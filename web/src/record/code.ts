/** Progress as a code to copy, for where nothing can be stored or saved. */

import { areEntries, objectIn, VERSION } from './file.ts';
import type { Entries } from './merge.ts';
import { Refused } from './refused.ts';
import { seal } from './seal.ts';

const START = 'nonlinear';
/** As many digits of the seal as tell a slip of the hand from the truth. */
const DIGITS = 8;

/** "nonlinear.2.<packed progress>.<check>", without spaces. */
export async function toCode(entries: Entries): Promise<string> {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(JSON.stringify(entries)));
  return [START, VERSION, toText(packed), check(entries)].join('.');
}

/** Takes spaces and line breaks that came in on the way. Throws `Refused`. */
export async function fromCode(text: string): Promise<Entries> {
  const [start, version, packed = '', given] = text.replace(/\s/g, '').split('.');
  if (start !== START) throw new Refused('unreadable');
  if (Number(version) > VERSION) throw new Refused('newer', Number(version));
  const entries = objectIn(await unpack(packed));
  if (Number(version) !== VERSION || !areEntries(entries) || given !== check(entries)) throw new Refused('damaged');
  return entries;
}

const check = (entries: Entries): string => seal(entries).slice(0, DIGITS);

async function unpack(packed: string): Promise<string> {
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes));
  } catch {
    throw new Refused('damaged');
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Base64 with signs that no mail or address changes. */
function toText(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(signs).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
