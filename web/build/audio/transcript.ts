/** A part as HTML: all that is said, in the order of the talk, and the sound where there is any. <audio-lesson> wakes it up. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { num } from '../../src/locales/num.ts';
import { tAudio } from '../../src/locales/t-audio.ts';
import type { Assets } from '../assets.ts';
import type { Renderer } from '../content/markdown.ts';
import type { Scope } from '../content/scope.ts';
import { attributes, type Html, html } from '../html.ts';
import { plainTextOf } from './captions.ts';
import type { Made } from './made.ts';
import type { Block, Part, Sentence } from './part.ts';
import { plotsLike } from './plots.ts';

interface Surroundings {
  scope: Scope;
  renderer: Renderer;
  /** Figures beside the talk, whose points go with it. Inside a lesson there are none: its own go along, and the text is folded away. */
  figures?: Html;
  /** Of the headings in the talk. */
  level: 2 | 3;
}

export function transcript(part: Part, { scope, renderer, figures, level }: Surroundings): Html {
  const { front, made, blocks } = part;
  // The voices speak English, so that is what stands here on every page.
  const english = scope.translation.coverage !== undefined && { lang: 'en', dir: 'ltr', translate: 'no' };
  const named = { id: `talk-${part.id}`, talk: part.id, 'data-title': front.title, 'data-seconds': made?.seconds };
  const along = { 'data-plots': figures ? undefined : plotsLike(part) };
  const text = html`<div class="transcript"${attributes({ ...english })}>
${blocks.map((block) => blockHtml(block, part, scope, renderer, level))}</div>`;
  const body = figures
    ? html`<div class="listen-figures">\n${figures}</div>\n${text}`
    : html`<details>\n<summary>${tAudio('text')}</summary>\n${text}\n</details>`;
  return html`<audio-lesson${attributes({ ...named, ...along })}>
${made ? sound(part, scope) : html`<p class="listen-silent">${tAudio('silent')}</p>\n`}<div class="listen-body">
${body}
</div>
</audio-lesson>
`;
}

/** Whether a part stands in this text. */
export const hasPlayer = (text: Html): boolean => text.text.includes('<audio-lesson ');

/** A player of the browser's own, until ours takes its place, and the files. */
function sound(part: Part, scope: Scope): Html {
  const { id, front, made } = part;
  if (!made) return html``;
  const { assets, toRoot } = scope;
  const mp3 = `${toRoot}${publishSound(id, made, assets)}`;
  const vtt = `${toRoot}${assets.add(`${id}.vtt`, readFileSync(made.file.replace(/mp3$/, 'vtt')))}`;
  const text = `${toRoot}${assets.add(`${id}.txt`, plainTextOf(part))}`;
  const name = `nonlinear-${id}`;
  const size = num(made.bytes / 1e6, 2);
  return html`<audio controls preload="none" src="${mp3}" aria-label="${front.title}" lang="en" translate="no"></audio>
<p class="listen-files"><a download="${name}.mp3" href="${mp3}">${tAudio('file.mp3', { size })}</a> <a download="${name}.vtt" href="${vtt}">${tAudio('file.vtt')}</a> <a download="${name}.txt" href="${text}">${tAudio('file.txt')}</a></p>
<p class="listen-voices">${tAudio('voices')}</p>
`;
}

/** Puts the sound of a part among the files of the site; returns its path. */
export function publishSound(id: string, { file }: Made, assets: Assets): string {
  return assets.add(basename(`${id}.mp3`), readFileSync(file));
}

function blockHtml(block: Block, part: Part, scope: Scope, renderer: Renderer, level: 2 | 3): Html {
  if (block.kind === 'prediction') {
    const { file, text } = part.source;
    return renderer.page({ file, text: text.slice(0, block.end) }, block.start, scope);
  }
  if (block.kind === 'section') {
    const { title, anchor, sentence } = block;
    const words = sentence ? said(sentence, part) : title;
    // A lesson may have a section of the same name.
    return level === 2 ? html`<h2 id="${anchor}">${words}</h2>\n` : html`<h3 id="${part.id}-${anchor}">${words}</h3>\n`;
  }
  const speaker =
    part.front.kind === 'talk' &&
    html`<b class="speaker" data-speaker="${block.speaker}">${tAudio(block.speaker)}</b> `;
  const sentences = block.sentences.map((sentence, index) => html`${index > 0 && ' '}${said(sentence, part)}`);
  return html`<p class="turn">${speaker}${sentences}</p>\n`;
}

function said({ id, html: words, cues }: Sentence, { made }: Part): Html {
  const span = made?.times.get(id);
  const marks = {
    'data-span': span ? `${span.start} ${span.end}` : undefined,
    'data-cues': cues.length > 0 ? cues.map(({ plot, x }) => `${plot} ${x}`).join(';') : undefined,
  };
  return html`<span class="said"${attributes(marks)}>${words}</span>`;
}
