/** The picture of the network with what hands do to it: choose a unit, point at a weight, change numbers. */

import { html, type LitElement, type TemplateResult } from 'lit';
import type { Link } from './link-at.ts';
import { type Chosen, type Drawn, type NetworkActs, networkView } from './network-view.ts';
import type { TrainerRun } from './trainer-run.ts';
import { pointedText, type UnitEdits, unitPanel } from './unit-panel.ts';
import { type Opened, unitPicture } from './unit-picture.ts';

export class NetworkPart {
  /** The weight under the pointer. */
  pointed: Link | undefined;
  #chosen: Chosen | undefined;
  /** The large picture of the chosen unit. */
  readonly #large: Opened = {
    open: false,
    toggle: ({ target }) => {
      this.#large.open = (target as HTMLDetailsElement).open;
      this.#host.requestUpdate();
    },
  };
  readonly #host: LitElement;
  readonly #run: TrainerRun;
  readonly #acts: NetworkActs;
  readonly #edits: UnitEdits;

  constructor(host: LitElement, run: TrainerRun, refuse: UnitEdits['refuse']) {
    this.#host = host;
    this.#run = run;
    this.#acts = {
      choose: (chosen) => this.#choose(chosen),
      point: (link) => {
        if (JSON.stringify(link) === JSON.stringify(this.pointed)) return;
        this.pointed = link;
        host.requestUpdate();
      },
      pick: (link) => void this.#pick(link),
    };
    this.#edits = {
      refuse,
      set: (index, value) => {
        const next = run.parameters.slice();
        next[index] = value;
        void run.setParameters(next);
      },
      close: () => this.#choose(undefined),
    };
  }

  /** The unit whose numbers are shown. */
  get chosen(): Chosen | undefined {
    return this.#chosen;
  }

  view(drawn: Drawn, functionName: (id: string) => string, withTest: boolean): TemplateResult {
    const { parameters, source, units } = this.#run;
    const chosen = this.#chosen && isIn(drawn, this.#chosen) ? this.#chosen : undefined;
    if (!chosen) this.#large.open = false; // with its panel
    const picture = chosen && source && units ? unitPicture(drawn, chosen, source, units, withTest, this.#large) : '';
    const pointed = this.pointed ? pointedText(drawn, this.pointed, parameters) : '';
    return html`${networkView(drawn, functionName, chosen, pointed, this.#acts)}
    ${chosen ? unitPanel(drawn, chosen, parameters, picture, this.#edits) : ''}`;
  }

  #choose(chosen: Chosen | undefined): void {
    this.#chosen = chosen;
    this.#host.requestUpdate();
  }

  async #pick(link: Link): Promise<void> {
    this.#choose(link);
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelectorAll<HTMLInputElement>('.numbers input')[link.input];
    field?.focus();
    field?.select();
  }
}

/** A network with other layers may have lost the unit. */
function isIn({ layers, outputs }: Drawn, { layer, unit }: Chosen): boolean {
  return layer <= layers.length && unit < (layers[layer]?.units ?? outputs.length);
}
