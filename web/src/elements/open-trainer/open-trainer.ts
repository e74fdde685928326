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
import { guard } from 'lit/directives/guard.js';
import { activations } from '../../core/activations.ts';
import type { ActivationInfo } from '../../core/protocol.ts';
import { DrawnFrom } from '../../labs/drawn-from.ts';
import { Onlooker } from '../../labs/onlooker.ts';
import { partOf } from '../../labs/parts.ts';
import { inWords } from '../../locales/family-words.ts';
import { t } from '../../locales/t.ts';
import { tOpen } from '../../locales/t-open.ts';
import { patch } from '../../plot/svg-layer.ts';
import { hearStyles } from '../../plot-controls/hear.ts';
import { readPlane } from '../../plot-controls/read-plane.ts';
import { Announcer } from '../../state/announcer.ts';
import { loadScript } from '../../state/assets.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { lab } from '../../styles/lab.css.ts';
import { training } from '../../training/client.ts';
import { MOST_WEIGHTS } from './address.ts';
import { AddressedState } from './addressed-state.ts';
import { Beside } from './beside/beside.ts';
import { alongStatus, alongView, besideNote, type Ways } from './beside/beside-view.ts';
import type { Look } from './insight/insight.ts';
import { NetworkPart } from './network-part.ts';
import { type Drawn, paintLinks, paintUnits } from './network-view.ts';
import { openTrainerStyles } from './open-trainer.css.ts';
import { type Colours, className, coloursOf, outputView, paintOutput, paintPoints } from './output-view.ts';
import { planeOf } from './plane.ts';
import type { Play } from './puzzles/trainer-puzzles.ts';
import type { PuzzlesPart } from './puzzles-part.ts';
import { runButtons, scrubber } from './run-controls.ts';
import { accuracyLayers, accuracyView, confusionView, lossLayers, lossView } from './run-figures.ts';
import { qualityOf, statusOf } from './run-status.ts';
import { settingName, settingText } from './setting-text.ts';
import type { Source } from './source.ts';
import { dataFields, hasDataFields, layerFields, learningFields } from './state-fields.ts';
import type { Brought, Taken } from './take-along/take-along.ts';
import { guessingLoss } from './task.ts';
import { type Speed, TrainerRun } from './trainer-run.ts';
import { isOf, type Setting, START, same, type TrainerState, trainsAlike } from './trainer-state.ts';

export class OpenTrainer extends LitElement {
  static override properties = {
    known: { state: true },
    withTest: { state: true },
    problems: { state: true },
    table: { state: true },
    tableProblem: { state: true },
    note: { state: true },
    taking: { state: true },
    looking: { state: true },
    puzzling: { state: true },
    puzzles: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, lab, fieldStyles, hearStyles, openTrainerStyles];
  declare known: readonly ActivationInfo[];
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
  /** The puzzles are open, and what their script brought. */
  declare puzzling: boolean;
  declare puzzles: PuzzlesPart | undefined;
  declare spoken: string;

