/**
 * Puzzles for the trainer: a list with the stars that were won, the one that is being solved, hints, and its judge. A script of
 * its own, which a reader asks for.
 *
 * @prop play - the trainer as it stands: see `Play`
 * @fires puzzle-choice - with the state that the trainer is to have
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { isAbort } from '../../../core/core-error.ts';
import type { Lines } from '../../../labs/history.ts';
import { bringPart } from '../../../labs/parts.ts';
import { list } from '../../../locales/speech.ts';
import { tPuzzles } from '../../../locales/t-puzzles.ts';
import { keepPuzzle, puzzleRecord } from '../../../record/puzzles.ts';
import { define } from '../../../state/define.ts';
import { controls } from '../../../styles/controls.css.ts';
import { training } from '../../../training/client.ts';
import type { Ask } from '../../../training/looks.ts';
import type { Snapshot } from '../../../training/protocol.ts';
import type { PuzzlesPart } from '../puzzles-part.ts';
import { PUZZLES, type PuzzleId, type Setting, same, type TrainerState } from '../trainer-state.ts';
import { type Condition, conditions } from './conditions.ts';
import { fixedIn, judge, type Outcome, objections, stateOf, type Verdict } from './judge.ts';
import { runSeeds } from './judged-seeds.ts';
import { puzzles } from './puzzles.ts';
import { trainerPuzzlesStyles } from './trainer-puzzles.css.ts';
import { goalText, outcomeText, reasonText, starsText, valueText } from './words.ts';

export interface Play {
  state: TrainerState;
  /** What a function asks for as a start. */
  own(activation: string): string;
  functionName(activation: string): string;
  /** Of the reader's own run: where it stands, and how it came there. */
  snapshot: Snapshot | undefined;
  lines: Lines;
  /** "Learning rate: 0.1", and its name alone. */
  setting(state: TrainerState, key: Setting): string;
  name(key: Setting): string;
}

const HINTS = ['hint1', 'hint2', 'hint3'] as const;
const ask: Ask = (op, question) => training().request(op, question);

export class TrainerPuzzles extends LitElement {
  static override properties = {
    play: { attribute: false },
    hints: { state: true },
    outcomes: { state: true },
    verdict: { state: true },
    problem: { state: true },
  };
  static override styles = [controls, trainerPuzzlesStyles];
  declare play: Play;
  /** So many are open. */
  declare hints: number;
  declare outcomes: readonly Outcome[] | undefined;
  declare verdict: Verdict | undefined;
  declare problem: string;
  /** What the verdict is about. */
  #judged: TrainerState | undefined;

  constructor() {
    super();
    this.hints = 0;
    this.outcomes = undefined;
    this.verdict = undefined;
    this.problem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('progress-changed', this.#onProgress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('progress-changed', this.#onProgress);
    this.#forget();
  }

  #onProgress = (): void => this.requestUpdate();

  /** Another network: what was said of the one before no longer holds, and its runs are broken off. */
  override willUpdate(): void {
    if (this.#judged && !same(this.#judged, this.play.state)) this.#forget();
  }

  #forget(): void {
    this.#judged = undefined;
    this.outcomes = undefined;
    this.verdict = undefined;
    this.problem = '';
  }

  #take(state: TrainerState): void {
    this.dispatchEvent(new CustomEvent('puzzle-choice', { detail: state }));
  }

