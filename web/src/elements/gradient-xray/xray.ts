/** What the X-ray sees of a run: every layer's sizes, now and at the start, the totals of one layer, and one weight's product. */

import { PacedRun, type RunState } from '../../labs/paced-run.ts';
import { training } from '../../training/client.ts';
import type { ChainRule, LayerInspection } from '../../training/instruments.ts';
import type { RunInfo } from '../../training/protocol.ts';

/** Which weight, of which example: counted from 0. */
export interface Focus {
  example: number;
  layer: number;
  unit: number;
  input: number;
}

/** Examples whose totals make the cloud. */
const CLOUD_EXAMPLES = 24;

export class Xray {
  readonly run: PacedRun;
  /** Network layers with weights, from the inputs to the outputs. */
  layers: LayerInspection[] = [];
  /** The same before the first step. */
  first: LayerInspection[] = [];
  /** Totals of all units of the focused layer, for some examples. */
  totals: Float32Array = new Float32Array();
  rule: ChainRule | undefined;
  /** What the rule is about: for a moment it may be another weight than the one that was chosen last. */
  ruled: Focus | undefined;
  focus: Focus = { example: 0, layer: 0, unit: 0, input: 0 };

  constructor(changed: () => void) {
    this.run = new PacedRun((info) => this.#look(info), changed);
  }

  get state(): RunState {
    return this.run.state;
  }

  /** Forgets what was seen: a new run begins. Places that the new network does not have are given up. */
  begin(hidden: number, units: number, inputs: number): void {
    const { example, layer, unit, input } = this.focus;
    const at = Math.min(layer, hidden);
    this.focus = {
      example,
      layer: at,
      unit: Math.min(unit, units - 1),
      input: Math.min(input, (at === 0 ? inputs : units) - 1),
    };
    this.first = [];
  }

  async look(focus: Focus): Promise<void> {
    this.focus = focus;
    await this.run.lookAgain();
  }

  async #look({ run, snapshot, trainCount }: RunInfo): Promise<void> {
    const { focus } = this;
    const { example, layer, unit, input } = focus;
    const ask = { run, example, layer, row: unit, column: input };
    const layers = await training().request('inspect', { run });
    const rule = await training().request('chainRule', ask);
    const totals: Float32Array[] = [];
    for (let at = 0; at < Math.min(CLOUD_EXAMPLES, trainCount); at++) {
      const trace = await training().request('trace', { run, example: at });
      const seen = trace.layers[layer];
      if (seen) totals.push(seen.preActivations);
    }
    this.layers = layers;
    if (this.first.length === 0 && (this.run.snapshot ?? snapshot).step === 0) this.first = layers;
    this.rule = rule;
    this.ruled = focus;
    this.totals = joined(totals);
  }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
