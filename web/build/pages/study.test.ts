import { expect, test } from 'vitest';
import { english } from '../content/language.ts';
import { checkBuildsOn, type Lesson } from '../content/load.ts';
import { createRenderer } from '../content/markdown.ts';
import { Problems } from '../content/problems.ts';
import { smallScope } from '../content/small-course.ts';
import { html } from '../html.ts';
import { activationPage } from './activation.ts';
import { cardsPage } from './cards.ts';
import { conceptsPage } from './concepts.ts';
import { mapPage } from './map.ts';
import { memoryPage } from './memory.ts';
import type { Site } from './site.ts';
import { studyPages } from './study.ts';

const place = { file: 'lessons/01-small/en.md', line: 1, column: 1 };
const renderer = createRenderer();
const planned = { id: 'later', title: 'Later', summary: 'More.', planned: true, lessons: [] };
const unit = { id: 'first', title: 'First', summary: 'All.', planned: false, lessons: ['01-small', '02-next'] };

/** A site of two lessons, the second with this text. */
function siteWith(markdown: string): Site {
  const lessons = ['01-small', '02-next'].map((slug): Lesson => {
    const scope = { ...smallScope(), lesson: slug };
    const body = renderer.page({ file: place.file, text: slug === '02-next' ? markdown : '' }, 0, scope);
    const buildsOn = slug === '02-next' ? [{ slug: '01-small', place }] : [];
    const words = { title: `Lesson ${slug}`, minutes: 5, summary: 'Short.', objectives: ['See it.'] };
    const { notes, ids, outline } = scope;
    return {
      ...words,
      kind: 'lesson',
      slug,
      unit,
      body,
      buildsOn,
      notes,
      ids,
      outline,
      quiz: { items: [], fresh: new Map(), written: new Map() },
      cards: [],
    };
  });
  return {
    course: { title: 'Small', tagline: 'x', licence: 'x', languages: ['en'], units: [unit, planned] },
    start: { headline: '', promise: '', action: { text: '', lesson: '' }, points: [] } as unknown as Site['start'],
    lessons,
    parts: new Map(),
    dataSets: [],
    sources: [],
    family: new Map([['relu', { used_by: 'Many.', not_for: 'An output below 0.', place }]]),
    misconceptions: [],
    costs: {
      browser: 'Browser 1',
      machine: 'a machine',
      size: 4096,
      of: new Map([['relu', { simd128: 1.06, scalar: 7.23 }]]),
    },
    language: 'en',
    spoken: english,
    languages: [english],
    files: {
      stylesheet: 's.css',
      listening: 'l.css',
      design: 'd.css',
      asked: 'a',
      theme: 't.js',
      script: 's.js',
      icon: 'i.svg',
      touchIcon: 'i.png',
    },
    colours: { light: '#fff', dark: '#000' },
    mark: html``,
    renderer,
    scopeFor: (toRoot) => ({ ...smallScope(), toRoot }),
  };
}

const main = (page: { html: { text: string } } | undefined) =>
  /<main[\s\S]*<\/main>/.exec(page?.html.text ?? '')?.[0] ?? '';

const boxes = `::activation-plot{id="bend" fn="relu" label="x"}

:::concept{term="unit" plot="02-next#bend"}
It adds, see [[unit]].
:::

:::analogy{title="A till"}
It adds.

**Where it breaks.** It rounds.
:::`;

test('a concept stands under its unit, with a small picture and links to its box and its plot', () => {
  const page = main(conceptsPage(siteWith(boxes)));
  expect(page).toContain('<h2 id="unit-first">Unit 1: First</h2>');
  expect(page).toContain('<svg class="thumbnail"');
  expect(page).toContain('<a href="../02-next/index.html#concept-unit">unit</a>');
  expect(page).toContain('<a href="../02-next/index.html#bend">See it in “Lesson 02-next”</a>');
  expect(page).toContain('href="../../en/glossary/index.html#unit"');
});

test('an analogy stands there whole, and leads to its lesson', () => {
  const page = main(memoryPage(siteWith(boxes)));
  expect(page).toContain('<span class="kind">Analogy</span> A till');
  expect(page).toContain('<strong>Where it breaks.</strong> It rounds.');
  expect(page).toContain('href="../02-next/index.html#analogy-a-till"');
});

test('pages with nothing on them are not made, and nothing leads to them', () => {
  const pages = studyPages(siteWith('Text.'));
  const names = pages.map(({ path }) => path.split('/')[1]);
  expect(names).toEqual(['study', 'map', 'glossary', 'progress', 'offline']);
  expect(pages[0]?.html.text).not.toContain('concepts/');
});

test('a deck is led to at the end of its lesson', () => {
  const site = siteWith('Text.');
  const cards = ['a', 'b'].map((id) => ({ id, front: 'x', back: 'y', objective: 1, place }));
  const lessons = site.lessons.map((lesson) => (lesson.slug === '02-next' ? { ...lesson, cards } : lesson));
  const page = main(cardsPage({ ...site, lessons }));
  expect(page).toContain('<a href="../02-next/index.html#cards-02-next">Lesson 02-next</a> <small>2 cards</small>');
  expect(page).not.toContain('01-small');
  expect(cardsPage(site)).toBeUndefined();
});

test('the map says what builds on what, how long it takes, and what is planned', () => {
  const page = main(mapPage(siteWith('Text.')));
  expect(page).toContain('<a data-lesson="02-next" href="../02-next/index.html">Lesson 02-next</a>');
  expect(page).toContain('5 minutes · builds on <a href="../01-small/index.html">Lesson 01-small</a>');
  expect(page).toContain('<li>See it.</li>');
  expect(page).toMatch(/Unit 2: Later<\/h2>\n<p class="state">Planned/);
});

test('a lesson builds on one that comes before it', () => {
  const problems = new Problems();
  const lessons = [
    { slug: '01-small', buildsOn: [{ slug: '02-next', place }] },
    { slug: '02-next', buildsOn: [{ slug: '01-smal', place }] },
  ];
  checkBuildsOn(lessons, problems);
  expect(problems.lines()).toEqual([
    'lessons/01-small/en.md:1:1  builds_on was "02-next"; allowed: a lesson before this one.',
    'lessons/01-small/en.md:1:1  builds_on was "01-smal"; allowed: a lesson before this one. Did you mean "01-small"?',
  ]);
});

test('the page of an activation has its cost where that was measured, and leads to where lessons show it', () => {
  const site = siteWith(boxes);
  const [relu, leaky] = smallScope().activations.map((info) => main(activationPage(site, info)));
  expect(relu).toContain('1.06 times as long as copying the numbers, without SIMD 7.23 times');
  expect(relu).toContain('<a href="../../02-next/index.html#bend">Lesson 02-next</a>');
  expect(relu).toContain('<p>Many.</p>');
  expect(leaky).toContain('<dt>Cost</dt><dd>not measured yet</dd>');
  expect(leaky).toContain('data-sliders="1"');
});
