/**
 * What stands beside a run, to compare: the run before it as it was left, or the same one trained along, always at the step
 * of this one. Settings and seed lead to the same numbers again, so nothing but those need be kept for that.
 */

import { History, type Lines } from '../../../labs/history.ts';
import { TrainerRun } from '../trainer-run.ts';
import { same, type TrainerState } from '../trainer-state.ts';
import { copiesOf, type Ghost } from './ghost.ts';

export class Beside {
  ghost: Ghost | undefined;
  /** The ghost's run, while it trains along. */
  along: TrainerRun | undefined;

  get lines(): Lines | undefined {
    return this.along?.history.lines ?? this.ghost?.lines;
  }

  /** A run that came somewhere stays for the next one, except where another is trained along. `drawn` is its answer. */
  keep({ history, trained, table, byHand }: TrainerRun, next: TrainerState, drawn: HTMLCanvasElement | null): void {
    if (this.along || !trained || history.lines.step.length < 2 || same(trained, next)) return;
    this.ghost = { state: trained, table, byHand, ...copiesOf(history.lines, drawn) };
  }

  /** From now on the two train together, once `begin` was called. */
  join(): void {
    this.along ??= new TrainerRun(() => {});
  }

  /** As a link has it: a run to train along, or none. */
  accompany(state: TrainerState | undefined, table: string): void {
    if (!state) {
      this.close();
      return;
    }
    this.ghost = { state, table, byHand: false, lines: new History().lines, picture: undefined };
    this.join();
  }

  /** What is trained along. */
  get state(): TrainerState | undefined {
    return this.along && this.ghost?.state;
  }

  /** The other run to its first step, where there is one. */
  async begin(own: (activation: string) => string): Promise<void> {
    if (this.ghost) await this.along?.open(this.ghost.state, this.ghost.table, own);
  }

  /** Brings the other run to this step. With `moving`, this is one of many steps to come. */
  async follow(step: number, moving: boolean): Promise<void> {
    await this.along?.goTo(step, moving);
  }

  /** The other run stays where it is. `drawn` is its answer. */
  part(drawn: HTMLCanvasElement | null): void {
    if (this.along && this.ghost) Object.assign(this.ghost, copiesOf(this.along.history.lines, drawn));
    this.close();
  }

  /** The settings trade places with those of this run, which is to begin anew. Gives those to begin it with. */
  swap(state: TrainerState, table: string): TrainerState {
    const { ghost } = this;
    if (!ghost) return state;
    if (this.along) this.ghost = { ...ghost, state, table };
    return ghost.state;
  }

  close(): void {
    this.along?.close();
    this.along = undefined;
  }
}
