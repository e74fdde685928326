/** Where the course stands in the web: a form that links to it has to be told, for the files themselves know no address. */

/** `--address https://example.org/nonlinear/` out of a target's options; the rest are those of the site. */
export function takeAddress(given: readonly string[]): { address: string | undefined; rest: readonly string[] } {
  const at = given.indexOf('--address');
  if (at < 0) return { address: undefined, rest: given };
  const value = given[at + 1] ?? '';
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new Error(`--address was "${value}"; allowed: where the course stands, as https://example.org/nonlinear/`);
  return { address: value.replace(/\/?$/, '/'), rest: [...given.slice(0, at), ...given.slice(at + 2)] };
}
