import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { paths } from '../paths.ts';
import { directives } from './directive-list.ts';
import { createRenderer } from './markdown.ts';
import { smallScope } from './small-course.ts';

const renderer = createRenderer();
const folder = `${paths.web}fixtures/markdown/`;

for (const file of readdirSync(folder)) {
  describe(file.replace(/\.txt$/, '').replaceAll('-', ' '), () => {
    for (const { title, line, input, output } of readFixtures(readFileSync(folder + file, 'utf8'))) {
      test(`${title} (line ${line})`, () => {
        const scope = smallScope();
        const { text } = renderer.page({ file: 'lesson.md', text: input }, 0, scope);
        expect(scope.problems.lines()).toEqual([]);
        expect(text).toBe(output);
      });
    }
  });
}

/** Problems of a lesson whose front matter ends in line 3. */
function problemsOf(markdown: string): string[] {
  const scope = smallScope();
  const front = '---\ntitle: x\n---\n';
  renderer.page({ file: 'lessons/01/en.md', text: front + markdown }, front.length, scope);
  return scope.problems.lines();
}

test.each([
  [
    '::activation-plo{fn="relu"}',
    `4:3  ::activation-plo is not a directive; allowed: ${[...directives.keys()].join(', ')}. Did you mean "activation-plot"?`,
  ],
  [
    '\n::activation-plot{fn="rellu" label="x"}',
    '5:19  ::activation-plot fn was "rellu"; allowed: an activation id. Did you mean "relu"?',
  ],
  [
    '::activation-plot{fn="relu" mni="1" label="x"}',
    '4:29  ::activation-plot Unrecognized key: "mni". Did you mean "min"?',
  ],
  [
    '::activation-plot{fn="relu" min="low" label="x"}',
    '4:29  ::activation-plot min was "low"; allowed: a number such as -0.5',
  ],
  ['::activation-plot{fn="relu" x="9" label="x"}', '4:29  ::activation-plot x was 9; allowed: -4 to 4'],
  ['::activation-plot{fn="relu"}', '4:3  ::activation-plot label is missing; allowed: text'],
  ['::activation-plot{fn=relu label="x"}', '4:19  ::activation-plot attribute was fn=relu; allowed: key="value"'],
  [':::note{title="x"}\nNo end.', '4:1  :::note has no end; allowed: a line ":::" after its text'],
  [
    '::nn-trainer{data="xorr" label="x"}',
    '4:14  ::nn-trainer data was "xorr"; allowed: xor, xor_corners, circle, gaussians, spiral, digits. Did you mean "xor"?',
  ],
  ['Say {{fact:peek}}.', '4:5  fact was "peek"; allowed: an id of lessons/facts.yaml. Did you mean "peak"?'],
  ['One.\n\nA [[unti]].', '6:3  term was "unti"; allowed: a term of the glossary. Did you mean "unit"?'],
  [
    'It is 0.25 at most.',
    '4:7  number was "0.25", typed by hand; allowed: {{fact:id}}, whole numbers up to 12, or {{n:0.25}} where it claims nothing',
  ],
  [
    '$\\frac{$',
    '4:1  formula was "\\frac{"; Unexpected end of input in a macro argument, expected \'}\' at end of input: \\frac{',
  ],
  [
    '::activation-plot{id="a" fn="relu" label="x"}\n\n::activation-plot{id="a" fn="relu" label="x"}',
    '6:19  ::activation-plot id was "a", which stands in line 4, too; allowed: an id of its own',
  ],
  [
    '::activation-plot{fn="leaky_relu" parameters="leek=0.1" label="x"}',
    '4:35  ::activation-plot parameters had "leek"; allowed: leak. Did you mean "leak"?',
  ],
  [
    '::activation-plot{fn="leaky_relu" parameters="leak=1.5" label="x"}',
    '4:35  ::activation-plot parameters had "leak=1.5"; allowed: 0 to 1 for leak',
  ],
  [
    '::activation-plot{fn="relu" parameters="leak=0.1" label="x"}',
    '4:29  ::activation-plot parameters had "leak"; allowed: none for relu.',
  ],
  [
    '::activation-plot{fn="leaky_relu" parameters="0.1" label="x"}',
    '4:35  ::activation-plot parameters had "0.1"; allowed: words such as leak=0.1',
  ],
  [
    'See ![a till](till.svg).',
    '4:7  ![…](…) was there; allowed: ::figure{…}, which has a caption and lies beside the lesson',
  ],
])('%s is reported where it stands', (markdown, problem) => {
  expect(problemsOf(markdown)).toEqual([`lessons/01/en.md:${problem}`]);
});

const figures = [...directives].filter(
  ([, { schema }]) => 'objective' in (z.toJSONSchema(schema, { io: 'input' }).properties ?? {}),
);

test.each(figures.map(([name]) => name))('::%s needs words for who cannot see it, where it stands', (name) => {
  const words = name === 'figure' ? 'alt' : 'label';
  const missing = `4:3  ::${name} ${words} is missing; allowed: text`;
  expect(problemsOf(`::${name}{}`)).toContain(`lessons/01/en.md:${missing}`);
  expect(problemsOf(`::${name}{${words}=" "}`).join()).toContain(`::${name} ${words} was " "; allowed: `);
});

test('all problems of a lesson are reported together', () => {
  expect(problemsOf('{{fact:a-a-a-a}}\n\n[[b-b-b-b]]\n\n::c-c-c-c{}')).toHaveLength(3);
});

test('counting words may be digits: up to 12, and letters with digits are names', () => {
  expect(problemsOf('Take 3 steps, 12 at most, in float32 and with $28 \\times 28$ pixels.')).toEqual([]);
});

interface Fixture {
  title: string;
  line: number;
  input: string;
  output: string;
}

/** markdown-it's own format: comment, dot, input, dot, output, dot. */
function readFixtures(text: string): Fixture[] {
  const parts = text.split(/^\.\n/m);
  const fixtures: Fixture[] = [];
  let line = 1;
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [title = '', input = '', output = ''] = parts.slice(at, at + 3);
    line += title.split('\n').length;
    fixtures.push({ title: title.trim().split('\n').at(-1) ?? '', line, input, output });
    line += input.split('\n').length + output.split('\n').length - 1 + 1;
  }
  return fixtures;
}
