/** A place and an example of the plane in sentences. */

import { num, percentText } from '../../locales/num.ts';
import { tPlane } from '../../locales/t-plane.ts';
import type { Plane } from '../../plot/plane.ts';
import { isRight, type Said, type Spot, saidAt, saidOf, spotOf } from './reading.ts';

const placed = ({ x, y }: Spot) => ({ x: num(x, 3), y: num(y, 3) });

function answerName({ names }: Plane, said: Said): string {
  return 'label' in said
    ? tPlane('class', { name: names[said.label] ?? '', share: percentText(said.share) })
    : num(said.value, 3);
}

/** Of one side's slider: "1.5: label 1 with 83 %". */
export function sideWords(plane: Plane, spot: Spot, side: 'x' | 'y'): string {
  const said = saidAt(plane, spot);
  const value = num(spot[side], 3);
  return said ? tPlane('side', { value, answer: answerName(plane, said) }) : value;
}

export function placeWords(plane: Plane, spot: Spot): string {
  const said = saidAt(plane, spot);
  return said
    ? tPlane('here', { ...placed(spot), answer: answerName(plane, said) })
    : tPlane('here.none', placed(spot));
}

/** `number` is the example's place from the left, from 1 on. */
export function exampleWords(plane: Plane, example: number, number: number, kind: 'example' | 'nearest'): string {
  const { examples, names } = plane;
  const wanted = examples.wanted[example] as number;
  const is = names.length > 0 ? (names[wanted] ?? '') : num(wanted, 3);
  const stands = tPlane(kind, { number, count: examples.count, ...placed(spotOf(examples, example)), is });
  const said = saidOf(plane, example);
  if (!said) return stands;
  const right = isRight(plane, example);
  const verdict = right === undefined ? 'answered' : right ? 'right' : 'wrong';
  return `${stands} ${tPlane(verdict, { answer: answerName(plane, said) })}`;
}
