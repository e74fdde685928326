import { expect, test } from 'vitest';
import { openIndex } from '../../src/search/ask.ts';
import { readPart } from '../audio/read-part.ts';
import type { Lesson } from '../content/load.ts';
import { createRenderer } from '../content/markdown.ts';
import { smallScope } from '../content/small-course.ts';
import { raw } from '../html.ts';
import { searchIndex } from './search-index.ts';
import { sectionsOf } from './sections.ts';

test('a page is cut at its headings, and only what is read is kept', () => {
  const body = raw(`<p>First &amp; <em>fore</em>most.</p>
<h2 id="a-bend">A <em>bend</em></h2>
<p>One.</p><ul><li>Two</li><li>three.</li></ul>
<activation-plot fn="relu"><figure><svg><svg><text>4</text></svg><text>its slope</text></svg><figcaption><p>A caption.</p><details><summary>Table</summary></details></figcaption></figure></activation-plot>
<quiz-block><fieldset><details>The answer.</details></fieldset></quiz-block>
<h3 id="more" class="x">More</h3>
<p><span class="kind">Rhyme</span> Take <math alttext="x"><mi>x</mi></math>.</p>`);
  expect(sectionsOf(body)).toEqual([
    { anchor: '', heading: '', text: 'First & foremost.' },
    { anchor: 'a-bend', heading: 'A bend', text: 'One. Two three. A caption.' },
    { anchor: 'more', heading: 'More', text: 'Take.' },
  ]);
});

test('lessons, concepts, words, functions and talks are found where they stand', () => {
  const renderer = createRenderer();
  const scope = smallScope();
  const place = { file: 'x.md', line: 1, column: 1 };
  const text = `## A bend

It turns.

::activation-plot{id="bend" fn="relu" label="x"}

:::concept{term="unit" plot="01-small#bend"}
Where sums are made.
:::`;
  const body = renderer.page({ file: 'x.md', text }, 0, scope);
  const lesson = { slug: '01-small', title: 'Small', summary: 'All in short.', body, notes: scope.notes } as Lesson;
  const family = new Map([['leaky_relu', { used_by: 'Judges.', not_for: 'Gates.', place }]]);
  const talk = '---\ntitle: A talk\nkind: talk\nunit: one\nsummary: x.\n---\n\n## On tills\n\nT: Apples first.\n';
  const part = readPart('a-talk', { file: 'x.md', text: talk }, new Map(), new Map(), scope.problems);
  if (!part) throw new Error('unreachable: the talk is right');
  const parts = new Map([['a-talk', part]]);
  const ask = openIndex(
    searchIndex({ language: 'en', lessons: [lesson], family, renderer, scope: { ...smallScope(), parts } }),
  );
  const places = (words: string) => ask(words).map(({ kind, url }) => `${kind} ${url}`);
  expect(places('short')).toEqual(['lesson en/01-small/index.html']);
  expect(places('turns')).toEqual(['section en/01-small/index.html#a-bend']);
  expect(places('unit')).toEqual(
    expect.arrayContaining(['concept en/01-small/index.html#concept-unit', 'word en/glossary/index.html#unit']),
  );
  expect(places('apples')).toEqual(['talk en/listen/a-talk/index.html#on-tills']);
  expect(places('judges')).toEqual(['function en/family/leaky_relu/index.html']);
});
