/**
 * A bank of sketches: the right curve and the errors that people make, drawn with a shaking hand, sparsely or densely, by
 * pointer and by keys. The formulas stand here and nowhere else: pages get their curves from the core.
 */
import { expect, test } from 'vitest';
import { random } from '../shuffled.ts';
import { blank, heightOf, PLACES, stroke } from './marks.ts';
import { judgeSketch, type SketchGoal } from './score.ts';

type Curve = (x: number) => number;

const sigmoid: Curve = (x) => 1 / (1 + Math.exp(-x));
const bell: Curve = (x) => sigmoid(x) * sigmoid(-x);
const tanhSlope: Curve = (x) => 1 - Math.tanh(x) ** 2;
const relu: Curve = (x) => Math.max(0, x);

interface Paper {
  min: number;
  max: number;
  low: number;
  high: number;
}

const share = ({ low, high }: Paper, y: number) => (y - low) / (high - low);
const xAt = ({ min, max }: Paper, across: number) => min + across * (max - min);
const sampled = (paper: Paper, curve: Curve): number[] =>
  Array.from({ length: PLACES }, (_, place) =>
    Math.round(1000 * share(paper, curve(xAt(paper, place / (PLACES - 1))))),
  );

/** A hand follows a curve in so many points, shaking by a share of the height. */
function draw(paper: Paper, curve: Curve, points: number, shake: number, next: () => number): number[] {
  let marks = blank();
  let before: { across: number; up: number } | undefined;
  for (let point = 0; point < points; point++) {
    const across = point / (points - 1);
    const up = Math.min(1, Math.max(0, share(paper, curve(xAt(paper, across))))) + shake * (next() - 0.5);
    const touch = { across, up };
    marks = stroke(marks, before ?? touch, touch);
    before = touch;
  }
  return marks;
}

const bellPaper: Paper = { min: -6, max: 6, low: -0.25, high: 1.05 };
const bellGoal: SketchGoal = {
  truth: sampled(bellPaper, bell),
  others: [sampled(bellPaper, tanhSlope), sampled(bellPaper, sigmoid)],
  zero: 1000 * share(bellPaper, 0),
};

const bells: [label: string, curve: Curve][] = [
  ['right', bell],
  ['other 0', tanhSlope],
  ['other 1', sigmoid],
  ['flat', () => 0.1],
  ['below-zero', (x) => bell(x) * 1.05 - (Math.abs(x) > 3 ? 0.18 : 0)],
  ['upside-down', (x) => -0.9 * bell(x)],
  ['two-peaks', (x) => 0.95 * (bell(2 * (x - 2.4)) + bell(2 * (x + 2.4)))],
  ['too-high', (x) => 1.9 * bell(x)],
  ['too-low', (x) => 0.5 * bell(x)],
  ['off-centre', (x) => bell(x - 2)],
  ['off-centre', (x) => bell(x + 2)],
  ['tails', (x) => 0.12 + 0.55 * bell(x)],
  ['lopsided', (x) => (x < 0 ? bell(2.4 * x) : bell(0.85 * x))],
  ['too-wide', (x) => bell(x / 2) * (Math.abs(x) > 5 ? 0.35 : 1)],
  ['too-narrow', (x) => bell(2.4 * x)],
];

const rampPaper: Paper = { min: -4, max: 4, low: -2, high: 4 };
const rampGoal: SketchGoal = {
  truth: sampled(rampPaper, relu),
  others: [sampled(rampPaper, (x) => x), sampled(rampPaper, Math.abs), sampled(rampPaper, (x) => 3.5 * sigmoid(2 * x))],
  zero: 1000 * share(rampPaper, 0),
};
const ramps: [label: string, curve: Curve][] = [
  ['right', relu],
  ['other 0', (x) => Math.max(-2, x)],
  ['other 1', Math.abs],
  ['other 2', (x) => 3.5 * sigmoid(2 * x)],
  ['flat', () => 0.3],
  ['upside-down', (x) => 3.9 - relu(x)],
  ['below-zero', (x) => (x < 0 ? 0.3 * x : x)],
  ['too-low', (x) => 0.4 * relu(x)],
  ['off-centre', (x) => Math.min(4, 2 * relu(x - 1.6))],
  ['tails', (x) => Math.max(1.2, x)],
];

const label = (goal: SketchGoal, marks: number[]) => {
  const { right, other, slip } = judgeSketch(goal, marks);
  return right ? 'right' : other === undefined ? String(slip) : `other ${other}`;
};

const bank = [
  { name: 'the slope of the sigmoid', paper: bellPaper, goal: bellGoal, curves: bells },
  { name: 'ReLU', paper: rampPaper, goal: rampGoal, curves: ramps },
];

test.each(bank)(
  '$name: of sketches drawn densely or sparsely by a shaking hand, 95 of 100 are named as they are',
  ({ paper, goal, curves }) => {
    const next = random('a hand that shakes');
    const missed: Record<string, number> = {};
    let count = 0;
    let wrong = 0;
    for (const [wanted, curve] of curves)
      for (const points of [17, 33, 60, 200, 700])
        for (const shake of [0, 0.02, 0.04])
          for (let again = 0; again < 8; again++) {
            const said = label(goal, draw(paper, curve, points, shake, next));
            count++;
            if (said === wanted) continue;
            wrong++;
            const key = `${wanted} → ${said}`;
            missed[key] = (missed[key] ?? 0) + 1;
          }
    expect(1 - wrong / count, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
  },
);

test.each(bank)('$name: a careful sketch of each kind is named as it is', ({ paper, goal, curves }) => {
  const next = random('none');
  const said = curves.map(([, curve]) => label(goal, draw(paper, curve, 200, 0, next)));
  expect(said).toEqual(curves.map(([wanted]) => wanted));
});

test.each(bank)(
  '$name: a pointer that passes the heights that keys have set is judged alike, to the last feature',
  ({ paper, goal, curves }) => {
    for (const [, curve] of curves) {
      const keys = Array.from({ length: PLACES }, (_, place) =>
        heightOf(share(paper, curve(xAt(paper, place / (PLACES - 1))))),
      );
      const pointer = draw(paper, curve, PLACES, 0, () => 0.5);
      expect(pointer).toEqual(keys);
      expect(judgeSketch(goal, pointer)).toEqual(judgeSketch(goal, keys));
    }
  },
);

test('a few marks at the places that matter are a sketch, four are not', () => {
  const marks = blank();
  for (const place of [0, 8, 16, 24, 32]) marks[place] = heightOf(share(bellPaper, bell(xAt(bellPaper, place / 32))));
  marks[12] = heightOf(share(bellPaper, bell(xAt(bellPaper, 12 / 32))));
  marks[20] = marks[12];
  expect(judgeSketch(bellGoal, marks).right).toBe(true);
  const four = blank();
  for (const place of [0, 8, 16, 24]) four[place] = 300;
  expect(judgeSketch(bellGoal, four)).toMatchObject({ right: false, tooLittle: true });
});
