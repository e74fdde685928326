import { afterEach, expect, test } from 'vitest';
import { speakIn } from '../../src/locales/speech.ts';
import { html } from '../html.ts';
import { around, listOf } from './around.ts';

afterEach(() => speakIn('en-GB'));

const link = (words: string) => html`<a>${words}</a>`;

test('HTML goes where the sentence wants it; words around it are escaped', () => {
  expect(around('To {there} & {back}.', { there: link('a'), back: link('b') }).text).toBe(
    'To <a>a</a> &amp; <a>b</a>.',
  );
});

test('links are listed as the language lists things', () => {
  const links = [link('a'), link('b'), link('c')];
  expect(listOf(links).text).toBe('<a>a</a>, <a>b</a>, <a>c</a>');
  speakIn('ar');
  expect(listOf(links).text).toContain('<a>a</a>، و<a>b</a>');
});
