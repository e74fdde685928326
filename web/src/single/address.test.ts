import { expect, test } from 'vitest';
import { fileIn, leadsTo, pageIn, queryOf } from './address.ts';

const here = 'en/03-relu/index.html';

test.each([
  ['../04-what-relu-costs/index.html', '?page=en/04-what-relu-costs/'],
  ['../../en/family/elu/index.html#sources', '?page=en/family/elu/#sources'],
  ['../../index.html', '?page='],
  ['../../index.html#unit-labs', '?page=#unit-labs'],
  ['nonlinear-questions.xml', '?file=en/03-relu/nonlinear-questions.xml'],
  ['site:/en/08-sigmoid/index.html#half', '?page=en/08-sigmoid/#half'],
])('a link to %s leads to %s', (href, wanted) => {
  expect(leadsTo(href, here)).toBe(wanted);
});

test.each(['#first', '?page=en/03-relu/', 'https://example.org/index.html', 'mailto:a@b.c', 'blob:null/1'])(
  '%s leads where it says',
  (href) => {
    expect(leadsTo(href, here)).toBeUndefined();
  },
);

test('page → query → page', () => {
  for (const page of ['index.html', here, 'de/index.html']) expect(pageIn(queryOf(page))).toBe(page);
  expect(fileIn(queryOf('assets/a.vtt'))).toBe('assets/a.vtt');
});

test('what the host has put into the query stays there, once', () => {
  expect(queryOf(here, '?verifier=a%2Fb&page=en/01/&x')).toBe('?verifier=a%2Fb&x&page=en/03-relu/');
  expect(pageIn('?verifier=1&page=en%2F03-relu%2F')).toBe(here);
});

test('a link that was written without knowing the host gets what the host needs', () => {
  expect(leadsTo('?page=en/03-relu/#first', here, '?verifier=1&page=')).toBe('?verifier=1&page=en/03-relu/#first');
});

test.each(['', '?', '?other=1', '?page=%', '?file=a.xml'])('"%s" names no page, so it is the first', (search) => {
  expect(pageIn(search)).toBe('index.html');
});
