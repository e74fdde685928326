/** Options of the command line, read with messages that say what is allowed. */

export function positive(name, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} was ${text}; allowed: whole numbers from 1`);
  return number;
}

/** "a,b" as a list; with `allowed`, of these words only. */
export function wordsOf(text, name, allowed) {
  const words = text.split(',').map((word) => word.trim());
  for (const word of words)
    if (allowed && !allowed.includes(word)) throw new Error(`${name} had ${word}; allowed: ${allowed.join(', ')}`);
  return words;
}
