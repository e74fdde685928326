import { expect, test } from 'vitest';
import { createRenderer } from './markdown.ts';
import { checkConcepts, noteHtml } from './notes.ts';
import { smallScope } from './small-course.ts';

const renderer = createRenderer();

/** A lesson whose front matter ends in line 3. */
function lesson(markdown: string, scope = smallScope()) {
  const front = '---\ntitle: x\n---\n';
  renderer.page({ file: 'lessons/01-small/en.md', text: front + markdown }, front.length, scope);
  return { slug: scope.lesson, notes: scope.notes, ids: scope.ids, scope };
}

const concept = (attributes: string) => `:::concept{${attributes}}\nIt adds.\n:::`;
const figure = '::activation-plot{id="sum" fn="relu" label="x"}\n\n';

test.each([
  [
    ':::analogy{title="A valve"}\nAir goes in.\n:::',
    '4:4  :::analogy had no paragraph on where it breaks; allowed: a last paragraph that begins with **Where it breaks.**',
  ],
  [
    ':::memory-aid{kind="story" title="x"}\nText.\n\n### More\n:::',
    '7:1  a heading stood in a box that other pages show, too; allowed: text',
  ],
  [
    ':::memory-aid{kind="story" title="x"}\n::activation-plot{fn="relu" label="x"}\n:::',
    '5:1  ::activation-plot stood in a box that other pages show, too; allowed: text',
  ],
  [
    ':::memory-aid{kind="rime" title="x"}\nText.\n:::',
    '4:15  :::memory-aid kind was "rime"; allowed: rhyme, story, acronym. Did you mean "rhyme"?',
  ],
  [
    ':::memory-aid{kind="story" title="x"}\nA.\n:::\n\n:::memory-aid{kind="story" title="x"}\nB.\n:::',
    '8:28  :::memory-aid title was "x", which stands in line 4, too; allowed: another title',
  ],
  [
    concept('term="unti" plot="01-small#sum"'),
    '4:12  term was "unti"; allowed: a term of the glossary. Did you mean "unit"?',
  ],
  [
    concept('term="unit" plot="sum"'),
    '4:24  :::concept plot was "sum"; allowed: lesson#id of a figure, such as 03-relu#value-and-slope',
  ],
  [
    concept('term="unit" plot="01-small#smu"'),
    '4:24  :::concept plot was "01-small#smu"; allowed: lesson#id of a figure of the course. Did you mean "01-small#sum"?',
  ],
  [
    ':::paper{id="x" title="x" authors="x" year="10" status="exact"}\nText.\n:::',
    '4:39  :::paper year was "10"; allowed: a year of four digits',
  ],
  [
    ':::paper{id="x" title="x" authors="x" year="2010" status="same"}\nText.\n:::',
    '4:51  :::paper status was "same"; allowed: exact, same-shape, not-here',
  ],
  [
    ':::summary{depth="basic"}\nOne.\n:::\n\n:::summary{depth="basic"}\nTwo.\n:::',
    '4:12  :::summary depth was "basic" twice in this lesson; allowed: once',
  ],
])('%s is reported where it stands', (markdown, problem) => {
  const { scope, ...noted } = lesson(markdown + (markdown.includes('smu') ? `\n\n${figure}` : ''));
  checkConcepts([noted], scope.problems);
  expect(scope.problems.lines()[0]).toBe(`lessons/01-small/en.md:${problem}`);
});

test('a concept whose plot comes later, in another lesson, is in order', () => {
  const scope = smallScope();
  const first = lesson(concept('term="unit" plot="02-next#sum"'), scope);
  const second = { ...lesson(figure), slug: '02-next' };
  checkConcepts([first, second], scope.problems);
  expect(scope.problems.lines()).toEqual([]);
});

test('one word has one definition in the course', () => {
  const scope = smallScope();
  const first = lesson(figure + concept('term="unit" plot="01-small#sum"'), scope);
  const second = { ...lesson(concept('term="unit" plot="01-small#sum"')), slug: '02-next' };
  checkConcepts([first, second], scope.problems);
  expect(scope.problems.lines()).toEqual([
    'lessons/01-small/en.md:4:4  :::concept "unit" is a concept of 01-small, too; allowed: one definition in the course',
  ]);
});

test('a box reads the same on another page, and its slips are told once', () => {
  const { notes, scope } = lesson(
    ':::memory-aid{kind="story" title="x"}\nAt most {{fact:peak}}, not {{fact:peek}}.\n:::',
  );
  const before = scope.problems.lines();
  expect(before).toHaveLength(1);
  const [aid] = notes.aids;
  expect(aid && noteHtml(aid, renderer, scope).text).toContain('At most <data class="fact" value="0.25">0.25</data>');
  expect(scope.problems.lines()).toEqual(before);
});
