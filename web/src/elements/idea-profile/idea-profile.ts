/**
 * Counts what the reader's own answers tell of the ideas on the page, and says it at each of them. Light DOM: ideas and links
 * are the page's own text, which reads well without this.
 *
 * @slot - a heading and a line to count in; sections with `data-idea` stand anywhere on the page, each with links to questions
 */

import { list } from '../../locales/speech.ts';
import { tIdeas } from '../../locales/t-ideas.ts';
import { readAttempt } from '../../quiz/attempt.ts';
import { type Standing, standingOf } from '../../quiz/diagnosis.ts';
import { define } from '../../state/define.ts';
import { progress } from '../../state/progress.ts';
import { styles } from './idea-profile.css.ts';

/** What needs the reader most comes first. */
const ORDER: readonly Standing[] = ['open', 'mended', 'resolved', 'clear', 'unmet'];

export class IdeaProfile extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('progress-changed', this.#update);
    if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
    this.#update();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    document.removeEventListener('progress-changed', this.#update);
  }

  #update = (): void => {
    const counts = new Map<Standing, number>();
    for (const section of document.querySelectorAll<HTMLElement>('[data-idea]')) {
      const standing = this.#standing(section);
      counts.set(standing, (counts.get(standing) ?? 0) + 1);
      this.#say(section, standing);
    }
    this.#count(counts);
  };

  #standing(section: HTMLElement): Standing {
    const links = [...section.querySelectorAll<HTMLElement>('[data-question]')];
    const questions = links.map(({ dataset }) => dataset.question ?? '');
    return standingOf(section.dataset.idea ?? '', questions, (each) => readAttempt(progress.read(each)));
  }

  #say(section: HTMLElement, standing: Standing): void {
    section.dataset.standing = standing;
    const line = section.querySelector('.idea-standing');
    if (line) line.textContent = tIdeas(`standing.${standing}`);
    for (const link of section.querySelectorAll<HTMLElement>('[data-question]'))
      link.toggleAttribute('data-right', readAttempt(progress.read(link.dataset.question ?? ''))?.right === true);
  }

  #count(counts: ReadonlyMap<Standing, number>): void {
    const known = ORDER.filter((each) => (counts.get(each) ?? 0) > 0);
    const met = known.some((each) => each !== 'unmet');
    const phrases = known.map((each) => tIdeas(`count.${each}`, { count: counts.get(each) ?? 0 }));
    const words = this.querySelector('[data-count]');
    if (words) words.textContent = met ? `${list(phrases)}.` : tIdeas('none');
    if (met && !this.querySelector('label')) words?.after(this.#filter());
  }

  /** Whoever came to mend something need not look for it. */
  #filter(): HTMLElement {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.addEventListener('change', () => {
      document.body.toggleAttribute('data-open-ideas', input.checked);
    });
    label.append(input, ` ${tIdeas('openOnly')}`);
    return label;
  }
}

define('idea-profile', IdeaProfile);
