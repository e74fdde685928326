/** What directives say to authors who mistype, and what they write for readers without scripts. */

import { expect, test } from 'vitest';
import { createRenderer } from './markdown.ts';
import { smallScope } from './small-course.ts';

const renderer = createRenderer();

function render(markdown: string): { html: string; problems: string[] } {
  const scope = smallScope();
  const { text } = renderer.page({ file: 'en.md', text: markdown }, 0, scope);
  return { html: text, problems: scope.problems.lines().map((line) => line.replace('en.md:', '')) };
}

test('a comparison reads without scripts: a picture with a name, a legend with numbers, a table', () => {
  const { html, problems } = render('::comparison{id="c" fns="relu leaky_relu" x="2" label="Two of a *family*."}');
  expect(problems).toEqual([]);
  expect(html).toContain('<activation-comparison id="c" fns="relu leaky_relu" show="value" min="-4" max="4" x="2"');
  expect(html).toMatch(/role="img" aria-label="Values of ReLU and leaky ReLU[^"]+At x = 2: ReLU 2, leaky ReLU 2\."/);
  expect(html).toContain('<p>Two of a <em>family</em>.</p>');
  expect(html).toContain('<span>leaky ReLU</span> <span class="number">2</span>');
  expect(html).toContain('<th scope="col">x</th><th scope="col">ReLU</th><th scope="col">leaky ReLU</th>');
});

test.each([
  [
    'fns="relu leaky_rellu"',
    '1:14  ::comparison fns was "leaky_rellu"; allowed: an activation id. Did you mean "leaky_relu"?',
  ],
  ['fns="relu"', '1:14  ::comparison fns had 1; allowed: 2 to 4 ids, separated by spaces'],
  ['fns="relu relu"', '1:14  ::comparison fns had "relu" twice; allowed: functions that differ'],
  [
    'fns="relu leaky_relu" show="slop"',
    '1:36  ::comparison show was "slop"; allowed: value, slope. Did you mean "slope"?',
  ],
  ['fns="relu leaky_relu" min="4"', '1:3  ::comparison max was 4; allowed: greater than min (4)'],
  ['fns="relu leaky_relu" x="5"', '1:36  ::comparison x was 5; allowed: -4 to 4'],
  ['fns="relu leaky_relu" low="0"', '1:36  ::comparison low or high was there alone; allowed: both or neither'],
  ['fns="relu leaky_relu" low="0" high="-1"', '1:44  ::comparison high was -1; allowed: greater than low (0)'],
])('::comparison{%s} is refused', (attributes, problem) => {
  expect(render(`::comparison{${attributes} label="x"}`).problems).toEqual([problem]);
});

test('a network is a picture that is told in words, with its parameters from the core', () => {
  const { html, problems } = render('::network{id="n" layers="2 4 1" activations="relu softmax" label="Small."}');
  expect(problems).toEqual([]);
  expect(html).toContain('<figure id="n" class="figure network">');
  expect(html).toContain(
    'aria-label="A network. 2 inputs, then 4 hidden units with ReLU, then 1 output with softmax. Each unit is linked to all of the layer before."',
  );
  expect(html).toContain('<p>17 parameters: one weight for each link');
});

test.each([
  [
    'layers="2 x 1" activations="relu relu"',
    '1:11  ::network layers had "x"; allowed: whole numbers of units from 1 to 100000',
  ],
  ['layers="2" activations="relu"', '1:11  ::network layers had 1; allowed: 2 to 8, separated by spaces'],
  [
    'layers="2 4 1" activations="relu"',
    '1:26  ::network activations had 1; allowed: 2, one for each layer after the inputs',
  ],
  [
    'layers="2 1" activations="rellu"',
    '1:24  ::network activations was "rellu"; allowed: an activation id. Did you mean "relu"?',
  ],
  ['layers="2 1"', '1:3  ::network activations is missing; allowed: text'],
])('::network{%s} is refused', (attributes, problem) => {
  expect(render(`::network{${attributes} label="x"}`).problems).toEqual([problem]);
});

const prediction = (attributes: string): string => `:::prediction{${attributes}}\nBecause.\n:::`;

test('a prediction reads without scripts: question, options, the right one, the explanation', () => {
  const { html, problems } = render(
    prediction('id="p" question="How *much*?" options="{{fact:peak}} | $|x|$ | none" answer="2"'),
  );
  expect(problems).toEqual([]);
  expect(html).toContain('<prediction-block id="p" lesson="01-small" item="p" answer="2">');
  expect(html).toContain('<legend><span class="quiz-number">Your guess first</span> How <em>much</em>?</legend>');
  expect(html.match(/<input type="radio" name="01-small--guess--p"/g)).toHaveLength(3);
  expect(html).toMatch(
    /<p class="prediction-verdict"><strong>The answer:<\/strong> <math[\s\S]*<\/math><\/p>\n<p>Because.<\/p>/,
  );
  expect(html.trim()).toMatch(/<\/div>\n<\/prediction-block>$/);
});

test.each([
  ['id="p" question="x" options="A | B"', '1:4  :::prediction answer is missing; allowed: text'],
  ['id="p" question="x" options="A | B" answer="3"', '1:51  :::prediction answer was 3; allowed: 1 to 2'],
  [
    'id="p" question="x" options="A|B" answer="1"',
    '1:35  :::prediction options had 1; allowed: 2 to 6, with " | " between them',
  ],
  [
    'id="p" question="x" options="A | A" answer="1"',
    '1:35  :::prediction options had "A" twice; allowed: options that differ',
  ],
  [
    'id="p" question="A [[unit]]?" options="A | B" answer="1"',
    '1:22  :::prediction question had a link; allowed: text, facts and formulas',
  ],
  [
    'id="p" question="x" options="A | B" anwser="1"',
    '1:51  :::prediction Unrecognized key: "anwser". Did you mean "answer"?',
  ],
])(':::prediction{%s} is refused', (attributes, problem) => {
  expect(render(prediction(attributes)).problems).toContain(problem);
});
