/**
 * Says of each idea on the page what the reader's own answers tell of it, and counts. Light DOM: ideas and links are the
 * page's own text, which reads well without this.
 *
 * @slot - sections with `data-idea`, in each of them links with `data-question` to the questions that offer it
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
  readonly #summary = document.createElement('section');

  connectedCallback(): void {
    document.addEventListener('progress-changed', this.#update);
    if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
    this.#summary.className = 'idea-summary';
    this.prepend(this.#summary);
    this.#update();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    document.removeEventListener('progress-changed', this.#update);
  }

  #update = (): void => {
    const counts = new Map<Standing, number>();
    for (const section of this.querySelectorAll<HTMLElement>('[data-idea]')) {
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
    const found = section.querySelector('.idea-standing');
    const line = found ?? document.createElement('p');
    line.className = 'idea-standing';
    line.textContent = tIdeas(`standing.${standing}`);
    if (!found) section.querySelector('h2')?.after(line);
    for (const link of section.querySelectorAll<HTMLElement>('[data-question]'))
      link.toggleAttribute('data-right', readAttempt(progress.read(link.dataset.question ?? ''))?.right === true);
  }

  #count(counts: ReadonlyMap<Standing, number>): void {
    const heading = document.createElement('h2');
    heading.textContent = tIdeas('summary');
    const words = document.createElement('p');
    const known = ORDER.filter((each) => (counts.get(each) ?? 0) > 0);
    const met = known.some((each) => each !== 'unmet');
    const phrases = known.map((each) => tIdeas(`count.${each}`, { count: counts.get(each) ?? 0 }));
    words.textContent = met ? `${list(phrases)}.` : tIdeas('none');
    const small = document.createElement('p');
    small.className = 'idea-private';
    small.textContent = tIdeas('private');
    this.#summary.replaceChildren(heading, words, ...(met ? [this.#filter()] : []), small);
  }

  /** Whoever came to mend something need not look for it. */
  #filter(): HTMLElement {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.checked = this.dataset.only === 'open';
    input.addEventListener('change', () => {
      this.dataset.only = input.checked ? 'open' : 'all';
    });
    label.append(input, ` ${tIdeas('openOnly')}`);
    return label;
  }
}

define('idea-profile', IdeaProfile);
