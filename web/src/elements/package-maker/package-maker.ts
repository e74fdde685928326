/**
 * Makes packages for learning platforms, and the folder for a stick, from the files of the site that the page stands on, and
 * hands them to the reader. Nothing is sent.
 *
 * @attr units - JSON: [id, name] of each unit that a package can be of
 * @slot - where else packages come from: without scripts, and where a page may not read the files of its site
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { num } from '../../locales/num.ts';
import { tPackages } from '../../locales/t-packages.ts';
import { KIT } from '../../packages/kit.ts';
import { NotTaken } from '../../packages/site-reader.ts';
import { saveFile } from '../../record/save.ts';
import { mayFetch, siteRoot } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { FORMS, makePackage, type Wanted } from './make.ts';
import { packageMakerStyles } from './package-maker.css.ts';

export class PackageMaker extends LitElement {
  static override properties = {
    units: { type: Array },
    wanted: { state: true },
    packed: { state: true },
    said: { state: true },
  };
  static override styles = [controls, packageMakerStyles];
  declare units: readonly [id: string, name: string][];
  declare wanted: Wanted;
  /** How far it is; undefined while nothing is made. */
  declare packed: { count: number; all: number } | undefined;
  declare said: string;

  #stop = new AbortController();

  constructor() {
    super();
    this.units = [];
    this.wanted = { form: 'scorm12', unit: '' };
    this.said = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  async #make(): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.said = '';
    this.packed = { count: 0, all: 0 };
    try {
      const { name, bytes } = await makePackage(this.wanted, {
        root: siteRoot(),
        signal,
        tell: (count, all) => {
          this.packed = { count, all };
        },
      });
      saveFile(name, new Blob([bytes]), 'application/zip');
      this.said = tPackages('made', { name, size: num(bytes.length / 1e6, 2) });
    } catch (error) {
      this.said = signal.aborted ? tPackages('cancelled') : why(error);
      if (!signal.aborted) console.warn(error);
    }
    this.packed = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-make]')?.focus();
  }

  override render(): TemplateResult {
    if (!mayFetch()) return html`<p>${tPackages('noFiles')}</p><slot></slot>`;
    const { form, unit } = this.wanted;
    const making = this.packed !== undefined;
    const ofUnits = form === 'scorm12' || form === 'scorm2004';
    return html`<p>${tPackages('about')}</p>
      <div class="fields">
        <label
          ><span>${tPackages('form')}</span
          ><select
            data-form
            ?disabled=${making}
            @change=${(event: Event) => this.#choose({ form: (event.target as HTMLSelectElement).value as Wanted['form'], unit })}
          >
            ${FORMS.map((each) => html`<option value=${each} ?selected=${each === form}>${tPackages(`form.${each}`)}</option>`)}
          </select></label
        >
        <label ?hidden=${!ofUnits}
          ><span>${tPackages('of')}</span
          ><select data-unit ?disabled=${making} @change=${(event: Event) => this.#choose({ form, unit: (event.target as HTMLSelectElement).value })}>
            <option value="" ?selected=${unit === ''}>${tPackages('of.course')}</option>
            ${this.units.map(([id, name]) => html`<option value=${id} ?selected=${id === unit}>${name}</option>`)}
          </select></label
        >
      </div>
      <p class="about">${tPackages(`form.${form}.about`)}</p>
      <p class="row">
        ${
          making
            ? html`<button type="button" data-cancel @click=${() => this.#stop.abort()}>${tPackages('cancel')}</button>
                ${this.#progress()}`
            : html`<button type="button" class="primary" data-make @click=${() => void this.#make()}>${tPackages('make')}</button>`
        }
      </p>
      <p role="status">${this.said === '' ? nothing : this.said}</p>`;
  }

  #progress(): TemplateResult {
    const { count = 0, all = 0 } = this.packed ?? {};
    return html`<progress max=${all || 1} value=${count} aria-label=${tPackages('progress')}></progress>
      <span>${all > 0 ? tPackages('packing', { count, all }) : tPackages('begins')}</span>`;
  }

  #choose(wanted: Wanted): void {
    this.wanted = wanted;
    this.said = '';
  }

  override updated(changed: Map<string, unknown>): void {
    // The button that was pressed is gone; the keyboard stays where it was.
    if (changed.has('packed') && this.packed && changed.get('packed') === undefined)
      this.renderRoot.querySelector<HTMLElement>('[data-cancel]')?.focus();
    this.toggleAttribute('data-ready', true);
  }
}

/** Which file, and what was wrong with it. */
function why(error: unknown): string {
  if (!(error instanceof NotTaken)) return tPackages('failed', { reason: String(error) });
  const { path, status } = error;
  if (path === KIT && error.why === 'status') return tPackages('noKit', { path, status });
  return tPackages(`not.${error.why}`, { path, status });
}

define('package-maker', PackageMaker);
