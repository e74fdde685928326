/** What a reader's answers say of one wrong idea. Nothing but the attempts is asked, so any page can tell. */

import type { Attempt } from './attempt.ts';

/**
 * `unmet`: no question on it was answered. `clear`: answered, and never fallen for. `open`: fallen for, and not answered right
 * since. `mended`: the same question was answered right afterwards. `resolved`: another question on it, too.
 */
export type Standing = 'unmet' | 'clear' | 'open' | 'mended' | 'resolved';

/** `questions` offer the idea, as "lesson/item"; `attempt` looks one up. */
export function standingOf(
  id: string,
  questions: readonly string[],
  attempt: (question: string) => Attempt | undefined,
): Standing {
  const tried = questions.flatMap((question) => {
    const found = attempt(question);
    return found && found.tries > 0 ? [found] : [];
  });
  const fell = tried.filter(({ ideas = [] }) => ideas.includes(id));
  const held = tried.filter(({ ideas = [] }) => !ideas.includes(id));
  const found = (each: Attempt) => each.right && !each.revealed;
  if (fell.length === 0) return held.some(found) ? 'clear' : 'unmet';
  if (!fell.every(found)) return 'open';
  return held.some(found) ? 'resolved' : 'mended';
}

/** A question on the same idea that is still to be answered right: first one that was never tried. */
export function parallelTo(
  question: string,
  questions: readonly string[],
  attempt: (question: string) => Attempt | undefined,
): string | undefined {
  const others = questions.filter((each) => each !== question);
  return (
    others.find((each) => (attempt(each)?.tries ?? 0) === 0) ??
    others.find((each) => !attempt(each)?.right) ??
    others[0]
  );
}
