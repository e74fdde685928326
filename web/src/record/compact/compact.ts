/**
 * Progress as a short text for platforms with little room: SCORM 1.2 gives 4,096 signs for a whole course. It holds answers,
 * guesses, how far lessons were read and talks were heard, flashcards, their limits, and the last check that was drawn; each
 * with its time. What it leaves out for want of room stands in `detail.ts`. What was forgotten is left out always.
 *
 * A code is a sign for its version, a seal, and bits (bits.ts). Keys are short numbers that follow from their names alone
 * (known.ts), so that a course with other questions reads what it still has and never takes one question for another.
 */

import { type Attempt, readAttempt as asAttempt } from '../../quiz/attempt.ts';
import { cardKey, type History, lastAsked, readHistory } from '../../review/history.ts';
import { LIMITS_KEY, type Limits, readLimits } from '../../review/limits.ts';
import type { Entries } from '../merge.ts';
import { Refused } from '../refused.ts';
import { seal } from '../seal.ts';
import { ideaBits, readAttempt, withoutLists, writeAttempt } from './attempt.ts';
import { BitReader, BitWriter } from './bits.ts';
import { inDetail, readCard, writeCard } from './card.ts';
import { type Detail, details } from './detail.ts';
import { type Grid, gridFor, LAST_MINUTE, readGrid, readTime, writeGrid, writeTime } from './grid.ts';
import { byShortName, type Known, NAME_BITS, shortName } from './known.ts';

const VERSION = 1;
/** The version is a letter: A is the first. */
const VERSIONS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SEAL_DIGITS = 6;

const MINUTE = 60_000;
const CHECK = /^final-check-(\d+)\/(.+)$/;
const CHECK_SEED = 'final-check/seed';

export interface Compact {
  text: string;
  /** Which of `details` it has: 0 is all. */
  detail: number;
  /** Keys that it does not have at all. */
  left: string[];
}

/** In at most so many signs. */
export function toCompact(entries: Entries, known: Known, limit: number): Compact {
  const parts = sorted(entries, known);
  for (const [index, detail] of details.entries()) {
    const text = written(parts, known, index, detail);
    if (text.length <= limit) return { text, detail: index, left: detail.others ? [] : Object.keys(parts.others) };
  }
  return withoutOldest(entries, known, limit);
}

/** More than the course has questions for: what was changed longest ago goes first. */
function withoutOldest(entries: Entries, known: Known, limit: number): Compact {
  if (Object.keys(entries).length === 0)
    throw new RangeError(`limit was ${limit}; allowed: room for a code of nothing`);
  const byAge = Object.entries(entries).sort(([, [one]], [, [other]]) => one - other);
  const goes = byAge.slice(0, Math.ceil(byAge.length / 50));
  const rest = toCompact(Object.fromEntries(byAge.slice(goes.length)), known, limit);
  return { ...rest, left: [...goes.map(([key]) => key), ...rest.left] };
}

/** Throws `Refused`. */
export function fromCompact(text: string, known: Known): Entries {
  const version = VERSIONS.indexOf(text[0] ?? '?') + 1;
  if (version === 0 || !/^[\w-]+$/.test(text)) throw new Refused('unreadable');
  if (version > VERSION) throw new Refused('newer', version);
  const bits = text.slice(1 + SEAL_DIGITS);
  if (text.slice(1, 1 + SEAL_DIGITS) !== sealOf(bits)) throw new Refused('damaged');
  try {
    return read(new BitReader(bits), known);
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) throw new Refused('damaged');
    throw error;
  }
}

const sealOf = (bits: string): string => seal(bits).slice(0, SEAL_DIGITS);

/** A value and the time of its change, in minutes. */
type Timed<T> = [minutes: number, value: T];
type Part<T> = Record<string, Timed<T>>;

interface Parts {
  questions: Part<Attempt>;
  /** Of the last check, by the keys of its questions. */
  check: Part<Attempt>;
  seed: Timed<number> | undefined;
  guesses: Part<number>;
  cards: Part<History>;
  /** Tenths; ten were read to their end. */
  lessons: Part<number>;
  /** Tenths of a second. */
  talks: Part<number>;
  last: Timed<string> | undefined;
  limits: Timed<Limits> | undefined;
  others: Part<unknown>;
}

