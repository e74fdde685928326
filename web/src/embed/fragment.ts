/** What stands behind "#". WordPress adds `#?secret=…` to the address of each frame that it makes: that is for its own messages. */

export interface Fragment {
  /** Ours: an id of the page, a state, or nothing. */
  text: string;
  /** WordPress's. */
  secret?: string;
}

/** `hash` as `location.hash` has it. */
export function readFragment(hash: string): Fragment {
  const [, text = '', secret] = /^#?(.*?)(?:#?\?secret=([\w-]{1,64}))?$/s.exec(hash) ?? [];
  return secret === undefined ? { text: decoded(text) } : { text: decoded(text), secret };
}

/** A stray "%" is no reason to fail. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
