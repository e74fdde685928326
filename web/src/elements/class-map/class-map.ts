/**
 * Reads the receipts of a class and shows who has found what. Nothing leaves the page.
 *
 * @slot - what stands here without scripts
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { tReceipt } from '../../locales/t-receipt.ts';
import { classMap, toCsv } from '../../receipt/class.ts';
import { type Content, fromReceipt, RECEIPT_VERSION } from '../../receipt/receipt.ts';
import { Refused } from '../../record/refused.ts';
import { saveFile } from '../../record/save.ts';
import { seal } from '../../record/seal.ts';
import { loadScript } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { shared } from '../../state/global.ts';
import { controls } from '../../styles/controls.css.ts';
import { classMapStyles } from './class-map.css.ts';
import { answeredLessons, heatTable } from './heat-table.ts';
import { beliefList, hardestList } from './lists.ts';

export class ClassMapElement extends LitElement {
  static override properties = {
    receipts: { state: true },
    refused: { state: true },
    said: { state: true },
    state: { state: true },
  };
  static override styles = [controls, classMapStyles];
  declare receipts: readonly Content[];
  /** Files that do not count, and why. */
  declare refused: readonly { name: string; why: string }[];
  declare said: string;
  declare state: 'loading' | 'ready' | 'failed';

  readonly #seals = new Set<string>();

  constructor() {
    super();
    this.receipts = [];
    this.refused = [];
    this.said = '';
    this.state = 'loading';
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#read([...(event.dataTransfer?.files ?? [])]);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      await loadScript('answer-key');
      this.state = 'ready';
    } catch (error) {
      this.state = 'failed';
      console.warn(error);
    }
    await this.updateComplete;
    this.toggleAttribute('data-ready', true);
  }

  async #read(files: readonly File[]): Promise<void> {
    const read: Content[] = [];
    const refused: { name: string; why: string }[] = [];
    let twice = 0;
    for (const file of files) {
      try {
        const content = fromReceipt(await file.text());
        const mark = seal(content);
        if (this.#seals.has(mark)) twice++;
        else read.push(content);
        this.#seals.add(mark);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const { why, version = 0 } = error;
        refused.push({ name: file.name, why: tReceipt(`class.${why}`, { version, known: RECEIPT_VERSION }) });
      }
    }
    this.receipts = [...this.receipts, ...read].sort((a, b) => a.name.localeCompare(b.name));
    this.refused = [...this.refused, ...refused];
    this.said = [
      tReceipt('class.read', { count: read.length }),
      ...(twice > 0 ? [tReceipt('class.twice', { count: twice })] : []),
    ].join(' ');
  }

  #clear(): void {
    this.receipts = [];
    this.refused = [];
    this.said = '';
    this.#seals.clear();
  }

  async #chosen(input: HTMLInputElement): Promise<void> {
    await this.#read([...(input.files ?? [])]);
    input.value = ''; // the same files once more are a change, too
  }

  override render(): TemplateResult {
    const [before, after] = tReceipt('class.about').split('{progress}');
    return html`<p>${before}<a href="../progress/index.html">${tReceipt('class.progress')}</a>${after}</p>
      <p class="row">
        <label class="file"
          ><span>${tReceipt('class.choose')}</span
          ><input
            type="file"
            multiple
            accept="application/json,.json"
            ?disabled=${this.state !== 'ready'}
            @change=${(event: Event) => void this.#chosen(event.currentTarget as HTMLInputElement)}
        /></label>
        ${this.receipts.length > 0 ? html`<button type="button" @click=${this.#clear}>${tReceipt('class.clear')}</button>` : nothing}
      </p>
      <div role="status">
        ${this.state === 'failed' ? html`<p>${tReceipt('failed')}</p>` : nothing} ${this.said === '' ? nothing : html`<p>${this.said}</p>`}
        ${this.refused.length > 0 ? this.#refusals() : nothing}
      </div>
      ${this.receipts.length > 0 ? this.#map() : nothing}
      <details>
        <summary>${tReceipt('class.seal')}</summary>
        <p>${tReceipt('class.seal.about')}</p>
      </details>`;
  }

  #refusals(): TemplateResult {
    return html`<p>${tReceipt('class.refused')}</p>
      <ul class="refused">
        ${this.refused.map(({ name, why }) => html`<li><strong>${name}</strong> ${why}</li>`)}
      </ul>`;
  }

  #map(): TemplateResult | typeof nothing {
    const key = shared().answerKey;
    if (!key) return nothing;
    const map = classMap(this.receipts, key);
    const lessons = answeredLessons(map, key).map(({ slug }) => slug);
    const words = (['learner', 'answered', 'first', 'later'] as const).map((word) => tReceipt(`class.${word}`));
    const save = (): void => {
      // The mark tells spreadsheets that the text is Unicode.
      saveFile(tReceipt('class.csv.name'), `\ufeff${toCsv(map, lessons, words)}\r\n`, 'text/csv');
    };
    return html`${heatTable(map, key)}
      <p><button type="button" data-csv @click=${save}>${tReceipt('class.csv')}</button></p>
      ${hardestList(map, key)} ${beliefList(map, key)}`;
  }
}

define('class-map', ClassMapElement);
