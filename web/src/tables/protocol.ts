/** What the worker that reads tables can be asked. Its first word is that of every worker with a core: `BootMessage`. */

/** The script of the worker. */
export const SCRIPT = 'tables.worker';

/** A column as src/core/data/table.h knows it; text holds too many different words for a network to learn from. */
export interface TableColumn {
  name: string;
  kind: 'numbers' | 'categories' | 'text' | 'empty';
  missing: number;
  min: number;
  max: number;
  mean: number;
  /** What stands in a column of categories. */
  categories: readonly string[];
}

export interface Table {
  rows: number;
  columns: readonly TableColumn[];
}

export interface TableOptions {
  /** The name of the column to be told. */
  target: string;
  /** Names of the columns that a network is told. */
  inputs: string[];
  trainShare: number;
  seed: number;
}

export interface Scale {
  mean: readonly number[];
  deviation: readonly number[];
}

/** Examples of a table, standardised as the training part says; a category is one input for each of its texts. */
export interface TableExamples {
  data: {
    /** 0 where the answers are numbers. */
    classes: number;
    trainCount: number;
    /** [example][input] */
    inputs: Float32Array;
    targets: Float32Array;
    labels: Uint8Array;
  };
  inputs: readonly string[];
  classes: readonly string[];
  inputScale: Scale;
  /** Rows that miss something. */
  rowsLeftOut: number;
}

export interface TableRequests {
  readTable: { ask: { text: string }; answer: Table };
  examples: { ask: { text: string; options: TableOptions }; answer: TableExamples };
}
