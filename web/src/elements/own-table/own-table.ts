/**
 * A table to learn from: pasted, from a file or one of the lessons' sets; which column is told, from which others, and which
 * two are drawn.
 *
 * @prop own - whether the table is the reader's, who may give another one
 * @prop text - the reader's table
 * @prop problem - why it was not read
 * @prop table - what was read, and what is chosen of it
 * @prop inputs - the names of the network's inputs: of a category, one for each of its texts
 * @fires table-given - with the text of another table
 * @fires table-choice - with `target`, `columns` or `axes` as they are from now on
 * @attr data-ready - set once it is drawn
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { selectField } from '../../labs/fields.ts';
import { tOwn } from '../../locales/t-own.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import type { Table } from '../../tables/protocol.ts';
import { ownTableStyles } from './own-table.css.ts';

export interface ChosenTable {
  open: Table;
  target: string;
  columns: readonly string[];
  axes: readonly string[];
}

export class OwnTable extends LitElement {
  static override properties = {
    own: { type: Boolean },
    text: { attribute: false },
    problem: { attribute: false },
    table: { attribute: false },
    inputs: { attribute: false },
  };
  static override styles = [controls, lab, fieldStyles, ownTableStyles];
  declare own: boolean;
  declare text: string;
  declare problem: string;
  declare table: ChosenTable | undefined;
  declare inputs: readonly string[];

  constructor() {
    super();
    this.own = false;
    this.text = '';
    this.problem = '';
    this.table = undefined;
    this.inputs = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('dragover', this.#onDrag);
    this.addEventListener('drop', this.#onDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('dragover', this.#onDrag);
    this.removeEventListener('drop', this.#onDrop);
  }

  #give(text: string): void {
    this.dispatchEvent(new CustomEvent('table-given', { detail: text }));
  }

  #choose(choice: Partial<Pick<ChosenTable, 'target' | 'columns' | 'axes'>>): void {
    this.dispatchEvent(new CustomEvent('table-choice', { detail: choice }));
  }

  #onDrag = (event: DragEvent): void => {
    if (this.own) event.preventDefault(); // says that a drop is welcome
  };

  #onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!this.own || !file) return;
    event.preventDefault();
    void this.#readFile(file);
  };

  async #readFile(file: Blob): Promise<void> {
    this.#give(await file.text());
  }

  override updated(): void {
    this.dataset.ready = '';
  }

  override render(): TemplateResult {
    return html`${this.own ? this.#giving() : ''} ${this.table ? this.#choosing(this.table) : ''}`;
  }

  #giving(): TemplateResult {
    const area = () => this.renderRoot.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '';
    return html`<section aria-label=${tOwn('table')}>
      <label class="field">
        <span>${tOwn('table.text')}</span>
        <textarea rows="7" spellcheck="false" autocomplete="off" .value=${this.text}></textarea>
      </label>
      <div class="buttons">
        <button type="button" class="read" @click=${() => this.#give(area())}>${tOwn('table.read')}</button>
        <label class="field file">
          <span>${tOwn('table.file')}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            @change=${(event: Event) => {
              const [file] = (event.target as HTMLInputElement).files ?? [];
              if (file) void this.#readFile(file);
            }}
          />
        </label>
      </div>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : ''}
      <p class="soft">${tOwn('table.drop')}</p>
    </section>`;
  }

  #choosing({ open, target, columns, axes }: ChosenTable): TemplateResult {
    const known = open.columns.filter(({ kind }) => kind === 'numbers' || kind === 'categories');
    const options = known.map(({ name, missing }) => ({
      id: name,
      name: missing > 0 ? tOwn('table.missing', { name, count: missing }) : name,
    }));
    const inputs = this.inputs.map((name) => ({ id: name, name }));
    const [across = '', up = ''] = axes;
    return html`<div class="fields">
        ${selectField(tOwn('table.target'), options, target, (id) => this.#choose({ target: id, columns: [], axes: [] }))}
        ${selectField(tOwn('table.across'), inputs, across, (id) => this.#choose({ axes: [id, id === up ? across : up] }))}
        ${inputs.length > 1 ? selectField(tOwn('table.up'), inputs, up, (id) => this.#choose({ axes: [id === across ? up : across, id] })) : ''}
      </div>
      <fieldset>
        <legend>${tOwn('table.columns')}</legend>
        <div class="segments columns">
          ${options
            .filter(({ id }) => id !== target)
            .map(({ id, name }) => {
              const on = columns.includes(id);
              const next = options
                .map((each) => each.id)
                .filter((each) => (each === id ? !on : columns.includes(each)));
              // One must stay: without any input there is nothing to learn from.
              return html`<label
                ><input
                  type="checkbox"
                  value=${id}
                  .checked=${on}
                  ?disabled=${on && columns.length === 1}
                  @change=${() => this.#choose({ columns: next })}
                /><span>${name}</span></label
              >`;
            })}
        </div>
      </fieldset>
      <p class="soft">${tOwn('table.rows', { count: open.rows })} ${tOwn('table.standard')}</p>`;
  }
}

define('own-table', OwnTable);
