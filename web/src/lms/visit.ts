/**
 * One visit to the course on a platform: keeps progress for its pages (state/keeper.ts), and tells the platform of it. An answer
 * is told and committed at once, so that whatever breaks afterwards loses nothing; other changes may wait some seconds.
 */

import { readAttempt, untouched } from '../quiz/attempt.ts';
import { fromCompact, toCompact } from '../record/compact/compact.ts';
import type { Entries } from '../record/merge.ts';
import { Refused } from '../record/refused.ts';
import type { Host } from '../state/keeper.ts';
import type { Kept } from '../state/progress.ts';
import { type Answered, toldOf } from './answered.ts';
import type { PackagedCourse } from './course.ts';
import type { Platform } from './platform.ts';
import { PASSING, type Standing, standingOf } from './standing.ts';

/** The platform does not take it; it was kept by a newer version; the learner only looks at what was done before. */
export type Notice = 'refused' | 'newer' | 'looking';

/** Milliseconds that a change may wait which is no answer. */
const WAIT = 5000;

/** How a visit asks for time, so that tests need not wait. */
export interface Clock {
  now(): number;
  /** Calls once after so many milliseconds; the result calls it off. */
  after(milliseconds: number, call: () => void): () => void;
}

const clockOfPage: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

export class Visit {
  /** For the pages. */
  readonly host: Host;
  /** Called with every change of `notice`. */
  onNotice: () => void = () => {};
  /** What the learner has to know, if anything. */
  notice: Notice | undefined;
  readonly #platform: Platform;
  readonly #course: PackagedCourse;
  readonly #clock: Clock;
  readonly #entries: Entries;
  readonly #writes: boolean;
  readonly #scores: boolean;
  readonly #before: Standing;
  readonly #passing: number | undefined;
  readonly #begin: number;
  #seen: number;
  #answered: Answered[] = [];
  #changed = false;
  #finished = false;
  #callOff: (() => void) | undefined;
  /** When the next saving is due; undefined where none is. */
  #due: number | undefined;

  /** The platform has begun. */
  constructor(platform: Platform, course: PackagedCourse, clock: Clock = clockOfPage) {
    this.#platform = platform;
    this.#course = course;
    this.#clock = clock;
    this.#begin = clock.now();
    this.#seen = this.#begin;
    const state = stateIn(platform.state(), course);
    this.#entries = state.entries;
    const looksOn = platform.mode() !== 'normal';
    this.notice = looksOn ? 'looking' : state.isNewer ? 'newer' : undefined;
    this.#writes = this.notice === undefined;
    this.#scores = this.#writes && platform.credited();
    this.#passing = platform.passing();
    const passed = (platform.best() ?? 0) >= (this.#passing ?? PASSING);
    this.#before = { share: platform.best(), complete: platform.wasComplete(), passed };
    this.host = this.#makeHost();
  }

  /** Where the learner was last, if that is a page of the course. */
  get place(): string {
    const place = this.#platform.place();
    // It came from outside, and may be of another version.
    return this.#course.pages.includes(place.replace(/#.*/, '')) ? place : this.#course.start;
  }

  /** The learner is on another page now. */
  opened(path: string): void {
    this.#seen = this.#clock.now();
    if (!this.#writes || this.#finished) return;
    this.#platform.keepPlace(path);
    this.#change(WAIT);
  }

  /** Tells the platform what it does not know yet. */
  save(): void {
    this.#callOff?.();
    this.#due = undefined;
    if (!this.#changed || !this.#writes || this.#finished) return;
    this.#changed = false;
    const taken = this.#keepState();
    this.#platform.keepTime(this.#clock.now() - this.#begin);
    if (this.#scores) {
      for (const answered of this.#answered.splice(0)) this.#platform.note(answered);
      this.#platform.report(this.#standing());
    }
    const notice = this.#platform.commit() && taken ? undefined : 'refused';
    if (notice === this.notice) return;
    this.notice = notice;
    this.onNotice();
  }

  /** Once. What is written afterwards stays in the page. */
  finish(): void {
    if (this.#finished) return;
    this.#changed = true; // the time, if nothing else
    this.save();
    this.#finished = true;
    this.#platform.finish();
  }

  /** What cannot be written must not keep the score from being told. */
  #keepState(): boolean {
    try {
      return this.#platform.keepState(toCompact(this.#entries, this.#course.known, this.#platform.room).text);
    } catch (error) {
      console.warn(error);
      return false;
    }
  }

  /** Never below what was reached before: questions may be asked again from the beginning. */
  #standing(): Standing {
    const now = standingOf(this.#entries, this.#course, this.#passing);
    const share = now.share === undefined ? undefined : Math.max(now.share, this.#before.share ?? 0);
    return {
      share,
      complete: now.complete || this.#before.complete,
      passed: now.passed || this.#before.passed,
    };
  }

  #makeHost(): Host {
    const entries = this.#entries;
    return {
      alone: true,
      read: (key) => (key in entries ? JSON.stringify(entries[key]) : undefined),
      write: (key, text) => {
        const change = JSON.parse(text) as Kept;
        const answer = this.#answerIn(key, change);
        entries[key] = change;
        if (answer) this.#answered.push(answer);
        this.#change(/^[*]|\/seed$/.test(key) && !key.startsWith('*card/') ? WAIT : 0);
        return true;
      },
      drop: (key) => {
        delete entries[key];
        this.#change(0);
      },
      keys: () => Object.keys(entries),
    };
  }

  /** One more try at a question of the course, if this change is one. */
  #answerIn(key: string, [, value]: Kept): Answered | undefined {
    const question = this.#course.questions[key];
    const attempt = readAttempt(value);
    if (!question || !attempt) return undefined;
    const before = readAttempt(this.#entries[key]?.[1]) ?? untouched;
    if (attempt.tries <= before.tries) return undefined;
    const at = this.#clock.now();
    const latency = at - this.#seen;
    this.#seen = at;
    return {
      id: key.replace('/', '.'),
      told: toldOf(question, attempt),
      right: attempt.right,
      at: new Date(at),
      latency,
      words: question.prompt,
    };
  }

  #change(wait: number): void {
    this.#changed = true;
    const due = this.#clock.now() + wait;
    if (this.#due !== undefined && this.#due <= due) return;
    this.#callOff?.();
    this.#due = due;
    // Not within the page's own step: platforms make it wait until they have answered.
    this.#callOff = this.#clock.after(wait, () => this.save());
  }
}

/**
 * What a newer version of the course has kept is left as it is. What is damaged holds nothing that could be lost: the visit begins
 * without it, and the score that the platform has stays.
 */
function stateIn(text: string, { known }: PackagedCourse): { entries: Entries; isNewer: boolean } {
  try {
    return { entries: text === '' ? {} : fromCompact(text, known), isNewer: false };
  } catch (error) {
    return { entries: {}, isNewer: error instanceof Refused && error.why === 'newer' };
  }
}
