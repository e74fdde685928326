/**
 * One finger, pen or mouse button on the drawing area. A mouse takes hold at once; a finger only when it moves sideways or
 * lifts, because a finger that moves up or down wants to scroll the page.
 */

/** Pixels a finger may wander before it counts as dragging. */
const WANDER = 6;

export class Drag {
  readonly #area: HTMLElement;
  readonly #move: (share: number) => void;
  /** Where the area lies, measured when a pointer takes hold: asking at each move would lay out the page twice a frame. */
  #left = 0;
  #width = 1;
  /** Where a finger came down that has not decided yet. */
  #undecided: number | undefined;
  #held = false;

  /** `move` hears how far across the area the pointer is, 0 to 1 or beyond. The listeners live and die with the area. */
  constructor(area: HTMLElement, move: (share: number) => void) {
    this.#area = area;
    this.#move = move;
    area.addEventListener('pointerdown', (event) => this.#down(event));
    area.addEventListener('pointermove', (event) => this.#follow(event));
    area.addEventListener('pointerup', (event) => this.#up(event));
    area.addEventListener('pointercancel', () => this.#let());
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary) return;
    if (event.pointerType === 'touch') {
      this.#undecided = event.clientX;
      return;
    }
    event.preventDefault(); // no text selection; focus goes to the handle
    this.#take(event);
  }

  #follow(event: PointerEvent): void {
    if (this.#undecided !== undefined && Math.abs(event.clientX - this.#undecided) > WANDER) this.#take(event);
    else if (this.#held) this.#tell(event);
  }

  #up(event: PointerEvent): void {
    if (this.#undecided !== undefined) {
      this.#measure();
      this.#tell(event); // a tap
    }
    this.#let();
  }

  #take(event: PointerEvent): void {
    this.#undecided = undefined;
    this.#held = true;
    this.#measure();
    this.#area.setPointerCapture(event.pointerId);
    this.#area.parentElement?.classList.add('dragging');
    this.#tell(event);
  }

  #let(): void {
    this.#undecided = undefined;
    this.#held = false;
    this.#area.parentElement?.classList.remove('dragging');
  }

  #measure(): void {
    const { left, width } = this.#area.getBoundingClientRect();
    this.#left = left;
    this.#width = width;
  }

  #tell(event: PointerEvent): void {
    this.#move((event.clientX - this.#left) / this.#width);
  }
}
