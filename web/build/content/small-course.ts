/** A course of two functions, one fact and one word, for tests. */

import { Assets } from '../assets.ts';
import { Glossary } from './glossary.ts';
import { Formulas } from './math.ts';
import { noNotes } from './notes.ts';
import { noOutline } from './outline.ts';
import { Problems } from './problems.ts';
import type { Quiz } from './quiz.ts';
import type { Scope } from './scope.ts';
import { inEnglish } from './translation.ts';

const relu = {
  id: 'relu',
  name: 'ReLU',
  formula: '\\max(0, x)',
  slopeFormula: '',
  kinkConvention: '',
  source: '',
  recommendedInit: 'he',
  variantOf: '',
  low: 0,
  high: Number.POSITIVE_INFINITY,
  slopeLow: 0,
  slopeHigh: 1,
  zeroCentred: false,
  monotone: true,
  saturatesLeft: true,
  saturatesRight: false,
  kink: true,
  slopeFromValue: true,
  parameters: [],
};

const leakyRelu = {
  ...relu,
  id: 'leaky_relu',
  name: 'leaky ReLU',
  parameters: [{ id: 'leak', symbol: 'α', meaning: 'slope on the left', standard: 0.01, low: 0, high: 1 }],
};

export function smallScope(quiz?: Quiz): Scope {
  const unit = { id: 'unit', term: 'unit', definition: 'A sum and a rule.', also: [], see: [] };
  const peak = {
    id: 'peak',
    expression: 'slope(sigmoid, 0)',
    tolerance: 0,
    value: 0.25,
    text: '0.25',
    place: { file: 'facts.yaml', line: 1, column: 1 },
  };
  const activations = [relu, leakyRelu];
  return {
    translation: inEnglish,
    evaluate: (expression) => ({ value: expression === 'parameters(2, 4, 1)' ? 17 : Number.NaN }),
    facts: new Map([['peak', peak]]),
    parts: new Map(),
    glossary: new Glossary([{ ...unit, place: { file: 'glossary.yaml', line: 1, column: 1 } }]),
    activations,
    accuracy: { functions: [] },
    pictures: {
      activations,
      curve(_, from, to, points) {
        const x = Float32Array.from({ length: points }, (_each, index) => from + ((to - from) * index) / (points - 1));
        return { x, value: x.map((each) => Math.max(0, each)), slope: x.map((each) => (each > 0 ? 1 : 0)) };
      },
    },
    formulas: new Formulas(),
    assets: new Assets(),
    problems: new Problems(),
    lesson: '01-small',
    folder: '/nowhere/',
    toRoot: '../../',
    quiz,
    ids: new Map(),
    notes: noNotes(),
    outline: noOutline(),
  };
}
