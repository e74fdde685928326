/** Saves progress as a file, and reads such a file in, chosen or dropped here. */

import { html, LitElement, type TemplateResult } from 'lit';
import { tProgress } from '../../locales/t-progress.ts';
import { fromFile, toFile } from '../../record/file.ts';
import { allEntries, mergeEntries } from '../../record/merge.ts';
import { saveFile } from '../../record/save.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { progressKeeperStyles } from './progress-keeper.css.ts';
import { saidOf, whyNot } from './said.ts';

class FilePart extends LitElement {
  static override properties = { said: { state: true } };
  static override styles = [controls, progressKeeperStyles];
  declare said: string;

  constructor() {
    super();
    this.said = '';
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#read(event.dataTransfer?.files[0]);
    });
  }

  #save(): void {
    const now = new Date();
    const name = tProgress('file.name', { date: now.toISOString().slice(0, 10) });
    saveFile(name, toFile(allEntries(), now.toISOString()), 'application/json');
  }

  async #read(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      this.said = saidOf(mergeEntries(fromFile(await file.text())));
    } catch (error) {
      this.said = whyNot(error);
    }
  }

  async #chosen(input: HTMLInputElement): Promise<void> {
    await this.#read(input.files?.[0]);
    input.value = ''; // the same file once more is a change, too
  }

  override render(): TemplateResult {
    return html`<p>${tProgress('file.about')}</p>
      <p class="row">
        <button type="button" class="primary" @click=${this.#save}>${tProgress('file.save')}</button>
        <label class="file"
          ><span>${tProgress('file.read')}</span
          ><input
            type="file"
            accept="application/json,.json"
            @change=${(event: Event) => void this.#chosen(event.currentTarget as HTMLInputElement)}
        /></label>
      </p>
      <p role="status" class="said">${this.said}</p>`;
  }
}

define('file-part', FilePart);
