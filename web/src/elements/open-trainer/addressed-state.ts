/** What a reader has set, with the way back and forth. It stands in the page's address, and a link to this very page sets it. */

import { readFragment } from '../../embed/fragment.ts';
import { putFragment } from '../../embed/put-fragment.ts';
import { type AddressProblem, isAddress, readAddress, writeAddress, writeAddressOf } from './address.ts';
import { START, same, type TrainerState } from './trainer-state.ts';
import { Undo } from './undo.ts';

interface Told {
  /** Another state holds. */
  changed(before: TrainerState): Promise<void>;
  /** What of a link could not be read. */
  refused(problems: readonly AddressProblem[]): void;
}

export class AddressedState {
  #undo = new Undo<TrainerState>(START);
  #known: readonly string[] = [];
  #weights: Float32Array | undefined;
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  get now(): TrainerState {
    return this.#undo.now;
  }

  get canUndo(): boolean {
    return this.#undo.canUndo;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  /** As the page's address has it, or else `fallback`. `known` are the ids of activations. */
  begin(known: readonly string[], fallback: string): void {
    this.#known = known;
    const own = readFragment(location.hash).text;
    this.#undo = new Undo(this.#read(isAddress(own) ? own : fallback));
  }

  follow(): void {
    addEventListener('hashchange', this.#onAddress);
  }

  stop(): void {
    removeEventListener('hashchange', this.#onAddress);
  }

  async take(next: TrainerState): Promise<void> {
    const before = this.now;
    this.#undo.take(next);
    await this.#show(before);
  }

  back = (): void => {
    const before = this.now;
    this.#undo.undo();
    void this.#show(before);
  };

  forth = (): void => {
    const before = this.now;
    this.#undo.redo();
    void this.#show(before);
  };

  /** The keys that undo everywhere else. */
  onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    if ((event.composedPath()[0] as Element).matches?.('input[type=text]')) return; // its own undo
    event.preventDefault();
    if (event.shiftKey) this.forth();
    else this.back();
  };

  get link(): string {
    return linkTo(writeAddress(this.now));
  }

  linkWith(weights: Float32Array): string {
    return linkTo(writeAddressOf(this.now, weights));
  }

  /** Those of the link that led to this state, once: after another change they are of another network. */
  takeWeights(): Float32Array | undefined {
    const weights = this.#weights;
    this.#weights = undefined;
    return weights;
  }

  async #show(before: TrainerState): Promise<void> {
    this.#told.refused([]);
    putFragment(writeAddress(this.now));
    await this.#told.changed(before);
  }

  #read(address: string): TrainerState {
    const { state, weights, problems } = readAddress(address, this.#known);
    this.#weights = weights;
    this.#told.refused(problems);
    return state;
  }

  /** Somebody followed a link to another state on this very page. */
  #onAddress = (): void => {
    const own = readFragment(location.hash).text;
    if (!isAddress(own)) return;
    const state = this.#read(own);
    const before = this.now;
    if (same(state, before) && !this.#weights) return;
    this.#undo.take(state);
    void this.#told.changed(before);
  };
}

const linkTo = (address: string): string => `${location.href.split('#')[0]}#${address}`;
