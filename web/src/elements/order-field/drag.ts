/** Rows that a mouse, a pen or a finger on the grip takes to another place of their list. Keys and buttons do the same. */

/** `moved` is called once a row was let go somewhere else. */
export function moveWithPointer(list: HTMLElement, moved: () => void): void {
  let held: HTMLElement | undefined;
  let before: Element[] = [];
  list.addEventListener('pointerdown', (event) => {
    const row = rowOf(list, event.target);
    // A finger scrolls the page; it has the buttons.
    if (!row || event.button !== 0 || event.pointerType === 'touch' || inButton(event.target)) return;
    event.preventDefault();
    held = row;
    before = [...list.children];
    list.setPointerCapture(event.pointerId);
    row.dataset.held = '';
  });
  list.addEventListener('pointermove', (event) => {
    if (!held) return;
    const other = [...list.children].find((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return row !== held && event.clientY >= top && event.clientY <= bottom;
    });
    if (!other) return;
    const down = held.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (down) other.after(held);
    else other.before(held);
  });
  const release = () => {
    if (!held) return;
    delete held.dataset.held;
    held = undefined;
    if ([...list.children].some((row, index) => row !== before[index])) moved();
  };
  list.addEventListener('pointerup', release);
  list.addEventListener('pointercancel', release);
}

function rowOf(list: HTMLElement, target: EventTarget | null): HTMLElement | undefined {
  return [...list.children].find((row) => row.contains(target as Node)) as HTMLElement | undefined;
}

function inButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
