/** What is to be embedded, and the address and the tag that do it. Pure: the share dialog and the teachers' page write from it. */

import type { Asked } from '../parameters.ts';
import { writeQuery } from '../query.ts';

export interface Frame {
  /** Absolute, without anything behind the path. */
  page: string;
  /** What screen readers call the frame. */
  title: string;
  /** A part of the page, or all of it. */
  part?: string | undefined;
  /** What else the address asks for. */
  asked?: Asked;
  /** What stands behind "#", or nothing. */
  state?: string;
  /** In pixels. */
  height: number;
  /** The frame may run scripts, open links and save files, and nothing else. */
  locked: boolean;
  /** The address of the component's script. */
  component: string;
  /** The page names a description of itself that WordPress understands. */
  oembed: boolean;
}

/** What a locked frame may do. Without `allow-same-origin` the page has no memory of its own; it knows how to live without. */
export const SANDBOX = 'allow-scripts allow-popups allow-downloads';
const ALLOW = 'fullscreen; clipboard-write; autoplay';

/** A page of the site as people read it. */
export function linkTo({ page, part, asked, state }: Frame): string {
  const { theme } = asked ?? {};
  // Behind "#" there is room for one of both: a state is found again where its part stands alone.
  if (state) return `${page}${writeQuery({ part, theme })}#${state}`;
  return `${page}${writeQuery({ theme })}${part ? `#${part}` : ''}`;
}

/** The same in a frame. */
export function frameAddress({ page, part, asked, state }: Frame): string {
  return `${page}${writeQuery({ ...asked, embed: '1', part })}${state ? `#${state}` : ''}`;
}

/** In this order, as HTML and JSX both have them. No `style`: MDX does not take one as text, and strict policies block it. */
export function attributesOf(frame: Frame): [name: string, value: string][] {
  return [
    ['src', frameAddress(frame)],
    ['width', '100%'],
    ['height', String(frame.height)],
    ['title', frame.title],
    ['loading', 'lazy'],
    ['allow', ALLOW],
    ...(frame.locked ? ([['sandbox', SANDBOX]] as [string, string][]) : []),
  ];
}

export function written(attributes: readonly (readonly [string, string | undefined])[]): string {
  return attributes.flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`])).join('');
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const iframe = (frame: Frame): string => `<iframe${written(attributesOf(frame))}></iframe>`;
