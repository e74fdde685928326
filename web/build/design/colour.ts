/** Colours of tokens as a browser works them out, by day and by night and in high contrast; and how far two are apart. */

import type { Token } from './tokens.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export interface Light {
  theme: 'day' | 'night';
  /** Whether the reader asked for high contrast. */
  more: boolean;
}

export const LIGHTS: readonly Light[] = [
  { theme: 'day', more: false },
  { theme: 'night', more: false },
  { theme: 'day', more: true },
  { theme: 'night', more: true },
];

/** Nothing for a token that is no colour. */
export function colourOf(name: string, tokens: readonly Token[], { theme, more }: Light): Colour | undefined {
  const share = more ? '100%' : '0%';
  const resolve = (value: string, depth = 0): string =>
    depth > 20
      ? value
      : value.replace(/var\(--([\w-]+)\)/g, (hole, name: string) => {
          if (name === 'more') return share;
          const token = tokens.find((each) => each.name === name);
          return token ? resolve(token.value, depth + 1) : hole;
        });
  const token = tokens.find((each) => each.name === name);
  return token && evaluate(resolve(token.value), theme);
}

function evaluate(value: string, theme: Light['theme']): Colour | undefined {
  const text = value.trim();
  if (text.startsWith('#')) return hex(text);
  const parts = argumentsOf(text, 'light-dark');
  if (parts) return evaluate(parts[theme === 'day' ? 0 : 1] ?? '', theme);
  const [space, first, second = ''] = argumentsOf(text, 'color-mix') ?? [];
  if (space !== 'in srgb' || first === undefined) return undefined;
  const [, colour = '', amount = ''] = /^(.*\)|#\w+) +(calc\(.*\)|[\d.]+%)$/.exec(second) ?? [];
  const [a, b, share] = [evaluate(first, theme), evaluate(colour, theme), shareOf(amount)];
  if (!a || !b || share === undefined) return undefined;
  return a.map((each, index) => each * (1 - share) + (b[index] as number) * share) as unknown as Colour;
}

/** What stands between the brackets of this function, if the text is a call of it and nothing else. */
function argumentsOf(text: string, name: string): string[] | undefined {
  if (!text.startsWith(`${name}(`) || !text.endsWith(')')) return undefined;
  const parts = [''];
  let depth = 0;
  for (const sign of text.slice(name.length + 1, -1)) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** "30%" and "calc(100% * 0.3)" as shares of 1. */
function shareOf(amount: string): number | undefined {
  const [, percent, factor = '1'] = /^(?:calc\()?([\d.]+)%(?: \* ([\d.]+)\))?$/.exec(amount) ?? [];
  return percent === undefined ? undefined : (Number(percent) / 100) * Number(factor);
}

function hex(text: string): Colour | undefined {
  const long = text.length === 4 ? text.replace(/\w/g, '$&$&') : text;
  const [, red, green, blue] = /^#(\w\w)(\w\w)(\w\w)$/.exec(long) ?? [];
  if (!red || !green || !blue) return undefined;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** "#fbfaf6". */
export function written(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** As WCAG 2.2 defines it, 1 to 21; of the colours as a screen shows them, in whole steps. */
export function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = Math.round(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
