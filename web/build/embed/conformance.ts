/**
 * Protocol v1 as scenes that any host can play with a lesson: what is sent, and what has to come. `embed/conformance.json`.
 *
 * A scene shows the lesson in a new frame, with its `query`. Steps follow each other. `send` posts the message on the port; with
 * `window`, to the window of the frame together with a new port. `expect` waits for a message that has these fields, and
 * takes it away; others stay. `present` and `absent` name further fields. `never` names messages that must not have come in all of the
 * scene. A text `"*large*"` in a message stands for one of 100,000 signs.
 */

import { PROTOCOL, VERSION } from '../../src/embed/api/messages.ts';

interface Step {
  send?: Record<string, unknown>;
  expect?: Record<string, unknown>;
  window?: true;
  present?: string[];
  absent?: string[];
}

interface Scene {
  name: string;
  query: Record<string, string>;
  steps: Step[];
  never?: string[];
}

const lesson = '06-check-yourself';
const key = `${lesson}/ten-straight-layers`;
const answered = '[1700000000000,{"answer":[0],"first":[0],"tries":1,"right":true,"revealed":false,"hints":0}]';

const begin: Step[] = [
  { expect: { type: 'hello' }, window: true },
  { send: { type: 'connect' }, window: true },
];
const learner = ['progress', 'score', 'complete', 'answer'];

const scenes: Scene[] = [
  {
    name: 'a lesson says hello, takes a port, and is ready',
    query: { embed: '1' },
    steps: [...begin, { expect: { type: 'ready', lesson, language: 'en' }, present: ['title', 'height', 'parts'] }],
  },
  {
    name: 'without report, nothing is told of the learner, asked or unasked',
    query: { embed: '1' },
    steps: [
      ...begin,
      { expect: { type: 'ready', report: 'none' } },
      { send: { type: 'setState', id: 'a', progress: { [key]: answered } } },
      { expect: { type: 'done', id: 'a' } },
      { send: { type: 'getState', id: 'b' } },
      { expect: { type: 'state', id: 'b' }, present: ['fragment'], absent: ['progress'] },
    ],
    never: learner,
  },
  {
    name: 'report=score tells how far and how well, and no answer',
    query: { embed: '1', report: 'score' },
    steps: [
      ...begin,
      { expect: { type: 'ready', report: 'score' } },
      { expect: { type: 'progress', lesson, done: 0 }, present: ['read', 'items'] },
      { expect: { type: 'score', lesson, first: 0, later: 0, share: 0 } },
      { send: { type: 'setState', id: 'a', progress: { [key]: answered } } },
      { expect: { type: 'done', id: 'a' } },
      { expect: { type: 'progress', done: 1 } },
      { expect: { type: 'score', first: 1, later: 0 } },
      { send: { type: 'getState', id: 'b' } },
      { expect: { type: 'state', id: 'b' }, absent: ['progress'] },
    ],
    never: ['answer', 'complete'],
  },
  {
    name: 'report=events gives the state, and takes it back',
    query: { embed: '1', report: 'events' },
    steps: [
      ...begin,
      { expect: { type: 'ready', report: 'events' } },
      { send: { type: 'setState', id: 'a', progress: { [key]: answered } } },
      { expect: { type: 'done', id: 'a' } },
      { send: { type: 'getState', id: 'b' } },
      { expect: { type: 'state', id: 'b' }, present: ['progress', `progress.${key}`] },
    ],
  },
  {
    name: 'a host that keeps progress gives it back, and hears of what it does not have',
    query: { embed: '1', report: 'events' },
    steps: [
      { expect: { type: 'hello' }, window: true },
      { send: { type: 'connect', keep: true }, window: true },
      { expect: { type: 'ready' } },
      { send: { type: 'keep', entries: { [key]: answered }, more: true } },
      { send: { type: 'keep', entries: {}, more: false } },
      { expect: { type: 'score', first: 1 } },
      { send: { type: 'getState', id: 'a' } },
      { expect: { type: 'state', id: 'a' }, present: [`progress.${key}`] },
    ],
  },
  {
    name: 'reset forgets, says so, and begins anew with another port',
    query: { embed: '1', report: 'events' },
    steps: [
      ...begin,
      { expect: { type: 'ready' } },
      { expect: { type: 'score', first: 0 } },
      { send: { type: 'setState', id: 'a', progress: { [key]: answered } } },
      { expect: { type: 'score', first: 1 } },
      { send: { type: 'reset', id: 'b' } },
      { expect: { type: 'done', id: 'b' } },
      ...begin,
      { expect: { type: 'score', first: 0 } },
    ],
  },
  {
    name: 'the look changes by set; what is not allowed is named, and the rest goes on',
    query: { embed: '1' },
    steps: [
      ...begin,
      { expect: { type: 'ready' } },
      { send: { type: 'set', id: 'a', params: { theme: 'dark' } } },
      { expect: { type: 'done', id: 'a' } },
      { send: { type: 'set', id: 'b', params: { theme: 'pink' } } },
      { expect: { type: 'warning', code: 'parameter' } },
      { expect: { type: 'done', id: 'b' } },
      { send: { type: 'focus', id: 'c' } },
      { expect: { type: 'done', id: 'c' } },
    ],
  },
  {
    name: 'what is no message is refused by name, and harms nothing',
    query: { embed: '1' },
    steps: [
      ...begin,
      { expect: { type: 'ready' } },
      { send: { type: 'explode', id: 'a' } },
      { expect: { type: 'error', code: 'message', id: 'a' } },
      { send: { type: 'set', id: 'b', params: 7 } },
      { expect: { type: 'error', code: 'message', id: 'b' } },
      { send: { type: 'set', id: 'c', params: { theme: '*large*' } } },
      { expect: { type: 'error', code: 'message', id: 'c' } },
      { send: { type: 'set', id: 'd', params: { theme: 'light' } } },
      { expect: { type: 'done', id: 'd' } },
    ],
  },
  {
    name: 'the first port counts',
    query: { embed: '1' },
    steps: [
      ...begin,
      { expect: { type: 'ready' } },
      { send: { type: 'connect' }, window: true },
      { send: { type: 'set', id: 'a', params: { theme: 'dark' } } },
      { expect: { type: 'done', id: 'a' } },
    ],
  },
];

export const conformance = { protocol: PROTOCOL, version: VERSION, lesson: `en/${lesson}/index.html`, scenes };
