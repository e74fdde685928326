/** What the trainers' worker answers to each request. */

import type { MainModule, TrainingRun } from '#training';
import type { Handlers } from '../core/protocol.ts';
import { Refusal, unwrap } from '../core/refusal.ts';
import type { TrainingRequests } from './protocol.ts';

export function createHandlers(core: MainModule): Handlers<TrainingRequests> {
  const runs = new Runs();
  return {
    activations: () => core.activations(),

    points({ data, seed }) {
      const { inputs, labels, targets, trainCount } = unwrap(core.generate(data, seed));
      return { inputs, labels, targets, trainCount };
    },
    createRun({ spec }) {
      const training = unwrap(core.createRun(spec));
      const { parameterCount, trainCount, testCount, stepsPerEpoch } = training;
      return {
        run: runs.add(training),
        parameters: parameterCount,
        trainCount,
        testCount,
        stepsPerEpoch,
        points: training.points(),
        labels: training.labels(),
        snapshot: training.snapshot(),
      };
    },
    train({ run, milliseconds, steps }) {
      const training = runs.get(run);
      trainFor(training, milliseconds, steps);
      return training.snapshot();
    },
    exampleGradient: ({ run, place }) => unwrap(runs.get(run).exampleGradient(place)),
    seek: ({ run, step }) => unwrap(runs.get(run).seek(step)),
    goOn({ run }) {
      runs.get(run).goOn();
      return null;
    },
    keepState: ({ run }) => runs.get(run).keepState(),
    restoreState: ({ run, kept }) => unwrap(runs.get(run).restoreState(kept)),
    parameters: ({ run }) => runs.get(run).parameters(),
    setParameters({ run, numbers }) {
      const training = runs.get(run);
      unwrap(training.setParameters(numbers));
      return training.snapshot();
    },
    networkFile: ({ run }) => runs.get(run).file(),
    resetRun: ({ run, seed }) => unwrap(runs.get(run).reset(seed)),
    surface: ({ run, resolution, extent }) => unwrap(runs.get(run).surface(resolution, extent)),
    predict: ({ run }) => runs.get(run).predict(),
    unitSurfaces: ({ run, resolution, extent }) => unwrap(runs.get(run).unitSurfaces(resolution, extent)),
    inspect: ({ run, ...question }) => unwrap(runs.get(run).inspect(question)),
    chainRule: ({ run, ...question }) => unwrap(runs.get(run).chainRule(question)),
    timeGradients: ({ run }) => runs.get(run).timeGradients(),
    evaluate: ({ run, ...question }) => unwrap(runs.get(run).evaluate(question)),
    trace: ({ run, example }) => unwrap(runs.get(run).trace(example)),
    lossLine: ({ run, ...question }) => unwrap(runs.get(run).lossLine(question)),
    disposeRun({ run }) {
      runs.dispose(run);
      return null;
    },

    trials: ({ spec, firstSeed, count, steps }) => unwrap(core.trials(spec, firstSeed, count, steps)),
  };
}

/** Steps until time or steps run out, or a rule stops the run. The clock is asked about once a millisecond, however long a step takes. */
function trainFor(training: TrainingRun, milliseconds: number, steps: number): void {
  const end = performance.now() + milliseconds;
  let now = performance.now();
  let left = steps;
  let portion = 1;
  while (left > 0 && now < end && training.mayGoOn) {
    const some = Math.min(portion, left);
    training.train(some);
    left -= some;
    const before = now;
    now = performance.now();
    if (now - before < 0.5) portion *= 2;
    else if (now - before > 1) portion = Math.max(1, portion >> 1);
  }
}

/** The runs that pages have asked for and not yet disposed of. They live in the core's memory, which knows no garbage. */
class Runs {
  readonly #all = new Map<number, TrainingRun>();
  #last = 0;

  add(training: TrainingRun): number {
    this.#all.set(++this.#last, training);
    return this.#last;
  }

  get(run: number): TrainingRun {
    const training = this.#all.get(run);
    if (training) return training;
    const allowed = [...this.#all.keys()].join(', ') || 'none, as no run is there';
    throw new Refusal({
      argument: 'run',
      given: String(run),
      allowed,
      message: `run was ${run}; allowed: ${allowed}`,
    });
  }

  dispose(run: number): void {
    this.get(run).delete();
    this.#all.delete(run);
  }
}
