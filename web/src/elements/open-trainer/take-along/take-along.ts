/**
 * The network to take along, as source code, as a file, as a picture, and the curves of its run: as a text that can be copied
 * and as a file, since a frame on somebody's page may not save any. And a network that somebody brings.
 *
 * @prop network - what there is to take: see `Taken`
 * @fires network-given - with `layers` and `parameters`
 */

import { html, LitElement, type TemplateResult } from 'lit';
import type { ActivationInfo } from '../../../core/protocol.ts';
import { wordField } from '../../../labs/fields.ts';
import type { Lines } from '../../../labs/history.ts';
import { num } from '../../../locales/num.ts';
import { list } from '../../../locales/speech.ts';
import { tTake } from '../../../locales/t-take.ts';
import { networks } from '../../../networks/client.ts';
import { TARGETS } from '../../../networks/protocol.ts';
import { readColours } from '../../../plot/heat-layer.ts';
import { saveFile } from '../../../record/save.ts';
import { define } from '../../../state/define.ts';
import { controls } from '../../../styles/controls.css.ts';
import { fieldStyles } from '../../../styles/fields.css.ts';
import { lab } from '../../../styles/lab.css.ts';
import { training } from '../../../training/client.ts';
import type { Drawn } from '../network-view.ts';
import type { Source } from '../source.ts';
import { outputFor } from '../task.ts';
import type { HiddenLayer, TrainerState } from '../trainer-state.ts';
import { hiddenLayers } from './brought.ts';
import { historyCsv } from './history-csv.ts';
import { networkSvg, type PictureColours } from './network-svg.ts';
import { takeAlongStyles } from './take-along.css.ts';

const FORMS = [...TARGETS, 'json', 'svg', 'csv'] as const;
type Form = (typeof FORMS)[number];

export interface Taken {
  run: number;
  step: number;
  state: TrainerState;
  source: Source;
  drawn: Drawn;
  parameters: Float32Array;
  lines: Lines;
  known: readonly ActivationInfo[];
  /** A unit's picture as an address of data. */
  image(layer: number, unit: number): string;
}

export interface Brought {
  layers: readonly HiddenLayer[];
  parameters: Float32Array;
}

export class NetworkExport extends LitElement {
  static override properties = {
    network: { attribute: false },
    form: { state: true },
    written: { state: true },
    note: { state: true },
    problem: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, takeAlongStyles];
  declare network: Taken;
  declare form: Form;
  declare written: { text: string; name: string; step: number } | undefined;
  declare note: string;
  declare problem: string;

  constructor() {
    super();
    this.form = 'numpy';
    this.written = undefined;
    this.note = '';
    this.problem = '';
  }

  async #write(): Promise<void> {
    const { step } = this.network;
    this.problem = '';
    this.note = tTake('loading');
    try {
      this.written = { ...(await this.#textOf(this.form)), step };
      this.note = '';
    } catch (error) {
      this.note = '';
      this.problem = messageOf(error);
    }
  }

  async #textOf(form: Form): Promise<{ text: string; name: string }> {
    const { drawn, parameters, image, lines, run, state, source } = this.network;
    if (form === 'csv') return { text: historyCsv(lines), name: 'training.csv' };
    if (form === 'svg') return { text: networkSvg(drawn, parameters, image, this.#colours()), name: 'network.svg' };
    const file = await training().request('networkFile', { run });
    if (form === 'json') return { text: file, name: 'network.json' };
    const { loss } = outputFor(source.task, state.loss);
    return networks().request('sourceCode', { file, target: form, loss: String(loss) });
  }

  /** As bytes: other programs than browsers do not know how the page mixes its colours. */
  #colours(): PictureColours {
    const [plus = '', minus = '', paper = '', ink = ''] = readColours(this, [
      '--class-b',
      '--class-a',
      '--surface',
      '--ink',
    ]).map((bytes) => `rgb(${bytes.join(', ')})`);
    return { plus, minus, paper, ink };
  }

  async #copy(): Promise<void> {
    const area = this.renderRoot.querySelector('textarea');
    area?.select();
    try {
      await navigator.clipboard.writeText(this.written?.text ?? '');
      this.note = tTake('copied');
    } catch {
      this.note = tTake('marked'); // no clipboard without a secure address, or in a frame
    }
  }

  async #bring(file: string): Promise<void> {
    this.problem = '';
    this.note = '';
    const { drawn, source, state, known } = this.network;
    try {
      const read = await networks().request('readNetwork', { file });
      const { activation, units } = outputFor(source.task, state.loss);
      const layers = hiddenLayers(read, { inputs: drawn.inputs.length, outputs: units, activation }, known);
      const detail: Brought = { layers, parameters: read.parameters };
      this.dispatchEvent(new CustomEvent('network-given', { detail }));
      this.note = tTake('bring.done', { parameters: read.parameters.length });
    } catch (error) {
      this.problem = messageOf(error);
    }
  }

  override render(): TemplateResult {
    const { written } = this;
    const change = (form: Form) => {
      this.form = form;
      this.written = undefined;
    };
    return html`<h3>${tTake('take')}</h3>
      <div class="fields">
        ${wordField(tTake('form'), FORMS, (id) => tTake(`form.${id}`), this.form, change)}
        <button type="button" class="write" @click=${() => void this.#write()}>${tTake('show')}</button>
      </div>
      ${written ? this.#text(written) : ''}
      <details>
        <summary>${tTake('bring')}</summary>
        ${this.#bringing()}
      </details>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : ''}
      <p class="soft" role="status">${this.note}</p>`;
  }

  #text({ text, name, step }: { text: string; name: string; step: number }): TemplateResult {
    const save = () => saveFile(name, text, TYPES[name.replace(/.*\./, '')] ?? 'text/plain');
    return html`<label class="field">
        <span>${tTake('text', { name, step })}</span>
        <textarea class="written" rows="12" readonly spellcheck="false" .value=${text}></textarea>
      </label>
      <div class="buttons">
        <button type="button" class="copy" @click=${() => void this.#copy()}>${tTake('copy')}</button>
        <button type="button" class="save" @click=${save}>${tTake('save')}</button>
      </div>
      ${this.form === 'csv' || this.form === 'svg' ? '' : html`<p class="soft">${this.#inputs()}</p>`}`;
  }

  /** What a network is told, in the order of its inputs. */
  #inputs(): string {
    const { inputs, scale } = this.network.source;
    const names = inputs.map((name, at) =>
      scale
        ? tTake('input.scaled', { name, mean: num(scale.mean[at] ?? 0), deviation: num(scale.deviation[at] ?? 1) })
        : name,
    );
    return tTake('inputs', { count: names.length, list: list(names) });
  }

  #bringing(): TemplateResult {
    const area = () => this.renderRoot.querySelector<HTMLTextAreaElement>('textarea.bring')?.value ?? '';
    return html`<label class="field">
        <span>${tTake('bring.text')}</span>
        <textarea class="bring" rows="5" spellcheck="false" autocomplete="off"></textarea>
      </label>
      <div class="buttons">
        <button type="button" class="take" @click=${() => void this.#bring(area())}>${tTake('bring.take')}</button>
        <label class="field">
          <span>${tTake('bring.file')}</span>
          <input
            type="file"
            accept=".json,application/json"
            @change=${async (event: Event) => {
              const [file] = (event.target as HTMLInputElement).files ?? [];
              if (file) await this.#bring(await file.text());
            }}
          />
        </label>
      </div>`;
  }
}

const TYPES: Record<string, string> = {
  json: 'application/json',
  svg: 'image/svg+xml',
  csv: 'text/csv',
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

define('network-export', NetworkExport);
