/** The moving picture: draws at most once per frame, and lets one curve flow into another. */

import { figureLayers, movePoint, type Picture, type Point } from '../../plot/activation-figure.ts';
import { between, clamp, place, readOff } from '../../plot/geometry.ts';
import { patch } from '../../plot/svg-layer.ts';
import { isStill } from '../../state/motion.ts';

/** Milliseconds for a change of function: long enough to see what became of the old curve. */
const FLOW = 360;

export interface Stage {
  svg: SVGSVGElement;
  /** Lies over the drawing area and is moved with the point; carries the handle and the chip. */
  carrier: HTMLElement;
}

export class Drawing {
  readonly #stage: Stage;
  #picture: Picture;
  #point: Point;
  #flow: { from: Picture; start: number } | undefined;
  #frame = 0;
  /** Of the drawing area in pixels, measured only when all is drawn anew. */
  #width = 1;

  constructor(stage: Stage, picture: Picture, point: Point) {
    this.#stage = stage;
    this.#picture = picture;
    this.#point = point;
    this.#drawAll(picture);
  }

  /** Changes what is drawn; `flows` lets the old curve turn into the new one. */
  show(picture: Picture, point: Point, flows: boolean): void {
    const flow = flows && !isStill();
    this.#flow = flow ? { from: this.#now(performance.now()), start: performance.now() } : undefined;
    this.#picture = picture;
    this.#point = point;
    if (flow) this.#plan();
    else this.#drawAll(picture);
  }

  move(point: Point): void {
    this.#point = point;
    if (this.#flow) return; // the next frame of the flow draws it
    movePoint(this.#stage.svg, this.#picture, point);
    this.#carry(this.#picture, point);
  }

  /** Ends a flow at once: the element leaves the page. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#flow) return;
    this.#flow = undefined;
    this.#drawAll(this.#picture);
  }

  #plan(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame((time) => {
      const picture = this.#now(time);
      this.#drawAll(picture);
      if (this.#flow) this.#plan();
    });
  }

  /** The picture as it stands at this time, on the way from the old one to the new one. */
  #now(time: number): Picture {
    if (!this.#flow) return this.#picture;
    const passed = Math.min(1, Math.max(0, (time - this.#flow.start) / FLOW));
    const { from } = this.#flow;
    if (passed === 1) {
      this.#flow = undefined;
      return this.#picture;
    }
    return blend(from, this.#picture, 1 - (1 - passed) ** 3);
  }

  #drawAll(picture: Picture): void {
    this.#width = this.#stage.carrier.clientWidth || 1;
    // On the way to another function the point stays on the curve that is drawn.
    const point = this.#flow ? { ...this.#point, ...readOff(picture.samples, this.#point.x) } : this.#point;
    patch(this.#stage.svg, figureLayers(picture, point));
    this.#carry(picture, point);
  }

  /** Takes handle and chip to the point. */
  #carry({ frame }: Picture, { x, value, slope }: Point): void {
    const { carrier } = this.#stage;
    const { left, top } = place(frame, x, value);
    const height = clamp(top, { low: 0, high: 1 });
    carrier.style.transform = `translate(${left * 100}%, ${height * 100}%)`;
    carrier.dataset.chip = chipPlace(left, height, slope >= 0, CHIP_WIDTH / this.#width);
  }
}

/** Pixels that the chip needs beside the point. */
const CHIP_WIDTH = 165;

/** Where the chip has room without lying on the curve: a rising curve leaves the upper left and the lower right free. */
function chipPlace(left: number, top: number, rising: boolean, need: number): string {
  const free = { above: top > 0.2, below: top < 0.75, left: left > need, right: left < 1 - need };
  // On a phone there may be no room at either side.
  if (!free.left && !free.right) return `${free.above ? 'above' : 'below'} middle`;
  const [first, second] = rising ? (['left', 'right'] as const) : (['right', 'left'] as const);
  if (free.above && free[first]) return `above ${first}`;
  if (free.below && free[second]) return `below ${second}`;
  if (free.above && free[second]) return `above ${second}`;
  return `beside ${free.left ? 'left' : 'right'}`;
}

function blend(from: Picture, to: Picture, progress: number): Picture {
  const mix = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    Array.from(b, (end, index) => {
      const start = a[index] as number;
      return start + (end - start) * progress;
    });
  const { x } = to.samples;
  const samples = {
    x,
    value: mix(from.samples.value, to.samples.value),
    slope: mix(from.samples.slope, to.samples.slope),
  };
  return { ...to, samples, frame: { x: to.frame.x, y: between(from.frame.y, to.frame.y, progress) } };
}