function sorted(entries: Entries, known: Known): Parts {
  const parts: Parts = {
    questions: {},
    check: {},
    seed: undefined,
    guesses: {},
    cards: {},
    lessons: {},
    talks: {},
    last: undefined,
    limits: undefined,
    others: {},
  };
  const lists = {
    guesses: new Set(known.guesses),
    cards: new Set(known.cards),
    lessons: new Set(known.lessons),
    talks: new Set(known.talks),
  };
  const seed = entries[CHECK_SEED]?.[1];
  for (const [key, [time, value]] of Object.entries(entries)) {
    if (value === undefined) continue;
    const minutes = Math.min(LAST_MINUTE, Math.max(0, Math.floor(time / MINUTE)));
    const [, start = '', name = ''] = /^\*(\w+)\/(.+)$/.exec(key) ?? [];
    const [, ofSeed, item = ''] = CHECK.exec(key) ?? [];
    const question = item.replace('.', '/');
    const attempt = key in known.questions || question in known.questions ? asAttempt(value) : undefined;
    const history = start === 'card' && lists.cards.has(name) ? readHistory(value) : undefined;
    if (attempt && key in known.questions) parts.questions[key] = [minutes, attempt];
    else if (attempt && ofSeed === String(seed)) parts.check[question] = [minutes, attempt];
    else if (lists.guesses.has(key) && isGuess(value)) parts.guesses[key] = [minutes, value.option ?? 0];
    else if (history) parts.cards[name] = [minutes, history];
    else if (/^(read|far)$/.test(start) && lists.lessons.has(name)) {
      const tenths = start === 'read' ? (value === true ? 10 : 0) : Math.floor(10 * Number(value) + 1e-9);
      // "far" is a step on the way to "read".
      if (tenths > (parts.lessons[name]?.[1] ?? 0) && tenths <= 10) parts.lessons[name] = [minutes, tenths];
    } else if (start === 'listen' && lists.talks.has(name) && Number(value) >= 0)
      parts.talks[name] = [minutes, Math.round(10 * Number(value))];
    else if (key === '*last' && typeof value === 'string') parts.last = [minutes, value];
    else if (key === LIMITS_KEY) parts.limits = [minutes, readLimits(value)];
    else if (key === CHECK_SEED && Number.isInteger(value) && Number(value) >= 0) parts.seed = [minutes, Number(value)];
    else if (ofSeed === undefined || attempt === undefined) parts.others[key] = [minutes, value];
  }
  return parts;
}

function isGuess(value: unknown): value is { option: number | null } {
  const { option } = Object(value) as { option?: unknown };
  return option === null || (Number.isInteger(option) && Number(option) >= 1);
}

function written(parts: Parts, known: Known, index: number, detail: Detail): string {
  const cards = Object.fromEntries(
    Object.entries(parts.cards).map(([id, [minutes, history]]) => [id, [minutes, inDetail(history, detail)] as const]),
  ) as Part<History>;
  const all: Part<unknown>[] = [parts.questions, parts.check, parts.guesses, parts.lessons, parts.talks];
  const alone = [parts.seed, parts.last, parts.limits].filter((each) => each !== undefined);
  const shown = [...all, ...(detail.others ? [parts.others] : [])].flatMap((part) => Object.values(part));
  // A card's time is that of its last rating, which it has anyway.
  const grid = gridFor(
    [...shown, ...alone].map(([minutes]) => minutes),
    detail.timeBits,
  );
  const standings = Object.values(cards).map(([, { settled }]) => Math.floor((settled?.at ?? 0) / 60));
  const cardGrid = gridFor(standings.filter(Boolean), detail.cardBits);

  const out = new BitWriter();
  out.uint(index, 3);
  writeGrid(out, grid);
  writeGrid(out, cardGrid);
  const timed = <T>(part: Part<T>, write: (value: T, name: string) => void): void =>
    writePart(out, part, ([minutes, value], name) => {
      writeTime(out, grid, minutes);
      write(value, name);
    });
  const bits = ideaBits([...Object.values(parts.questions), ...Object.values(parts.check)].map(([, value]) => value));
  out.uint(bits, 3);
  const attempt = (value: Attempt, name: string): void =>
    writeAttempt(out, value, { variants: known.questions[name] ?? 0, bits, detail });
  timed(parts.questions, attempt);
  timed(parts.check, (value, name) => attempt(detail.checkLists ? value : withoutLists(value), name));
  timed(parts.guesses, (option) => out.count(option));
  timed(parts.lessons, (tenths) => out.uint(tenths, 4));
  timed(parts.talks, (tenths) => out.count(tenths));
  writePart(out, cards, ([, history]) => writeCard(out, history, cardGrid, detail));
  writeAlone(out, grid, parts.seed, (seed) => out.count(seed));
  writeAlone(out, grid, parts.last, (lesson) => out.uint(shortName(lesson), NAME_BITS));
  writeAlone(out, grid, parts.limits, ({ fresh, reviews, from }) => {
    out.count(fresh);
    out.count(reviews);
    out.flag(from === 'all');
  });
  if (detail.others) writeOthers(out, grid, parts.others);
  const text = out.text();
  return `${VERSIONS[VERSION - 1]}${sealOf(text)}${text}`;
}

