/**
 * Bytes as letters of a text, two letters for 13 bits: 8 % less than base64, and none of the letters means anything to HTML
 * or to an attribute that the whole file is put into.
 */

/** The printable letters of ASCII without " & <. */
const LETTERS = String.fromCharCode(
  ...Array.from({ length: 94 }, (_, index) => 33 + index).filter((code) => !'"&<'.includes(String.fromCharCode(code))),
);
const BASE = LETTERS.length;
const BITS = 13;

export function toLetters(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let held = 0;
  let bits = 0;
  const write = (value: number): void => {
    pieces.push((LETTERS[value % BASE] ?? '') + (LETTERS[Math.floor(value / BASE)] ?? ''));
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < BITS) continue;
    write(held & ((1 << BITS) - 1));
    held >>>= BITS;
    bits -= BITS;
  }
  if (bits > 0) write(held);
  return pieces.join('');
}

/** The bytes that `toLetters` was given: what is over at the end, less than a byte, is nothing. */
export function fromLetters(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let value = 0; value < BASE; value++) values[LETTERS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor(((text.length / 2) * BITS) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let letter = 0; letter + 1 < text.length; letter += 2) {
    const low = values[text.charCodeAt(letter)] ?? 0;
    held |= (low + BASE * (values[text.charCodeAt(letter + 1)] ?? 0)) << bits;
    for (bits += BITS; bits >= 8; bits -= 8) {
      bytes[at++] = held;
      held >>>= 8;
    }
  }
  return bytes;
}
