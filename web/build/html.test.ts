import { expect, test } from 'vitest';
import { attributes, html, raw } from './html.ts';

test('what is put in is escaped, unless it is HTML already', () => {
  expect(html`<p title="${'"<'}">${'a & b'}${raw('<b>c</b>')}</p>`.text).toBe(
    '<p title="&quot;&lt;">a &amp; b<b>c</b></p>',
  );
});

test('false, null and undefined print nothing; lists print their members; zero prints', () => {
  expect(html`[${false}${null}${undefined}${[html`<i>1</i>`, '2']}${0}]`.text).toBe('[<i>1</i>20]');
});

test('attributes without a value are left out', () => {
  expect(attributes({ fn: 'relu', x: 0, id: undefined, hidden: true }).text).toBe(' fn="relu" x="0" hidden');
});
