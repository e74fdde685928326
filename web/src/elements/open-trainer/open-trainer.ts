/**
 * A network to build, train and look into: data, features, layers, everything about learning; each unit's answer over the
 * plane; every step of the run to go back to. All that is set stands in the page's address.
 *
 * @attr state - a state as an address has it ("v=1&data=xor"), where the page's own address says nothing
 * @attr label - what the trainer is for, in a sentence
 * @attr data-ready - set once the untrained network is drawn
 * @attr data-state - loading, paused, running, finished or failed
 * @attr data-step - where the run stands
 * @slot - what stands here without scripts, or when the core does not start
 * @slot link - the page's link to this lab
 */

import { html, LitElement, type TemplateResult } from 'lit';
import { activations } from '../../core/activations.ts';
import type { ActivationInfo } from '../../core/protocol.ts';
import { readFragment } from '../../embed/fragment.ts';
import { putFragment } from '../../embed/put-fragment.ts';
import { selectField } from '../../labs/fields.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import { inWords } from '../../locales/family-words.ts';
import { num, percentText } from '../../locales/num.ts';
import { t } from '../../locales/t.ts';
import { tLab } from '../../locales/t-lab.ts';
import { tOpen } from '../../locales/t-open.ts';
import { patch } from '../../plot/svg-layer.ts';
import { hearStyles } from '../../plot-controls/hear.ts';
import { Announcer } from '../../state/announcer.ts';
import { loadScript } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { training } from '../../training/client.ts';
import { type AddressProblem, isAddress, readAddress, writeAddress } from './address.ts';
import { differences, type Ghost, ghostOf } from './ghost.ts';
import type { Look } from './insight/insight.ts';
import { type Chosen, type Drawn, networkView, paintNetwork } from './network-view.ts';
import { openTrainerStyles } from './open-trainer.css.ts';
import { type Colours, className, coloursOf, outputView, paintOutput, type Quality } from './output-view.ts';
import { confusionView, lossLayers, lossText, lossView } from './run-figures.ts';
import type { Source } from './source.ts';
import { dataFields, layerFields, learningFields } from './state-fields.ts';
import type { Brought, Taken } from './take-along/take-along.ts';
import { guessingLoss } from './task.ts';
import { SPEEDS, TrainerRun } from './trainer-run.ts';
import { isOf, START, same, type TrainerState } from './trainer-state.ts';
import { Undo } from './undo.ts';
import { unitPanel } from './unit-panel.ts';

export class OpenTrainer extends LitElement {
  static override properties = {
    known: { state: true },
    chosen: { state: true },
    withTest: { state: true },
    problems: { state: true },
    table: { state: true },
    tableProblem: { state: true },
    note: { state: true },
    taking: { state: true },
    looking: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, hearStyles, openTrainerStyles];
  declare known: readonly ActivationInfo[];
  declare chosen: Chosen | undefined;
  declare withTest: boolean;
  declare problems: readonly string[];
  /** The reader's own, as text. */
  declare table: string;
  declare tableProblem: string;
  /** What an action came to, such as that the link is copied. */
  declare note: string;
  /** What takes the network along is open. */
  declare taking: boolean;
  /** What looks into the run is open. */
  declare looking: boolean;
  declare spoken: string;

  readonly #run = new TrainerRun(() => this.#onChange());
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  #undo = new Undo<TrainerState>(START);
  #colours: Colours | undefined;
  #ghost: Ghost | undefined;
  #problem = '';

  constructor() {
    super();
    this.known = [];
    this.chosen = undefined;
    this.withTest = false;
    this.problems = [];
    this.table = '';
    this.tableProblem = '';
    this.note = '';
    this.taking = false;
    this.looking = false;
    this.spoken = '';
    new Onlooker(this, {
      seen: (visible) => {
        this.#run.paced.visible = visible;
      },
      colours: () => this.#onTheme(),
    });
  }

  get #state(): TrainerState {
    return this.#undo.now;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onAddress);
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    removeEventListener('hashchange', this.#onAddress);
    this.#run.close();
  }

