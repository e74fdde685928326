import type { Key } from '../locales/t.ts';
import type { Target } from './hinges/schema.ts';
import type { PointPlot } from './point/schema.ts';
import type { SketchCurve } from './sketch/schema.ts';

/** What the build lends to the `html.ts` of each quiz type, so that these stay pure and know no Markdown. */
export interface Render {
  /** Inline Markdown of the lessons → HTML: for legends, labels and sentences. */
  inline(markdown: string): string;
  /** Plain text → HTML. */
  escape(text: string): string;
  /** A string of the page's language, by its key in `locales/<lang>.json`. */
  t(key: Key, values?: Record<string, string | number>): string;
  /** The fact's number, and how the course prints it. */
  fact(id: string): { value: number; text: string };
  /** What an activation is called, by its id. */
  activation(id: string): string;
  /** A live plot of one function or several, with its static picture. */
  plot(plot: PointPlot, id: string): string;
  /** What is built from hinges, at so many evenly spaced places. */
  target(target: Target, points: number): { x: number[]; y: number[] };
  /** A curve as the core draws it, at so many evenly spaced places. */
  curve(curve: SketchCurve, from: number, to: number, points: number): { x: number[]; y: number[] };
}

/** Where an item stands. */
export interface Place {
  /** Folder of the lesson, such as "03-relu": with the item's id it names radio groups and progress. */
  lesson: string;
  /** Counts the items of one quiz from 1; absent for a question placed alone in the text. */
  number?: number;
}
