/**
 * Stands behind a wrong answer that an idea is known for: what shows the contrary, and the way to another question on it.
 * Both come when the reader opens it. Light DOM, so that plots and formulas are those of the page.
 *
 * @attr idea - its id, such as "M04"
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
  connectedCallback(): void {
    if (this.firstElementChild) return;
    if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
    const fold = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = tContrary(this.getAttribute('question') ? 'summary' : 'test');
    const body = document.createElement('div');
    fold.append(summary, body);
    fold.addEventListener('toggle', () => {
      if (fold.open && !body.firstElementChild) void this.#fill(body);
    });
    this.append(fold);
    this.toggleAttribute('data-ready', true);
  }

  async #fill(body: HTMLElement): Promise<void> {
    const found = await loadScript('misconceptions').then(
      () => shared().misconceptions?.[this.getAttribute('idea') ?? ''],
      () => undefined,
    );
    if (!found) {
      body.textContent = tContrary('failed');
      return;
    }
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
