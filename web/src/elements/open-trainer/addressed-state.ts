/**
 * What a reader has set, with the way back and forth. It stands in the page's address with what is trained beside it, and a
 * link to this very page sets both.
 */

import { readFragment } from '../../embed/fragment.ts';
import { putFragment } from '../../embed/put-fragment.ts';
import { type AddressProblem, isAddress, readAddress, writeAddress, writeAddressOf } from './address.ts';
import { START, type TrainerState } from './trainer-state.ts';
import { Undo } from './undo.ts';

interface Told {
  /** Another state holds. */
  changed(before: TrainerState): Promise<void>;
  /** What of a link could not be read. */
  refused(problems: readonly AddressProblem[]): void;
  /** A link has another run to be trained along, or none. */
  accompanied(beside: TrainerState | undefined): void;
  /** What is trained along now. */
  beside(): TrainerState | undefined;
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
    this.#undo = new Undo(this.#read(isAddress(own) ? own : fallback) ?? this.now);
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
    return linkTo(this.#address);
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

  get #address(): string {
    return writeAddress(this.now, this.#told.beside());
  }

  /** Into the page's address; by itself only where what is trained along has changed. */
  write(): void {
    putFragment(this.#address);
  }

  async #show(before: TrainerState): Promise<void> {
    this.#told.refused([]);
    this.write();
    await this.#told.changed(before);
  }

  /** Undefined where the address says what holds already. */
  #read(text: string): TrainerState | undefined {
    const { state, beside, weights, problems } = readAddress(text, this.#known);
    this.#told.refused(problems);
    if (!weights && writeAddress(state, beside) === this.#address) return undefined;
    this.#weights = weights;
    this.#told.accompanied(beside);
    return state;
  }

  /** Somebody followed a link to another state on this very page. */
  #onAddress = (): void => {
    const own = readFragment(location.hash).text;
    if (!isAddress(own)) return;
    const before = this.now;
    const state = this.#read(own);
    if (!state) return;
    this.#undo.take(state);
    void this.#told.changed(before);
  };
}

const linkTo = (address: string): string => `${location.href.split('#')[0]}#${address}`;
