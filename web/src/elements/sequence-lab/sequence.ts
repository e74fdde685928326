/** What the lab knows of its recurrent network and of its rivals. */

import { PacedRun } from '../../labs/paced-run.ts';
import { foretold } from '../../labs/series-windows.ts';
import { training } from '../../training/client.ts';
import type { ExampleTrace, NumberEvaluation, TimeGradients } from '../../training/instruments.ts';
import { type Months, WINDOW } from './months.ts';
import { LINEAR_STEPS, linearSpec } from './sequence-setup.ts';

/** In the unit of the series. */
export interface Rivals {
  repeat: number;
  linear: number;
  /** Of the test part, month by month. */
  foretold: number[];
}

export class Sequence {
  readonly run: PacedRun;
  months: Months | undefined;
  rivals: Rivals | undefined;
  gradients: TimeGradients | undefined;
  /** Of the chosen month: its states are [step][unit]. */
  trace: ExampleTrace | undefined;
  /** What the network foretells, month by month of the test part. */
  foretold: number[] = [];
  epochs: number[] = [];
  errors: number[] = [];
  /** In the test part, counted from its first month. */
  chosen = 0;
  #opening: Months | undefined;

  constructor(changed: () => void) {
    this.run = new PacedRun(async ({ run, snapshot }) => {
      const months = this.#opening;
      if (!months) return;
      const [answers, gradients, trace, evaluation] = await Promise.all([
        this.#answers(run, months),
        training().request('timeGradients', { run }),
        this.#traceOf(run, months),
        training().request('evaluate', { run, part: 'test' }),
      ]);
      if (months !== this.#opening) return;
      this.months = months;
      this.foretold = answers;
      this.gradients = gradients[0];
      this.trace = trace;
      const { epoch, step } = this.run.snapshot ?? snapshot;
      if (step === 0) {
        this.epochs = [];
        this.errors = [];
      }
      if (this.epochs.at(-1) === epoch) {
        this.epochs.pop();
        this.errors.pop();
      }
      this.epochs.push(epoch);
      this.errors.push((evaluation as NumberEvaluation).rmsError * months.windows.scale.deviation);
    }, changed);
  }

  /** Before the run opens: what it will learn from. */
  begin(months: Months): void {
    this.#opening = months;
  }

  /** Root mean square error of the test part, in the unit of the series. */
  get error(): number {
    return this.errors.at(-1) ?? Number.NaN;
  }

  /** Looks at another month. */
  async choose(month: number): Promise<void> {
    this.chosen = month;
    const { info } = this.run;
    if (!info || !this.months) return;
    try {
      const example = this.months.windows.trainCount + month;
      this.trace = await training().request('trace', { run: info.run, example }, { key: 'chosen-month' });
    } catch {
      // A newer month took its place, or the run is gone: another answer comes.
    }
  }

  #traceOf(run: number, { windows }: Months): Promise<ExampleTrace> {
    return training().request('trace', { run, example: windows.trainCount + this.chosen });
  }

  /** All months at once: the worker answers them one behind the other. */
  async #answers(run: number, { windows }: Months): Promise<number[]> {
    const { trainCount, count } = windows;
    const examples = Array.from({ length: count - trainCount }, (_, month) => trainCount + month);
    const traces = await Promise.all(examples.map((example) => training().request('trace', { run, example })));
    return traces.map(({ layers }, month) =>
      foretold(windows, trainCount + month, layers.at(-1)?.outputs[0] ?? Number.NaN),
    );
  }
}

/** The linear model trains here and now; before it has, it repeats the last month. */
export async function rivalsOf(months: Months): Promise<Rivals> {
  const { windows } = months;
  const { deviation } = windows.scale;
  const { run, snapshot } = await training().request('createRun', { spec: linearSpec(months) });
  try {
    const trained = await training().request('train', { run, milliseconds: 10_000, steps: LINEAR_STEPS });
    const numbers = await training().request('parameters', { run });
    const answers = Array.from({ length: windows.count - windows.trainCount }, (_, month) => {
      const example = windows.trainCount + month;
      let change = numbers[WINDOW] ?? Number.NaN;
      for (let step = 0; step < WINDOW; step++)
        change += (numbers[step] as number) * (windows.inputs[example * WINDOW + step] as number);
      return foretold(windows, example, change);
    });
    const degrees = (loss: number) => Math.sqrt(loss) * deviation;
    return { repeat: degrees(snapshot.testLoss), linear: degrees(trained.testLoss), foretold: answers };
  } finally {
    void training()
      .request('disposeRun', { run })
      .catch(() => {}); // a core that is gone holds no run
  }
}

/** The mean slope of tanh over states: 1 where all are near 0, 0 where all are flat. From the output: 1 − h². */
export function meanSlope(states: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < states.length; i++) sum += 1 - (states[i] as number) ** 2;
  return sum / states.length;
}
