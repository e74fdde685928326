/**
 * Texts of another language that lie over what is written in English: ids, answers, numbers and order stay where they are,
 * and what has no text yet stays English. A `Shape` says where in a file the texts are.
 */

import { z } from 'zod';
import type { Phrase } from '../../src/locales/speech.ts';
import type { Area } from './coverage.ts';
import { didYouMean } from './nearest.ts';
import type { Place, Problems } from './problems.ts';
import type { Translation } from './translation.ts';
import { type Read, readYaml } from './yaml.ts';

/**
 * `text`: a string. `name`: a string, too, which may well be the same in all languages, so nobody misses it. `phrase`: a string of the frame, whose holes must be known, or its forms for numbers. `words`: a list of
 * any length, such as other names. A list with one member: as many as in English, in the same order. `each`: one for each key.
 */
export type Shape = 'text' | 'name' | 'phrase' | 'words' | readonly [Shape] | { readonly each: Shape } | Keys;
interface Keys {
  readonly [key: string]: Shape;
}

type Path = readonly PropertyKey[];

export interface Laid<T> {
  value: T;
  /** True where a text at this path, or beneath it, comes from the translation. */
  has(path: Path): boolean;
  /** Where that text stands; undefined where it is English. */
  placeOf(path: Path): Place | undefined;
}

/** `path` of the translation's file, which may be missing. Texts are counted in `area`. */
export function layOver<T>(
  english: T,
  shape: Shape,
  path: string,
  area: Area,
  translation: Translation,
  problems: Problems,
): Laid<T> {
  const source = translation.coverage && translation.texts(path, english, shape);
  const read = source && readYaml(source, z.unknown(), problems);
  return layRead(english, shape, read, source?.file ?? nameOf(path), area, translation, problems);
}

/** As `layOver`, where the translation is read already: it may be a part of its file. */
export function layRead<T>(
  english: T,
  shape: Shape,
  read: Read<unknown> | undefined,
  file: string,
  area: Area,
  { coverage, language }: Translation,
  problems: Problems,
): Laid<T> {
  const lay = new Layer(read, problems, language.format, (at, done) =>
    coverage?.count(area, done, `${file}  ${at.map(String).join('.')}`),
  );
  const value = coverage ? (lay.over(english, shape, read?.value, []) as T) : english;
  const has = (at: Path): boolean => lay.found.some((each) => at.every((step, index) => each[index] === step));
  return { value, has, placeOf: (at) => (read && has(at) ? read.placeOf(at) : undefined) };
}

class Layer {
  /** Paths of texts that the translation has. */
  readonly found: Path[] = [];
  readonly #read: Read<unknown> | undefined;
  readonly #problems: Problems;
  readonly #tag: string;
  readonly #count: (path: Path, done: boolean) => void;

  constructor(
    read: Read<unknown> | undefined,
    problems: Problems,
    tag: string,
    count: (path: Path, done: boolean) => void,
  ) {
    this.#read = read;
    this.#problems = problems;
    this.#tag = tag;
    this.#count = count;
  }

  over(english: unknown, shape: Shape, given: unknown, path: Path): unknown {
    if (english === undefined) {
      if (given !== undefined) this.#refuse(path, 'was there; allowed: what the English file has');
      return english;
    }
    if (shape === 'text' || shape === 'name') return this.#text(english, given, path, shape === 'text');
    if (shape === 'phrase') return this.#phrase(english as Phrase, given, path);
    if (shape === 'words') return this.#words(english, given, path);
    if (isList(shape)) return this.#list(english as unknown[], shape[0], given, path);
    return this.#map(english as Record<string, unknown>, shape as Keys, given, path);
  }

