import type { Touch } from '../../quiz/sketch/marks.ts';

/** One finger, pen or mouse button on the sheet. `stroke` hears of each piece of its way; a tap is a piece without length. */
export function followPointer(sheet: HTMLElement, stroke: (from: Touch, to: Touch) => void): void {
  let last: Touch | undefined;
  let box = sheet.getBoundingClientRect();
  const touch = ({ clientX, clientY }: PointerEvent): Touch => ({
    across: (clientX - box.left) / box.width,
    up: 1 - (clientY - box.top) / box.height,
  });
  sheet.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    box = sheet.getBoundingClientRect();
    sheet.setPointerCapture(event.pointerId);
    last = touch(event);
    stroke(last, last);
  });
  sheet.addEventListener('pointermove', (event) => {
    if (!last) return;
    // A quick hand passes several places within a frame.
    for (const each of event.getCoalescedEvents?.() ?? [event]) {
      const next = touch(each);
      stroke(last, next);
      last = next;
    }
  });
  const lift = () => {
    last = undefined;
  };
  sheet.addEventListener('pointerup', lift);
  sheet.addEventListener('pointercancel', lift);
}
