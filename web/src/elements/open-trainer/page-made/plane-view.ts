/**
 * Pictures of a network whose examples the page handed over. The core draws over the plane only what it knows as points of
 * the plane; so a second network on such points, which never trains, takes over the parameters and is drawn instead. It has
 * one layer more, of a single unit, so that it can have as many outputs as the first.
 */

import { paintClasses } from '../../../plot/class-picture.ts';
import { training } from '../../../training/client.ts';
import type { UnitSurfaces } from '../../../training/instruments.ts';
import type { NetworkLayer, PlaneFeature } from '../../../training/protocol.ts';
import type { Answer, Pictures } from '../source.ts';
import type { Examples } from './examples.ts';
import { likeliest, sigmoid, softmax } from './probabilities.ts';

/** So many numbers at most in one picture of all units: 16 MB. */
const MOST_NUMBERS = 4_000_000;

const PLAIN: readonly PlaneFeature[] = ['x', 'y'];

export interface Plane {
  view: Examples['view'];
  /** 0 where the answers are numbers. */
  classes: number;
  extent: number;
  reach: number;
}

export class PlaneView implements Pictures {
  readonly #plane: Plane;
  readonly #layers: readonly NetworkLayer[];
  #run: Promise<number> | undefined;
  #parameters: Float32Array | undefined;

  /** `layers` are those of the network that trains. */
  constructor(plane: Plane, layers: readonly NetworkLayer[]) {
    this.#plane = plane;
    this.#layers = layers.filter(({ kind }) => kind !== 'dropout');
  }

  async look(
    parameters: Float32Array,
    unitCells: number,
    cells: number,
  ): Promise<{ units: UnitSurfaces; answer: Answer }> {
    const { classes, reach } = this.#plane;
    const units = await this.#surfaces(parameters, unitCells);
    this.#toShares(outputsOf(units));
    const values = outputsOf(await this.#surfaces(parameters, cells)).slice(); // the rest need not be kept
    this.#toShares(values);
    if (classes === 0) return { units, answer: { kind: 'numbers', values, reach } };
    if (classes === 2) return { units, answer: { kind: 'share', values } };
    const best = likeliest(values, classes);
    return { units, answer: { kind: 'classes', ...best, paint: (...on) => paintClasses(on[0], best, on[1], on[2]) } };
  }

  /** Every unit of every layer, the outputs as the last layer gives them. */
  async #surfaces(parameters: Float32Array, resolution: number): Promise<UnitSurfaces> {
    this.#run ??= this.#open();
    const run = await this.#run;
    const { view, extent } = this.#plane;
    if (this.#parameters !== parameters) {
      const narrow = narrowed(parameters, view, unitsOf(this.#layers[0]));
      const numbers = withLastUnit(narrow, unitsOf(this.#layers.at(-1)));
      await training().request('setParameters', { run, numbers });
      this.#parameters = parameters;
    }
    const units = this.#layers.reduce((sum, layer) => sum + unitsOf(layer), 1);
    const most = Math.floor(Math.sqrt(MOST_NUMBERS / units));
    const ask = { run, resolution: Math.min(resolution, most), extent };
    const { layers, values } = await training().request('unitSurfaces', ask);
    return { layers: layers.slice(0, -1), values: values.subarray(0, values.length - ask.resolution ** 2) };
  }

  #toShares(outputs: Float32Array): void {
    const { classes } = this.#plane;
    const last = this.#layers.at(-1);
    const logits = last !== undefined && 'activation' in last && last.activation === 'identity';
    if (classes === 0 || !logits) return;
    if (classes === 2) sigmoid(outputs);
    else softmax(outputs, classes);
  }

  close(): void {
    void this.#run?.then((run) => training().request('disposeRun', { run })).catch(() => {}); // a core that is gone holds no run
  }

  async #open(): Promise<number> {
    const { view } = this.#plane;
    const features = 'features' in view ? view.features : PLAIN;
    const { run } = await training().request('createRun', {
      spec: {
        data: { kind: 'plane', examples: 10, noise: 0, features: [...features] },
        layers: [...this.#layers, { units: 1, activation: 'identity' }],
        loss: 'mse',
        init: 'zero',
        learningRate: 1,
        batch: 10,
        seed: 0,
      },
    });
    return run;
  }
}

/** The pictures of the last layer. */
function outputsOf({ layers, values }: UnitSurfaces): Float32Array {
  const units = layers.reduce((sum, layer) => sum + layer.units, 0);
  return values.subarray(((layers.at(-1)?.first ?? 0) * values.length) / units);
}

function unitsOf(layer: NetworkLayer | undefined): number {
  return layer && 'units' in layer ? layer.units : 0;
}

/** The weights of the two columns that are drawn. The others are at their mean, which is 0 once they are standardised. */
export function narrowed(parameters: Float32Array, view: Examples['view'], units: number): Float32Array {
  if ('features' in view) return parameters;
  const { across, up, width } = view;
  const first = new Float32Array(2 * units);
  for (let unit = 0; unit < units; unit++) {
    first[2 * unit] = parameters[unit * width + across] ?? 0;
    first[2 * unit + 1] = parameters[unit * width + up] ?? 0;
  }
  return Float32Array.of(...first, ...parameters.subarray(units * width));
}

function withLastUnit(parameters: Float32Array, inputs: number): Float32Array {
  const longer = new Float32Array(parameters.length + inputs + 1);
  longer.set(parameters);
  return longer;
}
