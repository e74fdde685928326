import { expect, test } from 'vitest';
import { cutMathFont } from './fonts.ts';

test('the math font keeps its MATH table and stays below 25 kB', async () => {
  const font = await cutMathFont('abcxyzABC𝑎𝑏𝑐𝑥𝑦𝑧𝜎Φ∑∫√()[]{}|±≤≥∈ℝ⏟');
  expect(font.length).toBeLessThan(25_000);
  expect(tablesOf(font)).toContain('MATH');
});

/** woff2: header of 48 bytes, then one entry a table; known tables are a number, others carry their four letters. */
function tablesOf(font: Buffer): string[] {
  expect(font.toString('latin1', 0, 4)).toBe('wOF2');
  const tables: string[] = [];
  let at = 48;
  for (let left = font.readUInt16BE(12); left > 0; left--) {
    const flags = font[at++] ?? 0;
    const known = flags & 63;
    const name = known === 63 ? font.toString('latin1', at, at + 4) : (knownTables[known] ?? `table ${known}`);
    if (known === 63) at += 4;
    tables.push(name);
    skipNumber();
    const transformed = name === 'glyf' || name === 'loca' ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (transformed) skipNumber();
  }
  return tables;

  function skipNumber(): void {
    while ((font[at++] ?? 0) & 128);
  }
}

/** The order of the WOFF2 specification, section 5.2. */
const knownTables = (
  'cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca prep CFF VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea ' +
  'vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH'
).split(' ');
