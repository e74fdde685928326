type Values = Record<string, string | number>;

/** A string with each `{name}` replaced by the value given; a name without a value stays visible. */
export function fill(words: string, values: Values): string {
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** `t` for the strings of one file, which only those pages load that need them. */
export function speaker<Key extends string>(strings: Record<Key, string>): (key: Key, values?: Values) => string {
  return (key, values = {}) => fill(strings[key], values);
}
