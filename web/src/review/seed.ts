/** Numbers that look drawn by chance and are the same for the same words: what was asked can be asked again. */

/** Numbers from 0 to 1, 1 excluded. */
export function drawsOf(seed: string): () => number {
  let state = hashOf(seed);
  // Mulberry32, by Tommy Ettinger: passes the usual tests of chance, in three lines.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