  async #begin(): Promise<void> {
    try {
      this.known = (await activations(training())).map(inWords);
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      this.dataset.state = 'failed';
      this.requestUpdate();
      return;
    }
    const own = readFragment(location.hash).text;
    const given = isAddress(own) ? own : (this.getAttribute('state') ?? 'v=1');
    this.#undo = new Undo(this.#read(given));
    await this.#open();
  }

  #read(address: string): TrainerState {
    const { state, problems } = readAddress(
      address,
      this.known.map(({ id }) => id),
    );
    this.problems = problems.map((problem: AddressProblem) => tOpen('problem.field', { ...problem }));
    return state;
  }

  async #open(): Promise<void> {
    const state = this.#state;
    if (this.chosen && this.chosen.layer > state.layers.length) this.chosen = undefined;
    if (this.chosen && this.chosen.unit >= (state.layers[this.chosen.layer]?.units ?? 1)) this.chosen = undefined;
    this.#keepGhost(state);
    const own = (id: string) => this.known.find((each) => each.id === id)?.recommendedInit ?? 'glorot';
    if (state.data === 'drawn') void loadScript('point-pad').catch(() => {}); // everything else works without
    if (state.data === 'table' || isOf('real', state.data)) void loadScript('own-table').catch(() => {});
    try {
      await this.#run.open(state, this.table, own);
      this.tableProblem = '';
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      if (state.data === 'table') this.tableProblem = problem;
      else this.problems = [problem];
    }
  }

  /** A run that came somewhere stays beside the next one, where both can be compared. */
  #keepGhost(next: TrainerState): void {
    const { history, trained } = this.#run;
    if (!trained || history.lines.step.length < 2) return;
    if (!same(trained, next)) this.#ghost = ghostOf(trained, history.lines);
  }

  /** The settings of the run before, and those of this one become the run before. */
  #swap = (): void => {
    const { state } = this.#ghost as Ghost;
    this.#undo.take(state);
    void this.#show();
  };

  #before(): TemplateResult | string {
    const ghost = this.#ghost;
    if (!ghost) return '';
    const loss = lossText(ghost.lines.trainLoss.at(-1) ?? Number.NaN);
    const said = { step: ghost.lines.step.at(-1) ?? 0, loss, differences: differences(ghost, this.#state) };
    return html`<p class="soft ghost">
      <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true"><path d="M1 4H27" class="train" /></svg>
      ${tOpen(said.differences === '' ? 'ghost.same' : 'ghost', said)}
      <button type="button" class="swap" ?disabled=${said.differences === ''} @click=${this.#swap}>${tOpen('ghost.swap')}</button>
    </p>`;
  }

  /** Another table: what was chosen of the one before says nothing of it. */
  #takeTable = ({ detail }: CustomEvent<string>): void => {
    this.table = detail;
    this.#undo.take({ ...this.#state, target: '', columns: [], axes: [] });
    void this.#show();
  };

  /** A reader changed something: a new run, a new address, and the way back. */
  #change = (change: Partial<TrainerState>): void => {
    const next = { ...this.#state, ...change };
    if (same(next, this.#state)) return;
    this.#undo.take(next);
    void this.#show();
  };

  async #show(): Promise<void> {
    this.problems = [];
    this.note = '';
    const own = writeAddress(this.#state);
    putFragment(own);
    this.requestUpdate();
    await this.#open();
  }

  #back = (): void => {
    this.#undo.undo();
    void this.#show();
  };

  #forth = (): void => {
    this.#undo.redo();
    void this.#show();
  };

  /** Somebody followed a link to another state on this very page. */
  #onAddress = (): void => {
    const own = readFragment(location.hash).text;
    if (!isAddress(own)) return;
    const state = this.#read(own);
    if (same(state, this.#state)) return;
    this.#undo.take(state);
    void this.#open();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    if ((event.composedPath()[0] as Element).matches?.('input[type=text]')) return; // its own undo
    event.preventDefault();
    if (event.shiftKey) this.#forth();
    else this.#back();
  };

  #onTheme = (): void => {
    this.#colours = undefined;
    this.requestUpdate();
  };

  #onChange(): void {
    const { state, snapshot, problem } = this.#run.paced;
    this.dataset.state = state;
    this.dataset.step = String(snapshot?.step ?? 0);
    if (state === 'failed') this.#announcer.announce(problem);
    else if (state === 'finished' || (state === 'paused' && (snapshot?.step ?? 0) > 0))
      this.#announcer.announce(this.#status);
    this.requestUpdate();
  }

  get #status(): string {
    const { info, snapshot, state, problem } = this.#run.paced;
    if (state === 'failed') return problem;
    if (!info || !snapshot) return tOpen('loading');
    if (this.#run.source?.few) return tOpen('few');
    if (snapshot.diverged) return tOpen('diverged', { step: snapshot.step });
    const { step, epoch, trainLoss, testLoss } = snapshot;
    if (step === 0)
      return tOpen('fresh', { parameters: info.parameters, train: info.trainCount, test: info.testCount });
    const losses = { step, epoch, trainLoss: lossText(trainLoss), testLoss: lossText(testLoss) };
    const { accuracy, fit } = this.#quality;
    return this.#run.source?.task.classes === 0
      ? tOpen('now.numbers', { ...losses, fit: num(fit, 3) })
      : tOpen('now', { ...losses, accuracy: percentText(accuracy) });
  }

  get #quality(): Quality {
    const { evaluation, paced } = this.#run;
    const fit = evaluation && 'rSquared' in evaluation ? evaluation.rSquared : Number.NaN;
    return { accuracy: paced.snapshot?.testAccuracy ?? Number.NaN, fit };
  }

  #drawn({ inputs, task }: Source): Drawn {
    const outputs = task.classes > 2 ? task.classes : 1;
    return {
      inputs,
      layers: this.#state.layers,
      outputs: Array.from({ length: outputs }, (_, label) => className(task.names, label)),
      ofClasses: task.classes > 0,
    };
  }

  override updated(): void {
    const { answer, units, parameters, source, history } = this.#run;
    if (!this.renderRoot.querySelector('.plane') || !answer || !units || !source) return;
    this.#colours ??= coloursOf(this);
    const { points, task } = source;
    paintOutput(
      this.renderRoot,
      answer,
      source,
      this.withTest || this.#state.data === 'drawn' ? points.at.length / 2 : points.trainCount,
      this.#colours,
    );
    paintNetwork(this.renderRoot, this.#drawn(source), units, parameters, this.#colours);
    const loss = this.renderRoot.querySelector('svg.loss');
    if (loss) patch(loss, lossLayers(history.lines, guessingLoss(task), this.#ghost?.lines));
    this.dataset.ready = '';
  }

  override render(): TemplateResult {
    const { paced, source, answer, history, evaluation } = this.#run;
    if (this.#problem || (paced.state === 'failed' && !answer)) {
      const reason = this.#problem || paced.problem;
      return html`<p class="problem" role="alert">${t('core.failed.short', { reason })}</p><slot></slot>`;
    }
    if (!source || !answer) return html`<slot></slot>`;
    const state = this.#state;
    const names = (id: string) => this.known.find((each) => each.id === id)?.name ?? id;
    return html`<section class="lab" aria-label=${tOpen('lab')} @keydown=${this.#onKey}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      ${this.problems.map((problem) => html`<p class="problem" role="alert">${problem}</p>`)}
      ${this.#buttons()} ${this.#scrubber()}
      <p class="status" data-state=${paced.state}>${this.#status}</p>
      <div class="desk">
        <section class="data" aria-label=${tOpen('data')}>
          ${dataFields(state, this.#change)} ${this.#ownTable(source)}
        </section>
        <section class="middle" aria-label=${tOpen('network')}>
          ${networkView(this.#drawn(source), names, this.chosen, (chosen) => {
            this.chosen = chosen;
          })}
          ${this.#panel(source)} ${layerFields(state, this.known, this.#change)}
        </section>
        <section class="answer" aria-label=${tOpen('output')}>
          ${outputView(
            source,
            this.#quality,
            this.withTest,
            (shown) => {
              this.withTest = shown;
            },
            this.#pad(source),
          )}
          ${lossView(history.lines, guessingLoss(source.task), this.#before())}
          ${evaluation && 'confusion' in evaluation ? confusionView(evaluation.confusion, source.task.names) : ''}
        </section>
      </div>
      <section class="learning" aria-label=${tOpen('learning')}>
        <h3>${tOpen('learning')}</h3>
        ${learningFields(state, source.task, this.#change)}
      </section>
      <button type="button" class="look-in" aria-expanded=${this.looking} @click=${this.#openLooking}>${tOpen('insight')}</button>
      ${this.looking ? this.#looking(source) : ''}
      ${this.#keeping(source)}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }

  #buttons(): TemplateResult {
    const { paced } = this.#run;
    const running = paced.state === 'running';
    const broken = paced.snapshot?.diverged || this.#run.source?.few;
    const speeds = SPEEDS.map((id) => ({ id, name: tOpen(`speed.${id}`) }));
    return html`<div class="buttons">
      <button type="button" class="primary go" ?disabled=${broken} @click=${() => (running ? this.#pause() : paced.start())}>
        ${tLab(running ? 'pause' : (paced.snapshot?.step ?? 0) > 0 ? 'on' : 'train')}
      </button>
      <button type="button" class="step" ?disabled=${broken} @click=${() => void paced.step()}>${tOpen('step')}</button>
      <button type="button" class="epoch" ?disabled=${broken} @click=${() => void this.#run.epoch()}>${tOpen('epoch')}</button>
      <button type="button" class="reset" @click=${() => void this.#open()}>${tLab('reset')}</button>
      ${selectField(tOpen('speed'), speeds, this.#run.speed, (id) => {
        this.#run.setSpeed(SPEEDS.find((each) => each === id) ?? 'calm');
        this.requestUpdate();
      })}
    </div>`;
  }

  #pause(): void {
    this.#run.paced.pause();
    void this.#run.paced.lookAgain(); // in all its fineness
  }

  /** Back and forth through the steps that were taken. */
  #scrubber(): TemplateResult {
    const { farthest, paced } = this.#run;
    const step = paced.snapshot?.step ?? 0;
    return html`<label class="scrubber">
      <span>${tOpen('scrub')}</span>
      <input
        type="range"
        min="0"
        max=${farthest}
        .value=${String(step)}
        ?disabled=${farthest === 0}
        aria-valuetext=${tOpen('scrub.at', { step, last: farthest })}
        @input=${(event: Event) => void this.#run.scrub(Number((event.target as HTMLInputElement).value))}
      />
    </label>`;
  }

  /** The state is ahead of what is trained on: drawing must not wait for that. */
  #pad({ drawn }: Source): TemplateResult | string {
    if (drawn === undefined || this.#state.data !== 'drawn') return '';
    const take = ({ detail }: CustomEvent<string>) => this.#change({ points: detail });
    return html`<point-pad .points=${this.#state.points || drawn} @points-changed=${take}></point-pad>`;
  }

  #ownTable({ table, inputs }: Source): TemplateResult | string {
    const { data } = this.#state;
    if (data !== 'table' && !isOf('real', data)) return '';
    return html`<own-table
      .own=${data === 'table'}
      .text=${this.table || (table?.open.text ?? '')}
      .problem=${this.tableProblem}
      .table=${table}
      .inputs=${inputs}
      @table-given=${this.#takeTable}
      @table-choice=${({ detail }: CustomEvent<Partial<TrainerState>>) => this.#change(detail)}
    ></own-table>`;
  }

  #panel(source: Source): TemplateResult | string {
    if (!this.chosen) return '';
    const { parameters } = this.#run;
    return unitPanel(this.#drawn(source), this.chosen, parameters, {
      set: (index, value) => {
        const next = parameters.slice();
        next[index] = value;
        void this.#run.setParameters(next);
      },
      refuse: (name, given) => {
        this.note = tOpen('problem.number', { name, given });
      },
      close: () => {
        this.chosen = undefined;
      },
    });
  }

  #keeping(source: Source): TemplateResult {
    return html`<div class="buttons keeping">
        <button type="button" class="undo" ?disabled=${!this.#undo.canUndo} @click=${this.#back}>${tOpen('undo')}</button>
        <button type="button" class="redo" ?disabled=${!this.#undo.canRedo} @click=${this.#forth}>${tOpen('redo')}</button>
        <button type="button" class="start-over" @click=${() => this.#change(START)}>${tOpen('startOver')}</button>
        <button type="button" class="link" @click=${() => void this.#copyLink()}>${tOpen('link')}</button>
        <button type="button" class="take-along" aria-expanded=${this.taking} @click=${this.#openTaking}>${tOpen('take')}</button>
      </div>
      <p class="note" role="status">${this.note}</p>
      ${this.taking ? this.#taking(source) : ''}`;
  }

  async #copyLink(): Promise<void> {
    const link = `${location.href.split('#')[0]}#${writeAddress(this.#state)}`;
    try {
      await navigator.clipboard.writeText(link);
      this.note = tOpen('link.copied');
    } catch {
      this.note = tOpen('link.shown', { link }); // no clipboard without a secure address
    }
  }

  #openLooking = (): void => {
    this.looking = !this.looking;
    loadScript('insight').catch(() => {
      this.note = tOpen('part.failed');
    });
  };

  #looking({ task }: Source): TemplateResult | string {
    const { evaluation, paced } = this.#run;
    if (!paced.info || !paced.snapshot) return '';
    const roc = task.classes === 2 && evaluation && 'roc' in evaluation ? evaluation : undefined;
    const look: Look = { run: paced.info.run, step: paced.snapshot.step, roc, name: className(task.names, 1) };
    return html`<run-insight .look=${look}></run-insight>`;
  }

  #openTaking = (): void => {
    this.taking = !this.taking;
    loadScript('take-along').catch(() => {
      this.note = tOpen('part.failed');
    });
  };

  #taking(source: Source): TemplateResult | string {
    const { parameters, history, paced } = this.#run;
    if (!paced.info || !paced.snapshot) return '';
    const image = (layer: number, unit: number) =>
      this.renderRoot
        .querySelector<HTMLCanvasElement>(`.unit canvas[data-layer="${layer}"][data-unit="${unit}"]`)
        ?.toDataURL() ?? '';
    const network: Taken = {
      ...{ run: paced.info.run, step: paced.snapshot.step, state: this.#state, source, known: this.known },
      ...{ drawn: this.#drawn(source), parameters, lines: history.lines, image },
    };
    return html`<network-export .network=${network} @network-given=${this.#takeNetwork}></network-export>`;
  }

  #takeNetwork = async ({ detail: { layers, parameters } }: CustomEvent<Brought>): Promise<void> => {
    this.#undo.take({ ...this.#state, layers });
    await this.#show();
    await this.#run.setParameters(parameters);
  };
}

define('open-trainer', OpenTrainer);
