/** The same visit on scorm-again, which is what many platforms run: what our own strict double could have got wrong, too. */

import { Scorm12API, Scorm2004API } from 'scorm-again';
import { expect, test } from 'vitest';
import { afterTry, untouched } from '../quiz/attempt.ts';
import type { Api } from './api.ts';
import type { PackagedCourse } from './course.ts';
import { Runtime } from './runtime.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { Visit } from './visit.ts';

const keyed = { lesson: '01-a', prompt: 'What is it?', misconceptions: [] };
const questions: PackagedCourse['questions'] = {
  '01-a/one': { ...keyed, type: 'choice', goal: { right: [false, true] } },
  '01-a/many': { ...keyed, type: 'choices', goal: { right: [true, false, true] } },
  '01-a/number': { ...keyed, type: 'number', goal: { answer: 0.25, tolerance: 0.01, slips: [] } },
  '01-a/order': { ...keyed, type: 'order', goal: { steps: 3, slips: [] } },
  '01-a/match': { ...keyed, type: 'match', goal: { right: [0, 1], slips: [] } },
  '01-a/sketch': { ...keyed, type: 'sketch', goal: { truth: [], others: [], zero: 0, slips: [] } },
};
const keys = Object.keys(questions);
const course: PackagedCourse = {
  standard: '1.2',
  start: 'index.html',
  pages: ['index.html', 'en/01-a/index.html'],
  lessons: ['01-a'],
  checks: keys,
  scored: keys,
  questions,
  known: {
    questions: Object.fromEntries(keys.map((key) => [key, 0])),
    guesses: [],
    cards: [],
    lessons: ['01-a'],
    talks: [],
  },
};
const answers: Record<string, number[] | string> = {
  '01-a/one': [1],
  '01-a/many': [0, 2],
  '01-a/number': '0,25',
  '01-a/order': [0, 1, 2],
  '01-a/match': [1, 0],
  '01-a/sketch': [-1, 500, 1000],
};

function goThrough(visit: Visit): void {
  visit.opened('en/01-a/index.html');
  for (const [key, answer] of Object.entries(answers))
    visit.host.write(key, JSON.stringify([Date.now(), afterTry(untouched, answer, true)]));
  visit.host.write('*read/01-a', JSON.stringify([Date.now(), true]));
  visit.save();
}

test('SCORM 1.2: everything is accepted, and the record comes back', () => {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  const runtime = new Runtime({ api: api as unknown as Api, standard: '1.2' });
  const platform = scorm12(runtime);
  expect(platform.begin()).toBe(true);
  const visit = new Visit(platform, course);
  goThrough(visit);
  expect(runtime.refused).toEqual([]);
  expect(api.cmi.core.score.raw).toBe('100');
  expect(api.cmi.core.lesson_status).toBe('passed');
  expect(api.cmi.core.lesson_location).toBe('en/01-a/index.html');
  expect(api.cmi.interactions.childArray).toHaveLength(keys.length);
  const again = new Visit(platform, course);
  expect(again.host.keys().sort()).toEqual(['*read/01-a', ...keys].sort());
  visit.finish();
  expect(api.isTerminated()).toBe(true);
});

test('SCORM 2004: everything is accepted, and the record comes back', () => {
  const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
  const runtime = new Runtime({ api: api as unknown as Api, standard: '2004' });
  const platform = scorm2004(runtime);
  expect(platform.begin()).toBe(true);
  const visit = new Visit(platform, course);
  goThrough(visit);
  expect(runtime.refused).toEqual([]);
  expect(api.cmi.score.scaled).toBe('1');
  expect([api.cmi.completion_status, api.cmi.success_status]).toEqual(['completed', 'passed']);
  expect(api.cmi.interactions.childArray).toHaveLength(keys.length);
  const again = new Visit(platform, course);
  expect(again.host.keys().sort()).toEqual(['*read/01-a', ...keys].sort());
  visit.finish();
  expect(api.isTerminated()).toBe(true);
});
