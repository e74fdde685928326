import { expect, test } from 'vitest';
import { svg, svgText } from './svg-layer.ts';

test('markup is escaped in attributes and text', () => {
  const node = svg('text', { 'aria-label': '"a" < b' }, 'x & y', svg('tspan', { dx: 2 }, '>'));
  expect(svgText(node)).toBe('<text aria-label="&quot;a&quot; &lt; b">x &amp; y<tspan dx="2">&gt;</tspan></text>');
});
