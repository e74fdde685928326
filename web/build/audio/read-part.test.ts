import { expect, test } from 'vitest';
import { Problems } from '../content/problems.ts';
import { html } from '../html.ts';
import { plainTextOf, timesOf, vttOf } from './captions.ts';
import { checkCues } from './cues.ts';
import { sentencesOf } from './part.ts';
import { plotsLike } from './plots.ts';
import { readPart } from './read-part.ts';

const head = '---\ntitle: A talk\nkind: talk\nunit: one\nsummary: What it is about.\n---\n\nA figure.\n\n';
const talk = `${head}## The start

T: First. {@bend 2} Second?

:::prediction{id="p" question="?" options="A | B" answer="1"}
Because.
:::

S: Third.
`;

function read(text: string) {
  const problems = new Problems();
  const part = readPart('a-talk', { file: 'en.md', text }, new Map(), new Map(), problems);
  return { part, problems: problems.lines() };
}

test('a talk is sections, turns of a speaker, and predictions', () => {
  const { part, problems } = read(talk);
  expect(problems).toEqual([]);
  expect(part?.blocks.map(({ kind }) => kind)).toEqual(['section', 'turn', 'prediction', 'turn']);
  expect(part && sentencesOf(part).map(({ id, speaker, pause }) => [id, speaker, pause])).toEqual([
    ['s1', 'teacher', 1],
    ['s2', 'teacher', 0.32],
    ['s3', 'student', 0.8],
  ]);
  expect(talk.slice(part?.intro.start, part?.intro.end).trim()).toBe('A figure.');
});

test('a chapter is read by one voice, its headings too', () => {
  const { part } = read(talk.replace('kind: talk', 'kind: chapter\nreader: student').replace(/[TS]: /g, ''));
  expect(part && sentencesOf(part)[0]).toMatchObject({ spoken: 'The start.', shown: 'The start', speaker: 'student' });
});

test('new words ask for new sound; a new title, a figure or another way to show the same words do not', () => {
  const hash = read(talk).part?.hash;
  expect(read(talk.replace('Third', 'Fourth')).part?.hash).not.toBe(hash);
  expect(read(talk.replace('S: Third', 'T: Third')).part?.hash).not.toBe(hash);
  expect(read(talk.replace('A talk', 'The talk').replace('Third', '*Third*')).part?.hash).toBe(hash);
});

test.each([
  [talk.replace('S: Third', 'X: Third'), 'en.md:18:1  turn began "X: Third."; allowed: "T: " or "S: "'],
  [talk.replace('\n:::\n', '\n'), ':::prediction{…}, its text, and ":::"'],
  [talk.replace('kind: talk', 'kind: song'), 'kind was "song"; allowed: talk, chapter'],
  [head, 'has no section; allowed: at least one "## title"'],
  [talk.replace('start\n', 'start'), 'heading had text right below it'],
])('a slip is reported with its line', (text, message) => {
  expect(read(text).problems.join('\n')).toContain(message);
});

test('a cue has to find its plot, and a plot that reaches as far', () => {
  const { part } = read(talk);
  const check = (figures: string) => {
    const problems = new Problems();
    if (part) checkCues(part, html`${figures}`, problems);
    return problems.lines().join('\n');
  };
  const plot = (id: string, max: number) => {
    const problems = new Problems();
    const figures = html`<activation-plot id="${id}" fn="relu" min="-4" max="${max}"></activation-plot>`;
    if (part) checkCues(part, figures, problems);
    return problems.lines().join('\n');
  };
  expect(check('')).toContain('names a plot that is not there; allowed: none');
  expect(plot('bent', 4)).toContain('Did you mean "bent"?');
  expect(plot('bend', 1)).toContain('{@bend 2} lies outside the plot; allowed: -4 to 1');
  expect(plot('bend', 4)).toBe('');
});

test('in a lesson, plots that show the same as those of the talk are found by what they show', () => {
  const plots = [
    '::activation-plot{id="bend" fn="relu" min="-4" max="4" label="A"}',
    '::activation-plot{id="leak" fn="leaky_relu" parameters="leak=0.1" label="B"}',
    '::comparison{id="both" fns="sigmoid tanh" show="slope" label="C"}',
    '::activation-plot{id="beside" fn="tanh" label="Where nothing is said of it."}',
  ];
  const { part } = read(
    talk.replace('A figure.', plots.join('\n\n')).replace('S: Third.', 'S: {@leak 1} Third. {@both 2} Fourth.'),
  );
  expect(part && plotsLike(part)?.split(';')).toEqual([
    'bend [fn=relu]:not([parameters])',
    "leak [fn=leaky_relu][parameters='leak=0.1']",
    "both [fns='sigmoid tanh'][show='slope']",
  ]);
});

test('captions, times and text say the same words as the page', () => {
  const { part } = read(talk);
  if (!part) throw new Error('unreachable: the talk is right');
  const spans = new Map([
    ['s1', { start: 0.3, end: 1.25 }],
    ['s2', { start: 1.57, end: 2 }],
    ['s3', { start: 62.6, end: 63 }],
  ]);
  expect(vttOf(part, spans)).toContain('s3\n00:01:02.600 --> 00:01:03.000\n<v Student>Third.\n');
  expect(timesOf(part, spans, 64).sentences[1]).toEqual({ id: 's2', speaker: 'teacher', start: 1.57, end: 2 });
  expect(plainTextOf(part)).toBe(
    'A talk\n\nWhat it is about.\n\n## The start\n\nTeacher: First. Second?\n\nStudent: Third.\n',
  );
});