function read(from: BitReader, known: Known): Entries {
  const index = from.uint(3);
  const detail = details[index];
  if (!detail) throw new RangeError(`detail was ${index}; allowed: below ${details.length}`);
  const grid = readGrid(from);
  const cardGrid = readGrid(from);
  const entries: Entries = {};
  const put = (key: string | undefined, minutes: number, value: unknown): void => {
    if (key !== undefined) entries[key] = [minutes * MINUTE, value];
  };
  const timed = <T>(keys: readonly string[], value: () => T, use: (key: string, minutes: number, value: T) => void) =>
    readPart(from, keys, (key) => {
      const minutes = readTime(from, grid);
      const held = value();
      if (key !== undefined) use(key, minutes, held);
    });
  const questions = Object.keys(known.questions);
  const bits = from.uint(3);
  const attempt = (): Attempt => readAttempt(from, bits, detail);
  const check: [string, number, Attempt][] = [];
  timed(questions, attempt, put);
  timed(questions, attempt, (key, minutes, value) => check.push([key, minutes, value]));
  timed(
    known.guesses,
    () => from.count(),
    (key, minutes, option) => put(key, minutes, { option: option === 0 ? null : option }),
  );
  timed(
    known.lessons,
    () => from.uint(4),
    (name, minutes, tenths) =>
      tenths === 10 ? put(`*read/${name}`, minutes, true) : put(`*far/${name}`, minutes, tenths / 10),
  );
  timed(
    known.talks,
    () => from.count(),
    (name, minutes, tenths) => put(`*listen/${name}`, minutes, tenths / 10),
  );
  readPart(from, known.cards, (name) => {
    const history = readCard(from, cardGrid, detail);
    if (name !== undefined) put(cardKey(name), Math.floor(lastAsked(history) / 60), history);
  });
  const alone = <T>(value: () => T): Timed<T> | undefined =>
    from.flag() ? [readTime(from, grid), value()] : undefined;
  const seed = alone(() => from.count());
  if (seed) put(CHECK_SEED, ...seed);
  for (const [key, minutes, value] of check)
    if (seed) put(`final-check-${seed[1]}/${key.replace('/', '.')}`, minutes, value);
  const last = alone(() => from.uint(NAME_BITS));
  const lesson = last && byShortName(known.lessons).get(last[1]);
  if (last && lesson !== undefined) put('*last', last[0], lesson);
  const limits = alone(() => ({ fresh: from.count(), reviews: from.count(), from: from.flag() ? 'all' : 'read' }));
  if (limits) put(LIMITS_KEY, ...limits);
  if (detail.others) readOthers(from, grid, put);
  return entries;
}

/** By rising short names, each as its distance from the one before. */
function writePart<T>(out: BitWriter, part: Record<string, T>, write: (value: T, name: string) => void): void {
  const rows = Object.entries(part).map(([name, value]) => ({ short: shortName(name), name, value }));
  rows.sort((a, b) => a.short - b.short);
  out.count(rows.length);
  let before = 0;
  for (const { short, name, value } of rows) {
    out.rice(short - before, riceBits(rows.length));
    before = short;
    write(value, name);
  }
}

/** Of what the course does not have any more, the name is undefined. */
function readPart(from: BitReader, keys: readonly string[], use: (name: string | undefined) => void): void {
  const names = byShortName(keys);
  const count = from.count();
  let short = 0;
  for (let row = 0; row < count; row++) {
    short += from.rice(riceBits(count));
    use(names.get(short));
  }
}

const riceBits = (count: number): number => Math.max(0, Math.round(NAME_BITS - Math.log2(count + 1) - 0.5));

function writeAlone<T>(out: BitWriter, grid: Grid, held: Timed<T> | undefined, write: (value: T) => void): void {
  out.flag(held !== undefined);
  if (!held) return;
  writeTime(out, grid, held[0]);
  write(held[1]);
}

/** As the pages wrote them: a newer part of the course may keep what is not known here. */
function writeOthers(out: BitWriter, grid: Grid, others: Part<unknown>): void {
  out.count(Object.keys(others).length);
  for (const [key, [minutes, value]] of Object.entries(others)) {
    writeTime(out, grid, minutes);
    const bytes = new TextEncoder().encode(JSON.stringify([key, value]));
    out.count(bytes.length);
    for (const byte of bytes) out.uint(byte, 8);
  }
}

function readOthers(from: BitReader, grid: Grid, put: (key: string, minutes: number, value: unknown) => void): void {
  const count = from.count();
  for (let row = 0; row < count; row++) {
    const minutes = readTime(from, grid);
    const bytes = Uint8Array.from({ length: from.count() }, () => from.uint(8));
    const [key, value] = JSON.parse(new TextDecoder().decode(bytes)) as [string, unknown];
    put(key, minutes, value);
  }
}
