/**
 * How fields of messages are described, so that one description gives the check in both programs, their types, the published
 * JSON Schema and the page of documentation.
 */

interface Base {
  /** For people; left out of what ships. */
  about?: string;
  optional?: true;
}

export type Field =
  | (Base & { type: 'boolean' })
  | (Base & { type: 'integer' | 'number'; min: number; max: number })
  /** `max` counts characters. With `values`, one of these and nothing else. */
  | (Base & { type: 'string'; max: number; values?: readonly string[] })
  | (Base & { type: 'list'; max: number; of: Field })
  /** Any keys, at most `max` of them, each with such a value; with `null`, a key may say that there is none. */
  | (Base & { type: 'map'; max: number; of: Field; null?: true })
  | (Base & { type: 'object'; fields: Fields });

export type Fields = { readonly [name: string]: Field };

/** The longest key of a map. */
export const LONGEST_KEY = 200;

/** The TypeScript type that a description stands for. */
export type Value<F> = F extends { type: 'boolean' }
  ? boolean
  : F extends { type: 'integer' | 'number' }
    ? number
    : F extends { type: 'string'; values: readonly (infer V)[] }
      ? V
      : F extends { type: 'string' }
        ? string
        : F extends { type: 'list'; of: infer E }
          ? readonly Value<E>[]
          : F extends { type: 'map'; of: infer E; null: true }
            ? Record<string, Value<E> | null>
            : F extends { type: 'map'; of: infer E }
              ? Record<string, Value<E>>
              : F extends { type: 'object'; fields: infer Inner }
                ? Values<Inner>
                : never;

type Optional<T> = { [K in keyof T]: T[K] extends { optional: true } ? K : never }[keyof T];

export type Values<T> = { [K in Exclude<keyof T, Optional<T>>]: Value<T[K]> } & {
  [K in Optional<T>]?: Value<T[K]> | undefined;
};
