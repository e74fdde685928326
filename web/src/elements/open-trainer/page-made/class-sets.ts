/** Toy sets of several classes. They come from the seed alone, so that a link shows everybody the same points. Pure. */

import { random } from '../../../quiz/shuffled.ts';
import type { CLASS_SETS } from '../trainer-state.ts';

type ClassSet = (typeof CLASS_SETS)[number];

export interface LabelledPoint {
  x: number;
  y: number;
  label: number;
}

type Next = () => number;

/** A place along the class, 0 to 1, becomes a point. `noise` is 0 to 1, as in the core's sets. */
type Rule = (label: number, classes: number, along: number, noise: number, next: Next) => { x: number; y: number };

const turn = 2 * Math.PI;
const wobble = (next: Next, size: number): number => (2 * next() - 1) * size;

const rules: Record<ClassSet, Rule> = {
  /** Round clouds in a ring around the middle. Their variance is 0.4, and grows by 4 times the noise. */
  blobs(label, classes, _, noise, next) {
    const angle = (label / classes) * turn + Math.PI / 2;
    const deviation = Math.sqrt(0.4 + 4 * noise);
    return { x: 3.2 * Math.cos(angle) + deviation * normal(next), y: 3.2 * Math.sin(angle) + deviation * normal(next) };
  },
  /** Arms that wind once around the middle, out to radius 5. Noise moves the points by up to its amount. */
  arms(label, classes, along, noise, next) {
    const angle = along * turn + (label / classes) * turn;
    return {
      x: 5 * along * Math.sin(angle) + wobble(next, noise),
      y: 5 * along * Math.cos(angle) + wobble(next, noise),
    };
  },
  /** A disc and rings around it, all of one width, with a gap between two. Noise moves the radius by up to twice its amount. */
  rings(label, classes, _, noise, next) {
    const width = 5.4 / classes;
    const radius = Math.abs(width * (label + 0.1 + 0.8 * next()) + wobble(next, 2 * noise));
    const angle = next() * turn;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  },
};

/** By Box and Muller. */
function normal(next: Next): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(turn * next());
}

/** Points in random order, of each class as many as of every other, or one more. */
export function classPoints(
  set: ClassSet,
  { examples, classes, noise, seed }: { examples: number; classes: number; noise: number; seed: number },
): LabelledPoint[] {
  const next = random(`${set} ${classes} ${seed}`);
  const each = Math.ceil(examples / classes);
  const points = Array.from({ length: examples }, (_, index) => {
    const label = index % classes;
    return { ...rules[set](label, classes, Math.floor(index / classes) / each, noise, next), label };
  });
  return mixed(points, next);
}

/** In an order that `next` decides. */
export function mixed<T>(list: readonly T[], next: Next): T[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}