  #text(english: unknown, given: unknown, path: Path, counts = true): unknown {
    const done = typeof given === 'string' && given.trim() !== '';
    if (given !== undefined && given !== null && !done) this.#refuse(path, `was ${shown(given)}; allowed: text`);
    if (counts) this.#count(path, done);
    if (done) this.found.push(path);
    return done ? given : english;
  }

  #phrase(english: Phrase, given: unknown, path: Path): unknown {
    if (given === null || typeof given !== 'object') {
      const text = this.#text(english, given, path);
      if (text === given && text !== undefined) this.#holes(english, String(text), path);
      return text;
    }
    const forms = new Intl.PluralRules(this.#tag).resolvedOptions().pluralCategories;
    const entries = Object.entries(given);
    for (const [form, text] of entries) {
      if (!forms.includes(form as Intl.LDMLPluralRule))
        this.#refuseKey(path, form, `form was "${form}"; allowed: ${forms.join(', ')}`);
      else if (typeof text !== 'string') this.#refuse([...path, form], `was ${shown(text)}; allowed: text`);
      else this.#holes(english, text, [...path, form]);
    }
    const done = entries.some(([form]) => form === 'other');
    if (!done) this.#refuse(path, 'had no "other"; allowed: a form for all other numbers');
    this.#count(path, done);
    if (done) this.found.push(path);
    return done ? given : english;
  }

  #holes(english: Phrase, text: string, path: Path): void {
    const known = new Set(typeof english === 'string' ? holesOf(english) : Object.values(english).flatMap(holesOf));
    for (const hole of holesOf(text))
      if (!known.has(hole)) {
        const allowed = [...known].map((each) => `{${each}}`).join(', ') || 'none';
        this.#refuse(path, `had {${hole}}; allowed: ${allowed}.${didYouMean(hole, known)}`);
      }
  }

  #words(english: unknown, given: unknown, path: Path): unknown {
    if (given === undefined || given === null) return english;
    const good = Array.isArray(given) && given.every((each) => typeof each === 'string');
    if (!good) this.#refuse(path, `was ${shown(given)}; allowed: a list of words`);
    return good ? given : english;
  }

  #list(english: readonly unknown[], shape: Shape, given: unknown, path: Path): unknown {
    const list = Array.isArray(given) ? given : [];
    if (given !== undefined && given !== null && list.length !== english.length)
      this.#refuse(path, `had ${list.length} entries; allowed: ${english.length}, as in English`);
    const fits = list.length === english.length;
    return english.map((each, index) => this.over(each, shape, fits ? list[index] : undefined, [...path, index]));
  }

  #map(english: Record<string, unknown>, shape: Keys, given: unknown, path: Path): unknown {
    const each = 'each' in shape ? shape.each : undefined;
    const known = Object.keys(each === undefined ? shape : english);
    const map = isMap(given) ? given : {};
    if (given !== undefined && given !== null && map !== given)
      this.#refuse(path, `was ${shown(given)}; allowed: a map`);
    for (const key of Object.keys(map))
      if (!known.includes(key)) {
        const meant = didYouMean(key, known);
        this.#refuseKey(path, key, `Unrecognized key: "${key}".${meant || ` Allowed: ${known.join(', ')}`}`);
      }
    const laid = known.map((key) => [
      key,
      this.over(english[key], each ?? (shape[key] as Shape), map[key], [...path, key]),
    ]);
    return { ...english, ...Object.fromEntries(laid.filter(([, value]) => value !== undefined)) };
  }

  #refuse(path: Path, message: string): void {
    const name = path.map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index > 0 ? `.${String(step)}` : String(step),
    );
    if (this.#read) this.#problems.add(this.#read.placeOf(path), `${name.join('') || 'the file'} ${message}`);
  }

  #refuseKey(path: Path, key: string, message: string): void {
    if (this.#read) this.#problems.add(this.#read.placeOfKey(path, key), message);
  }
}

export const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const holesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

function shown(value: unknown): string {
  return isMap(value) ? 'a map' : Array.isArray(value) ? 'a list' : JSON.stringify(value);
}

/** The part of a path that an author knows: from "lessons/" or "web/" on. */
const nameOf = (path: string): string => path.replace(/^.*?\/(?=(?:lessons|web)\/)/, '');
