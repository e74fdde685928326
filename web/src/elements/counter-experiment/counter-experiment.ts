/**
 * Stands behind a wrong answer that an idea is known for: what shows the contrary, and the way to another question on it.
 * Both come when the reader opens it. Light DOM, so that plots and formulas are those of the page.
 *
 * @attr idea - its id, such as "M04"
 * @slot - where an idea stands by itself: the fold, with what can be said without scripts
 * @attr question - the one that was answered, as "lesson/item"; empty where an idea stands by itself
 */

import { tContrary } from '../../locales/t-contrary.ts';
import { readAttempt } from '../../quiz/attempt.ts';
import { parallelTo } from '../../quiz/diagnosis.ts';
import { loadScript } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { type Contrary, shared } from '../../state/global.ts';
import { progress } from '../../state/progress.ts';
import { styles } from './counter-experiment.css.ts';

export class CounterExperiment extends HTMLElement {
  #filled = false;

  connectedCallback(): void {
    if (this.hasAttribute('data-ready')) return;
    if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
    const fold = this.querySelector('details') ?? this.#fold();
    const body = fold.lastElementChild as HTMLElement;
    fold.addEventListener('toggle', () => {
      if (fold.open && !this.#filled) void this.#fill(body);
    });
    this.toggleAttribute('data-ready', true);
  }

  #fold(): HTMLDetailsElement {
    const fold = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = tContrary('summary');
    fold.append(summary, document.createElement('div'));
    this.append(fold);
    return fold;
  }

  async #fill(body: HTMLElement): Promise<void> {
    const found = await loadScript('misconceptions').then(
      () => shared().misconceptions?.[this.getAttribute('idea') ?? ''],
      () => undefined,
    );
    if (!found) {
      const problem = document.createElement('p');
      problem.textContent = tContrary('failed');
      body.replaceChildren(problem);
      return;
    }
    this.#filled = true;
    body.innerHTML = found.experiment;
    // By itself, it stands beneath its idea already.
    if (this.getAttribute('question')) body.prepend(this.#claim(found));
    const parallel = this.#parallel(found);
    if (parallel) body.append(parallel);
    // Nobody watches over elements that come after the page did.
    const tags = new Set([...body.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
    for (const tag of tags) loadScript(tag).catch(() => {});
  }

  #claim({ claim }: Contrary): HTMLElement {
    const made = document.createElement('p');
    const name = document.createElement('strong');
    name.textContent = tContrary('idea');
    const words = document.createElement('em');
    words.innerHTML = claim;
    made.append(name, ' ', words);
    return made;
  }

  #parallel({ questions }: Contrary): HTMLElement | undefined {
    const next = parallelTo(this.getAttribute('question') ?? '', questions, (each) => readAttempt(progress.read(each)));
    if (next === undefined) return undefined;
    const [lesson, item] = next.split('/');
    const made = document.createElement('p');
    const link = document.createElement('a');
    const here = (this.getAttribute('question') ?? '').split('/')[0] === lesson;
    link.href = `${here ? '' : `../${lesson}/index.html`}#question-${item}`;
    link.textContent = tContrary('parallel');
    link.className = 'parallel';
    made.append(link);
    return made;
  }
}

define('counter-experiment', CounterExperiment);