  readonly #beside = new Beside();
  readonly #run = new TrainerRun(
    () => this.#onChange(),
    (step, moving) => this.#beside.follow(step, moving),
  );
  readonly #network = new NetworkPart(this, this.#run, (name, given) => {
    this.note = tOpen('problem.number', { name, given });
  });
  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  readonly #set = new AddressedState({
    changed: (before) => this.#show(before),
    refused: (problems) => {
      this.problems = problems.map((problem) => tOpen('problem.field', { ...problem }));
    },
    accompanied: (state) => this.#beside.accompany(state, this.table),
    beside: () => this.#beside.state,
  });
  #colours: Colours | undefined;
  readonly #pictures = new DrawnFrom();
  readonly #links = new DrawnFrom();
  #problem = '';

  constructor() {
    super();
    this.known = [];
    this.withTest = false;
    this.problems = [];
    this.table = '';
    this.tableProblem = '';
    this.note = '';
    this.taking = false;
    this.looking = false;
    this.puzzling = false;
    this.puzzles = undefined;
    this.spoken = '';
    new Onlooker(this, {
      seen: (visible) => {
        this.#run.paced.visible = visible;
      },
      colours: () => this.#onTheme(),
    });
  }

  get #state(): TrainerState {
    return this.#set.now;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#set.follow();
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    this.#set.stop();
    this.#run.close();
    this.#beside.close();
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
    this.#set.begin(
      this.known.map(({ id }) => id),
      this.getAttribute('state') ?? 'v=1',
    );
    if (this.#state.puzzle !== '') void this.#showPuzzles();
    await this.#open();
  }

  #functionName = (id: string): string => this.known.find((each) => each.id === id)?.name ?? id;

  #own = (id: string): string => this.known.find((each) => each.id === id)?.recommendedInit ?? 'glorot';

  async #open(): Promise<void> {
    const state = this.#state;
    this.#beside.keep(this.#run, state, this.renderRoot.querySelector('.plane canvas'));
    if (state.data === 'drawn') void loadScript('point-pad').catch(() => {}); // everything else works without
    if (state.data === 'table' || isOf('real', state.data)) void loadScript('own-table').catch(() => {});
    try {
      await this.#beside.begin(this.#own);
      await this.#run.open(state, this.table, this.#own);
      this.tableProblem = '';
      await this.#putWeights();
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      if (state.data === 'table') this.tableProblem = problem;
      else this.problems = [problem];
    }
  }

  /** Of a link that has some. */
  async #putWeights(): Promise<void> {
    const weights = this.#set.takeWeights();
    if (!weights) return;
    const wanted = this.#run.parameters.length;
    if (weights.length === wanted) await this.#run.setParameters(weights);
    else this.problems = [...this.problems, tOpen('problem.weights', { given: weights.length, wanted })];
  }

  readonly #ways: Ways = {
    swap: () => void this.#set.take(this.#beside.swap(this.#state, this.table)),
    join: () => {
      this.#beside.join();
      this.#set.write();
      void this.#open();
    },
    part: () => {
      this.#beside.part(this.renderRoot.querySelector('.along canvas'));
      this.#set.write();
      this.requestUpdate();
    },
  };

  /** Another table: what was chosen of the one before says nothing of it. */
  #takeTable = ({ detail }: CustomEvent<string>): void => {
    this.table = detail;
    void this.#set.take({ ...this.#state, target: '', columns: [], axes: [] });
  };

  /** A reader changed something: a new run, a new address, and the way back. */
  #change = (change: Partial<TrainerState>): void => {
    const next = { ...this.#state, ...change };
    if (!same(next, this.#state)) void this.#set.take(next);
  };

  async #show(before: TrainerState): Promise<void> {
    this.note = '';
    this.requestUpdate();
    const { puzzle } = this.#state;
    if (before.puzzle !== puzzle) {
      if (puzzle !== '') void this.#showPuzzles();
      if (trainsAlike(before, this.#state)) return; // the run is what it was
    }
    await this.#open();
  }

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
      this.#announcer.announce(`${statusOf(this.#run)} ${alongStatus(this.#beside)}`.trim());
    this.requestUpdate();
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

  get #withTest(): boolean {
    return this.withTest || this.#state.data === 'drawn';
  }

  override updated(): void {
    const { answer, units, parameters, source, history } = this.#run;
    const plane = this.renderRoot.querySelector('.plane');
    if (!plane || !answer || !units || !source) return;
    this.#colours ??= coloursOf(this);
    const { layers, data } = this.#state;
    const { ghost, along, lines: before } = this.#beside;
    const { chosen, pointed } = this.#network;
    const atRest = this.#run.paced.state !== 'running';
    const shown = [
      ...[plane, answer, source, layers, data, ghost, along?.answer, this.withTest, this.#colours],
      ...[chosen, atRest, this.renderRoot.querySelector('.unit-plane')],
    ];
    const drawn = this.#drawn(source);
    if (this.#pictures.differs(shown)) {
      paintOutput(this.renderRoot, answer, source, this.#withTest, this.#colours);
      const second = this.renderRoot.querySelector('.along');
      if (second && along?.answer && along.source)
        paintOutput(second, along.answer, along.source, this.#withTest, this.#colours);
      paintUnits(this.renderRoot, drawn, units, this.#colours);
      const points = this.renderRoot.querySelector('.unit-plane .points');
      if (points && atRest) paintPoints(points, source, this.#withTest);
      else points?.replaceChildren(); // a hundred more to draw at every look
      const loss = this.renderRoot.querySelector('svg.loss');
      if (loss) patch(loss, lossLayers(history.lines, guessingLoss(source.task), before));
      const accuracy = this.renderRoot.querySelector('svg.accuracy');
      if (accuracy) patch(accuracy, accuracyLayers(history.lines, before));
    }
    if (this.#links.differs([...shown, pointed])) paintLinks(this.renderRoot, drawn, parameters, atRest, pointed);
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
    const withData = hasDataFields(this.#free);
    // Hundreds of options, which training does not change.
    const settled = (fields: () => unknown) => guard([state, this.known, this.puzzles, source.task], fields);
    return html`<section class="lab" aria-label=${tOpen('lab')} @keydown=${this.#set.onKey}>
      <p class="label">${this.getAttribute('label') ?? ''}<slot name="link"></slot></p>
      ${this.problems.map((problem) => html`<p class="problem" role="alert">${problem}</p>`)}
      ${this.#puzzling()}
      ${runButtons(this.#run, { reset: () => void this.#open(), setSpeed: this.#setSpeed })} ${scrubber(this.#run)}
      <p class="status" data-state=${paced.state}>${statusOf(this.#run)}</p>
      <div class="desk ${withData ? '' : 'without-data'}">
        ${
          withData
            ? html`<section class="data" aria-label=${tOpen('data')}>
                ${settled(() => dataFields(state, this.#change, this.#free))} ${this.#ownTable(source)}
              </section>`
            : ''
        }
        <section class="middle" aria-label=${tOpen('network')}>
          ${this.#network.view(this.#drawn(source), this.#functionName, this.#withTest)} ${settled(() => layerFields(state, this.known, this.#change, this.#free))}
        </section>
        <section class="answer" aria-label=${tOpen('output')}>
          ${outputView(
            source,
            qualityOf(this.#run),
            this.withTest,
            (shown) => {
              this.withTest = shown;
            },
            this.#pad(source),
            readPlane(() => planeOf(source, answer, this.#withTest)),
          )}
          ${alongView(this.#beside, state, this.#withTest)}
          ${lossView(history.lines, guessingLoss(source.task), besideNote(this.#beside, state, this.#ways))}
          ${source.task.classes > 0 ? accuracyView(history.lines) : ''}
          ${evaluation && 'confusion' in evaluation ? confusionView(evaluation.confusion, source.task.names) : ''}
        </section>
      </div>
      <section class="learning" aria-label=${tOpen('learning')}>
        <h3>${tOpen('learning')}</h3>
        ${settled(() => learningFields(state, source.task, this.#change, this.#free))}
      </section>
      <button type="button" class="look-in" aria-expanded=${this.looking} @click=${this.#openLooking}>${tOpen('insight')}</button>
      ${this.looking ? this.#looking(source) : ''}
      ${this.#keeping(source)}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>
    <slot class="on-paper"></slot>`;
  }

  #setSpeed = (speed: Speed): void => {
    this.#run.setSpeed(speed);
    this.requestUpdate();
  };

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

  #keeping(source: Source): TemplateResult {
    const { parameters, paced } = this.#run;
    const step = paced.snapshot?.step ?? 0;
    return html`<div class="buttons keeping">
        <button type="button" class="undo" ?disabled=${!this.#set.canUndo} @click=${this.#set.back}>${tOpen('undo')}</button>
        <button type="button" class="redo" ?disabled=${!this.#set.canRedo} @click=${this.#set.forth}>${tOpen('redo')}</button>
        <button type="button" class="start-over" @click=${() => this.#change(START)}>${tOpen('startOver')}</button>
        <button type="button" class="link" @click=${() => void this.#copyLink(this.#set.link)}>${tOpen('link')}</button>
        ${
          step > 0 && parameters.length <= MOST_WEIGHTS
            ? html`<button type="button" class="link-weights" @click=${() => void this.#copyLink(this.#set.linkWith(parameters))}>${tOpen('link.weights')}</button>`
            : ''
        }
        <button type="button" class="take-along" aria-expanded=${this.taking} @click=${this.#openTaking}>${tOpen('take')}</button>
      </div>
      <p class="note" role="status">${this.note}</p>
      ${this.taking ? this.#taking(source) : ''}`;
  }

  async #copyLink(link: string): Promise<void> {
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

  /** In a puzzle, some settings are fixed and out of sight. */
  #free = (key: Setting): boolean => {
    const { puzzle } = this.#state;
    return puzzle === '' || !this.puzzles || key === 'seed' || this.puzzles.freeIn(puzzle).includes(key);
  };

  async #showPuzzles(): Promise<void> {
    this.puzzling = true;
    try {
      this.puzzles = await partOf<PuzzlesPart>('puzzles');
    } catch {
      this.note = tOpen('part.failed');
    }
  }

  #openPuzzles = (): void => {
    if (this.puzzling) this.puzzling = false;
    else void this.#showPuzzles();
  };

  #puzzling(): TemplateResult {
    const { paced, history } = this.#run;
    const play: Play = {
      ...{ state: this.#state, own: this.#own, snapshot: paced.snapshot, lines: history.lines },
      ...{ setting: settingText, name: settingName, functionName: this.#functionName },
    };
    return html`<button type="button" class="puzzles" aria-expanded=${this.puzzling} @click=${this.#openPuzzles}>${tOpen('puzzles')}</button>
      ${
        this.puzzling
          ? html`<trainer-puzzles
              .play=${play}
              @puzzle-choice=${({ detail }: CustomEvent<TrainerState>) => this.#change(detail)}
            ></trainer-puzzles>`
          : ''
      }`;
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
    await this.#set.take({ ...this.#state, layers });
    await this.#run.setParameters(parameters);
  };
}

define('open-trainer', OpenTrainer);
