import { expect, test } from 'vitest';
import { Problems } from './problems.ts';
import { readSources } from './sources.ts';

function read(text: string) {
  const problems = new Problems();
  return { works: readSources({ file: 'lessons/sources.yaml', text }, problems), lines: problems.lines() };
}

const work = (authors: string, title: string, year: number) =>
  `- { authors: ${authors}, title: ${title}, year: ${year} }\n`;

test('works come in the order of authors and years', () => {
  const { works, lines } = read(work('Nair and Hinton', 'B', 2010) + work('He', 'C', 2016) + work('He', 'D', 2015));
  expect(lines).toEqual([]);
  expect(works.map(({ title }) => title)).toEqual(['D', 'C', 'B']);
});

test('a work that stands there twice is reported', () => {
  expect(read(work('He', 'Delving', 2015) + work('He', 'delving', 2015)).lines).toEqual([
    'lessons/sources.yaml:2:3  title was "delving" a second time; allowed: once',
  ]);
});
