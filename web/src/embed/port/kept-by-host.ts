/**
 * Progress that the host keeps, for pages that may store nothing. Reading is from a copy of what the host sent; each change goes
 * to it as `state`. What it does not confirm in time falls to the next rung, so that nothing is lost in silence.
 */

import { join } from '../../record/merge.ts';
import { shared } from '../../state/global.ts';
import type { Host } from '../../state/keeper.ts';
import { type Kept, keepChange, kept, parseKept, progress, tellProgress } from '../../state/progress.ts';
import { isKey } from '../api/check.ts';
import type { Report } from '../api/messages.ts';
import { atMost } from '../api/pace.ts';
import type { Line } from './line.ts';

/** Characters of progress in one message: below the limit of a message, with room for keys. */
const BATCH = 48_000;
/** Milliseconds. */
const PATIENCE = 5_000;

export class KeptByHost implements Host {
  readonly #line: Line;
  readonly #own: (key: string) => boolean;
  readonly #entries = new Map<string, string>();
  #changed = new Set<string>();
  #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  #count = 0;
  #send = atMost(2, () => this.flush());

  /** `own` says which keys of this browser's progress the host of this page may have without a change. */
  constructor(line: Line, own: (key: string) => boolean) {
    [this.#line, this.#own] = [line, own];
    document.addEventListener('progress-changed', (event) =>
      this.#note((event as CustomEvent<{ key: string }>).detail.key),
    );
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.flush());
  }

  /** Whether progress goes to the host from now on. */
  get keeps(): boolean {
    return shared().host === this;
  }

  /** A host that keeps progress sees each answer, so it must have asked for that. */
  offered(keeps: boolean, report: Report): void {
    if (!keeps || this.#line.permits('events')) return;
    const message = `report was "${report}"; allowed: events, where the host keeps progress`;
    this.#line.send('warning', { code: 'report', message });
  }

  /** One message of what the host has. After the last one, both sides have all of both. */
  take(entries: Readonly<Record<string, string>>, more: boolean): void {
    for (const [key, text] of Object.entries(entries)) if (parseKept(text)) this.#entries.set(key, text);
    if (more || !this.#line.permits('events')) return;
    // Before the host is asked for anything: both sides of a flashcard count, not only the newer one.
    const joined = [...this.#entries].map(([key, text]): [string, string] => [
      key,
      JSON.stringify(joinKept(key, text)),
    ]);
    const ours = ownProgress(this.#own);
    shared().host = this;
    for (const [key, text] of new Map([...ours, ...joined])) {
      if (this.#entries.get(key) !== text) this.write(key, text);
      // Elements may have read this key before the host was there.
      tellProgress(key);
    }
  }

  read(key: string): string | undefined {
    return this.#entries.get(key);
  }

  write(key: string, text: string): boolean {
    if (!isKey(key)) return false;
    this.#entries.set(key, text);
    this.#note(key);
    return true;
  }

  drop(key: string): void {
    this.#entries.delete(key);
    this.#note(key);
  }

  keys(): string[] {
    return [...this.#entries.keys()];
  }

  confirm(id: string): void {
    clearTimeout(this.#waiting.get(id));
    this.#waiting.delete(id);
  }

  /** Sends what has changed, in as many messages as it takes. */
  flush(): void {
    if (!this.#line.isOpen || this.#changed.size === 0) return;
    let batch: Record<string, string | null> = {};
    let size = 0;
    const changed = [...this.#changed];
    this.#changed = new Set();
    for (const key of changed) {
      const text = textOf(key);
      const length = key.length + (text?.length ?? 0) + 20;
      if (size > 0 && size + length > BATCH) {
        this.#sendBatch(batch);
        [batch, size] = [{}, 0];
      }
      batch[key] = text;
      size += length;
    }
    this.#sendBatch(batch);
  }

  #note(key: string): void {
    if (!isKey(key) || !this.#line.isOpen || !this.#line.permits('events')) return;
    this.#changed.add(key);
    this.#send();
  }

  #sendBatch(batch: Record<string, string | null>): void {
    const id = `kept-${++this.#count}`;
    this.#line.send('state', { id, progress: batch });
    if (this.keeps)
      this.#waiting.set(
        id,
        setTimeout(() => this.#unconfirmed(Object.keys(batch).length), PATIENCE),
      );
  }

  /** The host is gone, or full: all of its copy goes to the next rung, as nobody reads from this one any more. */
  #unconfirmed(count: number): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    delete shared().host;
    for (const [key, text] of this.#entries) mergeKept(key, text);
    const message = `${count} changes of progress were not confirmed within ${PATIENCE} ms; the lesson keeps all of it by itself`;
    this.#line.send('warning', { code: 'not-kept', message });
  }
}

/** What is kept here under these keys, as text. */
export function ownProgress(own: (key: string) => boolean): Map<string, string> {
  const keys = progress.keys().filter((key) => own(key) && isKey(key));
  return new Map(keys.flatMap((key): [string, string][] => (textOf(key) === null ? [] : [[key, textOf(key) ?? '']])));
}

/** Puts what another place has kept to what is here. False if it is no progress. */
export function mergeKept(key: string, text: string): boolean {
  const both = joinKept(key, text);
  if (!both || !isKey(key)) return false;
  if (JSON.stringify(both) !== textOf(key)) keepChange(key, both);
  return true;
}

/** Of two records of one key. Undefined if the other is no progress. */
function joinKept(key: string, text: string): Kept | undefined {
  const theirs = parseKept(text);
  const ours = kept(key);
  return theirs && ours ? join(key, ours, theirs) : theirs;
}

function textOf(key: string): string | null {
  const change = kept(key);
  return change ? JSON.stringify(change) : null;
}
