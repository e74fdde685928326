/** Every way to share or embed a page, in the order in which they are offered. Their words are `way.<id>` in en.share.json. */

import { attributesOf, escaped, type Frame, frameAddress, iframe, linkTo, SANDBOX, written } from './frame.ts';

/** A text to copy, and where it goes if not simply into a page: `into.<where>` in en.share.json. */
export interface Piece {
  where?: 'hugoFile' | 'hugoPage' | 'myst' | 'rst';
  text: string;
}

export interface Way {
  id: 'link' | 'iframe' | 'component' | 'wordpress' | 'markdown' | 'hugo' | 'sphinx' | 'mdx';
  /** What can be chosen for it. */
  choices: readonly Choice[];
  write(frame: Frame): Piece[];
  /** Why it cannot be had, as `lacks.<reason>`. */
  lacks?(frame: Frame): 'oembed' | 'wholePage' | undefined;
}

export type Choice = 'theme' | 'height' | 'state' | 'lock' | 'sandbox';
const ofFrames: readonly Choice[] = ['theme', 'height', 'state', 'lock', 'sandbox'];

const one = (text: string): Piece[] => [{ text }];

export const WAYS: readonly Way[] = [
  { id: 'link', choices: ['theme', 'state'], write: (frame) => one(linkTo(frame)) },
  { id: 'iframe', choices: ofFrames, write: (frame) => one(iframe(frame)) },
  {
    id: 'component',
    choices: ofFrames,
    write: (frame) => {
      const { page, part, asked, state, height, title, locked, component } = frame;
      const attributes = written([
        ['src', page],
        ['part', part],
        ['theme', asked?.theme],
        ['lock', asked?.lock?.join(',')],
        ['state', state || undefined],
        ['height', String(height)],
        ['label', title],
        ['sandbox', locked ? undefined : `${SANDBOX} allow-same-origin`],
      ]);
      // The link stands there until the script has come, and wherever it does not.
      return one(`<script src="${escaped(component)}" defer></script>
<nonlinear-lesson${attributes}><a href="${escaped(linkTo(frame))}">${escaped(title)}</a></nonlinear-lesson>`);
    },
  },
  {
    id: 'wordpress',
    choices: [],
    write: ({ page }) => one(page),
    lacks: ({ oembed, part, state }) => (oembed ? (part || state ? 'wholePage' : undefined) : 'oembed'),
  },
  { id: 'markdown', choices: ofFrames, write: (frame) => one(iframe(frame)) },
  {
    id: 'hugo',
    choices: ofFrames,
    write: (frame) => [
      { where: 'hugoFile', text: shortcode(frame) },
      {
        where: 'hugoPage',
        text: `{{< nonlinear${Object.entries({
          src: frameAddress(frame),
          title: frame.title,
          height: String(frame.height),
        })
          .map(([name, value]) => ` ${name}=${asIs(value)}`)
          .join('')} >}}`,
      },
    ],
  },
  {
    id: 'sphinx',
    choices: ofFrames,
    write: (frame) => [
      { where: 'myst', text: `\`\`\`{raw} html\n${iframe(frame)}\n\`\`\`` },
      { where: 'rst', text: `.. raw:: html\n\n   ${iframe(frame)}` },
    ],
  },
  { id: 'mdx', choices: ofFrames, write: (frame) => one(`<iframe${written(attributesOf(frame))} />`) },
];

/** In Hugo's quotes for text that stays as it is: HTML's own would be escaped once more by the template. */
const asIs = (text: string) => `\`${text.replaceAll('`', "'")}\``;

/** Hugo drops HTML from pages, and trusts its own templates. They escape what they are given. */
function shortcode(frame: Frame): string {
  const given = ['src', 'title', 'height'];
  const attributes = attributesOf(frame).map(([name, value]) =>
    given.includes(name) ? ` ${name}="{{ .Get "${name}" }}"` : written([[name, value]]),
  );
  return `<iframe${attributes.join('')}></iframe>`;
}