  #choose(id: PuzzleId): void {
    this.hints = 0;
    this.#take(stateOf(puzzles[id], { puzzle: id }));
  }

  async #judge(id: PuzzleId): Promise<void> {
    const { state, own } = this.play;
    const puzzle = puzzles[id];
    this.#forget();
    this.#judged = state;
    if (objections(puzzle, state).length > 0) {
      this.verdict = judge(puzzle, state, []);
      return;
    }
    this.outcomes = [];
    try {
      const outcomes = await runSeeds(puzzle, state, own, ask, (so) => {
        if (this.#judged !== state) return false;
        this.outcomes = [...so];
        return true;
      });
      if (!outcomes) return;
      this.verdict = judge(puzzle, state, outcomes);
      if (this.verdict.stars > 0) keepPuzzle(id, this.verdict);
    } catch (error) {
      if (isAbort(error) || this.#judged !== state) return;
      this.#forget();
      this.problem = tPuzzles('failed', { reason: error instanceof Error ? error.message : String(error) });
    }
  }

  override render(): TemplateResult {
    const { puzzle } = this.play.state;
    return html`<section aria-label=${tPuzzles('title')}>
      <p class="soft">${tPuzzles('about')}</p>
      <ol class="list" role="list">
        ${PUZZLES.map((id) => {
          const { stars } = puzzleRecord(id) ?? { stars: 0 };
          return html`<li>
            <button type="button" class="choose" data-puzzle=${id} aria-pressed=${id === puzzle} @click=${() => this.#choose(id)}>
              ${tPuzzles(`${id}.title`)} ${starsView(stars)}
            </button>
          </li>`;
        })}
      </ol>
      ${puzzle === '' ? '' : this.#sheet(puzzle)}
    </section>`;
  }

  #sheet(id: PuzzleId): TemplateResult {
    const puzzle = puzzles[id];
    const { state, name, setting } = this.play;
    const wanted = stateOf(puzzle);
    // What is as in every other puzzle goes without saying, but for the inputs: another one would solve many at once.
    const given = fixedIn(puzzle).filter((key) => key === 'features' || key in puzzle.begin);
    const record = puzzleRecord(id);
    return html`<div class="sheet">
      <h3>${tPuzzles(`${id}.title`)}</h3>
      <p>${tPuzzles(`${id}.task`)}</p>
      <p class="soft">
        ${tPuzzles('free', { settings: list(puzzle.free.map(name)) })}
        ${tPuzzles('fixed', { settings: list(given.map((key) => setting(wanted, key))) })}
      </p>
      <p class="goal">${goalText(puzzle)}</p>
      <ul class="conditions" role="list">
        ${conditions(puzzle, this.play).map(conditionView)}
      </ul>
      <div class="buttons">
        <button type="button" class="primary judge" ?disabled=${this.#running} @click=${() => void this.#judge(id)}>${tPuzzles('judge')}</button>
        ${this.#hintButton(id)}
        <button type="button" class="leave" @click=${() => this.#take({ ...state, puzzle: '' })}>${tPuzzles('leave')}</button>
      </div>
      ${
        this.hints === 0
          ? ''
          : html`<ol class="hints">
              ${HINTS.slice(0, this.hints).map((hint) => html`<li>${tPuzzles(`${id}.${hint}`)}</li>`)}
            </ol>`
      }
      <div role="status" class="verdict" data-stars=${this.verdict?.stars ?? nothing}>${this.#verdictView(id)}</div>
      ${record ? html`<p class="soft record">${tPuzzles('record', { stars: starsText(record.stars), value: valueText(puzzle.measure, record.value) })}</p>` : ''}
    </div>`;
  }

  get #running(): boolean {
    return this.outcomes !== undefined && !this.verdict;
  }

  #hintButton(id: PuzzleId): TemplateResult {
    if (this.hints < HINTS.length)
      return html`<button type="button" class="hint" @click=${() => this.hints++}>
        ${tPuzzles('hint', { number: this.hints + 1, last: HINTS.length })}
      </button>`;
    const { begin, solution } = puzzles[id];
    const solved = stateOf({ ...puzzles[id], begin: { ...begin, ...solution } }, { puzzle: id });
    return html`<button type="button" class="solution" @click=${() => this.#take(solved)}>${tPuzzles('solution')}</button>`;
  }

  #verdictView(id: PuzzleId): TemplateResult | string {
    const puzzle = puzzles[id];
    const { verdict, outcomes, problem } = this;
    if (problem) return html`<p class="problem">${problem}</p>`;
    if (!verdict) return outcomes ? html`<p>${tPuzzles('running', { count: outcomes.length + 1 })}</p>` : '';
    const { functionName, setting } = this.play;
    const namer = { functionName, setting: (key: Setting) => setting(stateOf(puzzle), key) };
    return html`${
      verdict.stars > 0
        ? html`<p class="solved">${tPuzzles('solved', { stars: starsText(verdict.stars), value: valueText(puzzle.measure, verdict.value) })}
            ${verdict.stars < 3 ? tPuzzles('more', { value: valueText(puzzle.measure, puzzle.stars[verdict.stars] ?? 0) }) : ''}</p>`
        : html`<p class="missed">${tPuzzles('missed')}</p>
            <ul>
              ${verdict.reasons.map((reason) => html`<li data-reason=${reason.is}>${reasonText(puzzle, reason, namer)}</li>`)}
            </ul>`
    }
    ${
      outcomes
        ? html`<ul class="outcomes" role="list">
            ${outcomes.map((outcome) => html`<li>${outcomeText(puzzle, outcome)}</li>`)}
          </ul>`
        : ''
    }`;
  }
}

function conditionView({ met, text }: Condition): TemplateResult {
  return html`<li class=${met ? 'met' : 'open'}>
    <span aria-hidden="true">${met ? '✓' : '○'}</span>
    <span><span class="visually-hidden">${tPuzzles(met ? 'met' : 'unmet')} </span>${text}</span>
  </li>`;
}

/** The signs say nothing aloud: the words beside them do. */
function starsView(stars: number): TemplateResult {
  return html`<span class="stars"><span aria-hidden="true">${'★'.repeat(stars)}${'☆'.repeat(3 - stars)}</span><span class="visually-hidden">${starsText(stars)}</span></span>`;
}

define('trainer-puzzles', TrainerPuzzles);
bringPart('puzzles', { freeIn: (id) => puzzles[id].free } satisfies PuzzlesPart);
