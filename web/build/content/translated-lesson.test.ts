import { expect, test } from 'vitest';
import { languageOf } from './language.ts';
import { Problems } from './problems.ts';
import { frontIn, lessonIn } from './translated-lesson.ts';
import { fromDisk } from './translation.ts';

const english = `---
title: ReLU
minutes: 5
summary: One bend.
objectives: [See it.]
---
Look.

::activation-plot{id="bend" fn="relu" min="-4" label="It bends."}

:::prediction{id="left" question="And on the left?" options="Flat | Steep" answer="1"}
Flat.
:::
`;

const german = `---
title: ReLU
summary: Ein Knick.
objectives: [Sehen.]
---
::activation-plot{label="Ein Knick." fn="relu" id="bend" min="-4"}

:::prediction{id="left" question="Und links?" options="Flach | Steil" answer="1"}
Flach.
:::
`;

function problemsOf(text: string | undefined) {
  const problems = new Problems();
  const language = languageOf('de');
  if (!language) throw new Error('unreachable');
  const document = () => (text === undefined ? undefined : { file: 'lessons/03/de.md', text });
  const translation = { ...fromDisk(language), document };
  const own = lessonIn(translation, { file: 'lessons/03/en.md', text: english }, 'lessons/03/', problems);
  const front = { title: 'ReLU', summary: 'One bend.', objectives: ['See it.'], minutes: 5, kind: 'lesson' as const };
  const laid = frontIn(translation, front, own, 'lessons/03/de.md', problems);
  return { own, laid, lines: problems.lines(), missing: translation.coverage?.missing };
}

test('other words in the same order are a translation', () => {
  const { own, laid, lines, missing } = problemsOf(german);
  expect(lines).toEqual([]);
  expect(missing).toEqual([]);
  expect(own?.source.text.slice(own.start)).toMatch(/^::activation-plot/);
  expect(laid.value).toEqual({ title: 'ReLU', summary: 'Ein Knick.', objectives: ['Sehen.'] });
});

test('a lesson that is not there is told with its texts', () => {
  const { own, laid, missing } = problemsOf(undefined);
  expect(own).toBeUndefined();
  expect(laid.value.summary).toBe('One bend.');
  expect(missing).toEqual([
    'lessons/03/de.md',
    'lessons/03/de.md  title',
    'lessons/03/de.md  summary',
    'lessons/03/de.md  objectives.0',
  ]);
});

const bend = '::activation-plot{fn="relu" id="bend" min="-4"}';
const left = ':::prediction{answer="1" id="left" options: 2}';

test.each([
  ['min="-4"', 'min="-3"', `6:3  ${bend.replace('-4', '-3')} was there; allowed: ${bend}, as in lessons/03/en.md:9`],
  [
    'answer="1"',
    'answer="2"',
    `8:4  ${left.replace('"1"', '"2"')} was there; allowed: ${left}, as in lessons/03/en.md:11`,
  ],
  [
    'Flach | Steil',
    'Flach | Steil | Schief',
    `8:4  ${left.replace('2}', '3}')} was there; allowed: ${left}, as in lessons/03/en.md:11`,
  ],
  [/:::prediction[\s\S]*/, '', `8:1  the end was there; allowed: ${left}, as in lessons/03/en.md:11`],
  [/$/, '::cards{}\n', '11:3  ::cards{} was there; allowed: no more than in English'],
  ['title: ReLU', 'title: ReLU\nminutes: 5', '3:1  Unrecognized key: "minutes". Allowed: title, summary, objectives'],
  ['[Sehen.]', '[Sehen., Staunen.]', '4:13  objectives had 2 entries; allowed: 1, as in English'],
  [/^---/, '', '1:1  has no front matter; allowed: "---", title, summary, objectives, "---"'],
])('%s written as %j is refused where it stands', (right, wrong, problem) => {
  expect(problemsOf(german.replace(right, wrong)).lines).toEqual([`lessons/03/de.md:${problem}`]);
});
