/** TeX → MathML, at build time. The content policy forbids inline styles, so Temml's become the classes of `math.css`. */

import temml from 'temml';
import { escapeHtml } from '../html.ts';

export class TexError extends Error {}

/** All characters that formulas of this build show: the math font is cut down to them. */
export class Formulas {
  readonly #characters = new Set<string>();

  get characters(): string {
    return [...this.#characters].sort().join('');
  }

  render(tex: string, display: boolean): string {
    let mathml: string;
    try {
      mathml = temml.renderToString(tex, { displayMode: display, throwOnError: true, strict: true });
    } catch (error) {
      throw new TexError(
        `formula was "${tex}"; ${String((error as Error).message)
          .replace(/^ParseError:\s*/, '')
          .trim()}`,
      );
    }
    for (const character of visible(mathml)) this.#characters.add(character);
    const focus = display ? ' tabindex="0"' : ''; // a formula too wide for the screen scrolls, by keyboard too
    return stylesToClasses(mathml, tex).replace('<math', `<math${focus} alttext="${escapeHtml(tex.trim())}"`);
  }
}

/** What Temml writes as styles, and the class that stands for it. */
const classOfStyle: [RegExp, (found: RegExpMatchArray) => string][] = [
  [/^display:block math$/, () => ''], // math.css says it for every display formula
  [/^math-depth:0$/, () => 'math-depth-0'],
  [/^padding-(left|right):(0em|0pt)$/, (found) => `math-${found[1]}-0`],
  [/^padding-(left|right):1em$/, (found) => `math-${found[1]}-1`],
  [/^padding-(left|right):5\.9776pt$/, (found) => `math-${found[1]}-half`],
];

/** Fails on a style that has no class yet: dropping it would silently break the formula's look. */
function stylesToClasses(mathml: string, tex: string): string {
  return mathml.replace(/<[a-z]+[^>]*>/g, (tag) => {
    const style = tag.match(/ style="([^"]*)"/);
    if (!style) return tag;
    const classes = (style[1] ?? '')
      .split(';')
      .filter(Boolean)
      .map((declaration) => classFor(declaration.trim(), tex));
    const old = tag.match(/ class="([^"]*)"/);
    const all = [old?.[1], ...classes].filter(Boolean).join(' ');
    const bare = tag.replace(/ style="[^"]*"/, '').replace(/ class="[^"]*"/, '');
    return all === '' ? bare : bare.replace(/^<[a-z]+/, (start) => `${start} class="${all}"`);
  });
}

function classFor(declaration: string, tex: string): string {
  for (const [pattern, name] of classOfStyle) {
    const found = declaration.match(pattern);
    if (found) return name(found);
  }
  throw new TexError(
    `formula was "${tex}", which needs the style "${declaration}"; allowed: styles with a class in math.ts`,
  );
}

/** The text of the formula, with the italic letters that browsers show for a single-letter <mi>. */
function visible(mathml: string): string {
  const italics = [...mathml.matchAll(/<mi[^>]*>(\p{L})<\/mi>/gu)].map((found) => italic(found[1] ?? ''));
  return (
    italics.join('') +
    mathml
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  );
}

/** Mathematical italic (U+1D434 …); h has its own place because Planck's constant was there first. */
function italic(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === 'h') return 'ℎ';
  if (letter >= 'A' && letter <= 'Z') return String.fromCodePoint(0x1d434 + code - 0x41);
  if (letter >= 'a' && letter <= 'z') return String.fromCodePoint(0x1d44e + code - 0x61);
  if (letter >= 'Α' && letter <= 'Ω') return String.fromCodePoint(0x1d6e2 + code - 0x391);
  if (letter >= 'α' && letter <= 'ω') return String.fromCodePoint(0x1d6fc + code - 0x3b1);
  return letter;
}
