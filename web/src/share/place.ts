/** The page's address without anything behind its path; undefined where only this device can reach it. */
export function placeOf({ protocol, origin, pathname }: Location): string | undefined {
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : undefined;
}
