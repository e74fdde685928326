/** What the network reads in the picture: a bar for each digit, and a tone. */

import { html, type TemplateResult } from 'lit';
import { percentText } from '../../locales/num.ts';
import { tFilters } from '../../locales/t-filters.ts';
import type { Audible, Follow } from '../../sound/audible.ts';
import { steps } from '../../sound/audible-steps.ts';
import { readDigit } from './filters-setup.ts';

export function readingSentence(probabilities: Float32Array): string {
  const digit = readDigit(probabilities);
  return tFilters('reading.said', { digit, sure: percentText(probabilities[digit] ?? Number.NaN) });
}

/** `heard` is the digit whose tone sounds. */
export function readingBars(probabilities: Float32Array, heard: number | undefined): TemplateResult {
  const read = readDigit(probabilities);
  return html`<ol class="bars" role="list" data-read=${read}>
    ${[...probabilities].map((share, digit) => {
      const sure = percentText(share);
      return html`<li class=${digit === read ? 'read' : ''} data-share=${share} ?data-heard=${digit === heard}>
        <span aria-hidden="true">${digit}</span>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class="whole" width="100" height="10" /><rect class="part" width=${share * 100} height="10" />
        </svg>
        <span class="sure" aria-hidden="true">${sure}</span>
        <span class="visually-hidden">${tFilters('reading.digit', { digit, sure })}</span>
      </li>`;
    })}
  </ol>`;
}

export function audibleReading(probabilities: Float32Array, picture: Follow): Audible {
  return {
    picture,
    frame: { x: { low: 0, high: probabilities.length }, y: { low: 0, high: 1 } },
    curves: [steps(tFilters('reading'), probabilities)],
    words: { height: percentText, course: tFilters('reading.course') },
  };
}
