/** A string with each `{name}` replaced by the value given; a name without a value stays visible. */
export function fill(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
