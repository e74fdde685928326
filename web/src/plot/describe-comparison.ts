/** What a comparison shows, in sentences computed from its numbers. */

import { num } from '../locales/num.ts';
import { list as listed } from '../locales/speech.ts';
import { tDescribe } from '../locales/t-describe.ts';
import type { Comparison } from './comparison-figure.ts';
import { comparisonTitle } from './comparison-words.ts';
import { extent, spans } from './geometry.ts';

/** Where each line begins and ends, between which numbers it stays, and where two run together or cross. */
export function describeComparison(picture: Comparison): string {
  const { functions, shown, frame } = picture;
  const range = { title: comparisonTitle(functions, shown), from: num(frame.x.low), to: num(frame.x.high) };
  const ends = functions.map(({ name, samples }) => {
    const list = samples[shown];
    const { low, high } = extent(list);
    const [first, last] = [list[0] as number, list[list.length - 1] as number];
    return tDescribe('compared.ends', { name, first: num(first), last: num(last), low: num(low), high: num(high) });
  });
  return [tDescribe('compared.range', range), ...ends, ...describePairs(picture)].join(' ');
}

/** Two lines that are nearer than this share of the picture's height look like one. */
const TOGETHER = 0.002;
/** A shorter stretch together than this share of its width is a crossing. */
const LONG = 0.1;

function describePairs({ functions, shown, frame }: Comparison): string[] {
  const pairs = functions.flatMap((one, index) => functions.slice(index + 1).map((other) => [one, other] as const));
  const near = TOGETHER * (frame.y.high - frame.y.low);
  return pairs.flatMap(([one, other]) => {
    const { x } = one.samples;
    const apart = (i: number) => (one.samples[shown][i] as number) - (other.samples[shown][i] as number);
    const together = spans(x, (i) => Math.abs(apart(i)) < near);
    const long = together.filter(({ low, high }) => high - low >= LONG * (frame.x.high - frame.x.low));
    const outside = (at: number) => long.every(({ low, high }) => at < low || at > high);
    const crossings: number[] = [];
    for (let i = 0; i + 1 < x.length; i++) {
      const [a, b] = [apart(i), apart(i + 1)];
      const at =
        a === 0 ? (x[i] as number) : (x[i] as number) + ((x[i + 1] as number) - (x[i] as number)) * (a / (a - b));
      if ((a === 0 ? i > 0 && apart(i - 1) * b < 0 : a * b < 0) && outside(at)) crossings.push(at);
    }
    const names = listed([one.name, other.name]);
    const places = listed(crossings.map((at) => tDescribe('compared.place', { x: num(at, 2) })));
    return [
      ...long.map(({ low, high }) => tDescribe('compared.together', { names, from: num(low), to: num(high) })),
      ...(crossings.length === 0 ? [] : [tDescribe('compared.cross', { names, places })]),
    ];
  });
}
