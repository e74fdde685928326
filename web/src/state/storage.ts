/** Memory of the browser that may be missing or refused: then values live as long as the page. */

const memory = new Map<string, string>();

export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key); // private windows, sandboxed frames and some file pages refuse
  }
}

export function writeStored(key: string, value: string): void {
  memory.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // The value stays for this page: nothing better can be done, and nothing needs to be said.
  }
}
