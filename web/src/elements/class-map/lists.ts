/** What to talk about in class: the questions that many missed, and the beliefs behind their answers. */

import { html, nothing, type TemplateResult } from 'lit';
import { tReceipt } from '../../locales/t-receipt.ts';
import type { AnswerKey } from '../../quiz/answer-key.ts';
import { type ClassMap, hardest } from '../../receipt/class.ts';

const SHOWN = 10;

export function hardestList(map: ClassMap, key: AnswerKey): TemplateResult | typeof nothing {
  // What one learner in five has met says something about a class.
  const found = hardest(map, Math.ceil(map.rows.length / 5), SHOWN);
  if (found.length === 0) return nothing;
  return html`<h3>${tReceipt('class.hardest')}</h3>
    <ol>
      ${found.map(([id, { first, answered }]) => {
        const question = key.questions[id];
        const address = `../${question?.lesson}/index.html#question-${id.split('/')[1]}`;
        return html`<li><a href=${address}>${question?.prompt}</a> <small>${tReceipt('class.hardest.share', { first, answered })}</small></li>`;
      })}
    </ol>`;
}

export function beliefList({ beliefs }: ClassMap, key: AnswerKey): TemplateResult {
  const found = Object.entries(beliefs).sort(([, a], [, b]) => b.open - a.open || b.resolved - a.resolved);
  if (found.length === 0) return html`<h3>${tReceipt('class.beliefs')}</h3><p>${tReceipt('class.beliefs.none')}</p>`;
  return html`<h3>${tReceipt('class.beliefs')}</h3>
    <ul>
      ${found.map(
        ([id, { open, resolved }]) =>
          html`<li>${key.misconceptions[id] ?? id} <small>${tReceipt('class.beliefs.count', { open, resolved })}</small></li>`,
      )}
    </ul>`;
}
