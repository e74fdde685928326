import { type Phrase, speech } from './speech.ts';

type Values = Record<string, string | number>;

/**
 * A phrase with each `{name}` replaced by the value given; a name without a value stays visible. Whole numbers are printed
 * with all their digits. Of several forms, that for the number `count` is taken.
 */
export function fill(phrase: Phrase, values: Values): string {
  const { tag, rightToLeft, counts } = speech();
  const words =
    typeof phrase === 'string'
      ? phrase
      : (phrase[new Intl.PluralRules(tag).select(Number(values.count))] ?? phrase.other);
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    const text = typeof value === 'number' ? counts.format(value) : value;
    // A name or a formula in another script must not pull the signs around it along.
    return rightToLeft ? `\u2068${text}\u2069` : text;
  });
}

/** `t` for the strings of one file, which only those pages load that need them. `file` is its name's part after the language. */
export function speaker<Key extends string>(
  file: string,
  english: Readonly<Record<Key, Phrase>>,
): (key: Key, values?: Values) => string {
  return (key, values = {}) => fill(speech().phrases.get(file)?.[key] ?? english[key], values);
}
