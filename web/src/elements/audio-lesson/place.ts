/** How far a reader has listened: kept in their progress. Keys begin with a character that no lesson folder begins with. */
export const placeKey = (part: string): string => `*listen/${part}`;

/** A place worth going back to, in seconds; 0 at the beginning, near the end, and where something else was kept. */
export function keptPlace(stored: unknown, length: number): number {
  const good = typeof stored === 'number' && stored > 3 && stored < length - 3;
  return good ? stored : 0;
}
