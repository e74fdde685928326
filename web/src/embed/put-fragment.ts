/** The address follows what a reader sets, without a step in the browser's history. A page inside `srcdoc` has no address to change. */
export function putFragment(fragment: string): void {
  try {
    history.replaceState(history.state, '', `#${fragment}`);
  } catch {
    // What is set holds all the same; it is only not in the address.
  }
}
