/** What makes each sample of the design page show its token: rules, since a page of ours has no styles of its own. */

import { type Sample, type Section, sampleOf } from './sections.ts';
import type { Token } from './tokens.ts';

/** Widths are drawn so many times smaller: the widest would leave any screen. */
export const SHRUNK = 6;

export function sampleStyles(sections: readonly Section[], isColour: (token: Token) => boolean): string {
  const rules = sections.flatMap((section) =>
    section.tokens.flatMap((token) => {
      const look = looks(token)[sampleOf(section, token, isColour(token))];
      return look === undefined ? [] : [`.sample[data-token="${token.name}"]{${look}}`];
    }),
  );
  return `@layer design{${rules.join('\n')}}`;
}

const looks = ({ name }: Token): Partial<Record<Sample, string>> => ({
  colour: `--shown:var(--${name})`,
  line: `--shown:var(--${name})`,
  type: `font-size:var(--${name})`,
  font: `font-family:var(--${name})`,
  leading: `line-height:var(--${name})`,
  space: `inline-size:var(--${name})`,
  width: `inline-size:calc(var(--${name}) / ${SHRUNK})`,
  shape: shapeLook(name),
  hand: name === 'quick' ? `--moves:var(--${name})` : `min-block-size:var(--${name});min-inline-size:var(--${name})`,
});

function shapeLook(name: string): string {
  if (name.startsWith('shadow')) return `box-shadow:var(--${name})`;
  if (name.startsWith('focus')) return `outline:var(--${name});outline-offset:3px`;
  return `border-radius:var(--${name})`;
}
