/** The fields of an address, read one by one: a wrong one is named and its fallback holds. Pure. */

import { LIMITS, type NumberKey } from './trainer-state.ts';

/** Notes that a field is not as it may be. */
export type Refuse = (field: string, allowed: string) => void;

/** The fields of one run in an address. */
export class Fields {
  readonly #given: ReadonlyMap<string, string>;
  readonly #prefix: string;
  readonly #refuse: Refuse;

  constructor(given: ReadonlyMap<string, string>, prefix: string, refuse: Refuse) {
    this.#given = given;
    this.#prefix = prefix;
    this.#refuse = refuse;
  }

  /** What `read` makes of the field; where it is not there, or `read` refuses it, `fallback`. */
  value<T>(
    field: string,
    fallback: T,
    read: (text: string, refuse: (allowed: string) => undefined) => T | undefined,
  ): T {
    const given = this.#given.get(this.#prefix + field);
    if (given === undefined) return fallback;
    return read(given, (allowed) => void this.#refuse(this.#prefix + field, allowed)) ?? fallback;
  }

  one<T extends string, F extends string = T>(field: string, allowed: readonly T[], fallback: F): T | F {
    return this.value<T | F>(
      field,
      fallback,
      (text, refuse) => allowed.find((each) => each === decoded(text)) ?? refuse(allowed.join(', ')),
    );
  }

  number(field: NumberKey, fallback: number): number {
    const { low, high, whole } = LIMITS[field];
    return this.value(field, fallback, (text, refuse) => {
      const value = decoded(text).trim() === '' ? Number.NaN : Number(decoded(text));
      if (value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
      return refuse(`${whole ? 'a whole number' : 'a number'} from ${low} to ${high}`);
    });
  }

  /** Names, each of which may hold a comma. */
  names(field: 'columns' | 'axes', fallback: readonly string[]): readonly string[] {
    return this.value(field, fallback, (text) => (text === '' ? [] : text.split(',').map(decoded)));
  }
}

/** With its escapes resolved, or as it is where they are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
