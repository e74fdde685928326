/** What stands there when the day is done: how much it was, and what the next days hold. */

import { html, nothing, type TemplateResult } from 'lit';
import { speech } from '../../locales/speech.ts';
import { tReview } from '../../locales/t-review.ts';
import { keepLimits, keptLimits } from '../../record/cards.ts';
import { place } from '../../record/place.ts';
import { saveFile } from '../../record/save.ts';
import { calendar } from '../../review/calendar.ts';
import { dayAfter } from '../../review/day.ts';
import { forecast } from '../../review/today.ts';
import './safe-note.ts';
import type { Session } from './session.ts';

const DAYS = 7;
/** Nobody plans further ahead. */
const CALENDAR_DAYS = 60;

export function dayEnd(session: Session): TemplateResult {
  const { plan, histories, now } = session;
  const ahead = forecast(now, histories.keys(), histories, DAYS);
  const nothingYet = histories.size === 0 && keptLimits().from === 'read';
  const said = plan.done > 0 ? tReview('done.count', { count: plan.done }) : tReview('done.nothing');
  return html`<div class="review-end">
    <h2 tabindex="-1" data-entry>${tReview(nothingYet ? 'none' : 'done')}</h2>
    <p>${nothingYet ? tReview('none.read') : said}</p>
    ${plan.later > 0 ? html`<p>${tReview('done.later', { count: plan.later })}</p>` : nothing}
    ${
      nothingYet
        ? html`<p><button type="button" class="quiz-check" data-all @click=${() => keepLimits({ ...keptLimits(), from: 'all' })}>${tReview('none.all')}</button></p>`
        : nothing
    }
    ${place() === 'page' && plan.done > 0 ? warning() : nothing}
    ${plan.done > 0 ? html`<safe-note></safe-note>` : nothing} ${histories.size > 0 ? table(ahead, session) : nothing}
  </div>`;
}

function warning(): TemplateResult {
  const [before, after] = tReview('keep').split('{progress}');
  return html`<p class="review-note">${before}<a href="../progress/index.html">${tReview('keep.progress')}</a>${after}</p>`;
}

function table(ahead: readonly number[], session: Session): TemplateResult {
  const most = Math.max(1, ...ahead);
  return html`<h3>${tReview('ahead')}</h3>
    <table class="review-ahead">
      <tbody>
        ${ahead.map(
          (count, index) =>
            html`<tr>
              <th scope="row">${dayName(session.now, index)}</th>
              <td><progress aria-hidden="true" max=${most} .value=${count}></progress></td>
              <td>${tReview('ahead.cards', { count })}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p><button type="button" class="quiz-again" data-calendar @click=${() => save(session)}>${tReview('ahead.calendar')}</button></p>`;
}

function dayName(now: number, index: number): string {
  if (index === 0) return tReview('ahead.tomorrow');
  const date = new Date(dayAfter(now, index + 1) * 1000);
  return new Intl.DateTimeFormat(speech().tag, { weekday: 'long' }).format(date);
}

function save({ now, histories }: Session): void {
  const counts = forecast(now, histories.keys(), histories, CALENDAR_DAYS);
  const days = counts.flatMap((count, index) => (count > 0 ? [{ day: dayAfter(now, index + 1), count }] : []));
  const text = calendar(now, days, (count) => tReview('calendar.title', { count }));
  saveFile(tReview('calendar.name'), text, 'text/calendar');
}
