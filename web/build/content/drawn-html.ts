/** Questions that draw their numbers, written as `web/src/quiz/drawn-html.ts` reads them. */

import type { DrawnHtml } from '../../src/quiz/drawn-html.ts';

/** Where numbers differ, lines are cut at them; where whole lines come and go, as with steps that are picked, they stay whole. */
export function written(variants: readonly string[]): DrawnHtml {
  const lines = variants.map((html) => html.split(/(?<=\n)/));
  const everywhere = new Set(lines[0]?.filter((line) => lines.every((others) => others.includes(line))));
  const whole = encoded(lines);
  const cut = encoded(lines.map((all) => all.flatMap((line) => (everywhere.has(line) ? [line] : line.split(NUMBER)))));
  return JSON.stringify(cut).length < JSON.stringify(whole).length ? cut : whole;
}

const NUMBER = /(\d+(?:\.\d+)?)/;
const isNumber = (part: string): boolean => /^\d+(?:\.\d+)?$/.test(part);

function encoded(variants: readonly (readonly string[])[]): DrawnHtml {
  const texts = new Numbered();
  const shapes: number[][] = [];
  const result: [number, ...string[]][] = [];
  for (const alike of sameBetweenNumbers(variants)) {
    const columns = new Columns(alike.map((variant) => variants[variant] ?? []));
    const shape = shapes.push(columns.parts().map((part) => (typeof part === 'number' ? -part : texts.of(part)))) - 1;
    alike.forEach((variant, row) => {
      result[variant] = [shape, ...columns.row(row)];
    });
  }
  return { texts: texts.all, shapes, variants: result };
}

/** Indices of variants, put together where nothing but numbers differs. */
function sameBetweenNumbers(variants: readonly (readonly string[])[]): number[][] {
  const groups = new Map<string, number[]>();
  variants.forEach((parts, variant) => {
    const between = JSON.stringify(parts.map((part) => (isNumber(part) ? 0 : part)));
    groups.set(between, [...(groups.get(between) ?? []), variant]);
  });
  return [...groups.values()];
}

/** Each text once. */
class Numbered {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const known = this.#known.get(text) ?? this.#known.size;
    this.#known.set(text, known);
    return known;
  }

  get all(): string[] {
    return [...this.#known.keys()];
  }
}

/** The parts of variants of one shape side by side. */
class Columns {
  readonly #rows: readonly (readonly string[])[];
  /** Places whose numbers differ, and by their numbers which of them it is, counted from 1. */
  readonly #apart: number[] = [];
  readonly #known = new Map<string, number>();

  constructor(rows: readonly (readonly string[])[]) {
    this.#rows = rows;
  }

  /** Texts, each as long as can be unless it is a line, and the numbers of values. */
  parts(): (string | number)[] {
    const parts: (string | number)[] = [];
    this.#rows[0]?.forEach((part, place) => {
      const value = this.#valueAt(place);
      const last = parts.at(-1);
      if (value !== undefined) parts.push(value);
      else if (typeof last === 'string' && !last.endsWith('\n')) parts[parts.length - 1] = last + part;
      else parts.push(part);
    });
    return parts;
  }

  row(index: number): string[] {
    return this.#apart.map((place) => this.#rows[index]?.[place] ?? '');
  }

  /** Undefined where all variants have the same. Places with the same numbers throughout are one. */
  #valueAt(place: number): number | undefined {
    const column = this.#rows.map((row) => row[place] ?? '');
    if (column.every((each) => each === column[0])) return undefined;
    const text = column.join(' ');
    const known = this.#known.get(text) ?? this.#apart.push(place);
    this.#known.set(text, known);
    return known;
  }
}
