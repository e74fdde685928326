/**
 * What a lesson says of itself to programs that turn a pasted address into a frame (oEmbed 1.0, https://oembed.com): a file
 * beside the page, and a link to it. Both need the address at which the site stands, so they are there only if the build was
 * told it.
 */

import { attributesOf } from '../../src/embed/snippets/frame.ts';
import type { Lesson } from '../content/load.ts';
import { attributes, type Html, html } from '../html.ts';
import { lessonPath, type Site } from './site.ts';

const NAME = 'oembed.json';
const SIZE = { width: 600, height: 640 };

/** For the head of a page. */
export function oembedLink({ address }: Site, path: string): Html | false {
  if (address === undefined) return false;
  const href = `${address}${path.replace('index.html', NAME)}`;
  return html`<link rel="alternate" type="application/json+oembed" href="${href}">\n`;
}

export function oembedFile(site: Site, lesson: Lesson): { path: string; text: string } | undefined {
  const { address, course } = site;
  if (address === undefined) return undefined;
  const path = lessonPath(site, lesson.slug);
  const page = `${address}${path}`;
  const frame = {
    page,
    title: lesson.title,
    height: SIZE.height,
    locked: true,
    component: '',
    oembed: true,
  };
  // WordPress takes messages about the height only from frames that come with such a quotation, and shows it where it has no scripts.
  const quotation = html`<blockquote class="wp-embedded-content"><a href="${page}">${lesson.title}</a></blockquote>`;
  const tag = html`<iframe${attributes({ class: 'wp-embedded-content', ...Object.fromEntries(attributesOf(frame)) })}></iframe>`;
  const told = {
    version: '1.0',
    type: 'rich',
    provider_name: course.title,
    provider_url: address,
    title: lesson.title,
    html: `${quotation}${tag}`,
    ...SIZE,
  };
  return { path: path.replace('index.html', NAME), text: `${JSON.stringify(told, null, 2)}\n` };
}
