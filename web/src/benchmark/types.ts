/** What is timed, and how it is handed over. Types only: the pages and the bench on the command line share them. */

/** An operation on floats, by the name of its activation and kernel. */
export type Operation =
  | 'relu'
  | 'leaky_relu'
  | 'sigmoid'
  | 'tanh'
  | 'silu'
  | 'elu'
  | 'gelu'
  | 'gelu_tanh'
  | 'softplus'
  | 'relu_slope_from_value'
  | 'sigmoid_slope_from_value'
  | 'tanh_slope_from_value';

/** Limits of the machine, measured by our own core: a plain load-store loop and the like. */
export type Yardstick = 'copy' | 'read' | 'write' | 'multiply';

export interface Prepared {
  /** A case is either always synchronous or always returns a promise. */
  run(times: number): void | Promise<void>;
  /** Called before every sample, outside its time: to start from the same state each time. */
  enter?(): void | Promise<void>;
  /** How many operations on `size` floats one run(1) does beyond `baseline`: 1 unless a model repeats the operation. */
  perRun: number;
  /** The same work without those operations; its time is taken off. */
  baseline?: Pick<Prepared, 'run'>;
  /** The result of one operation on the input. Yardsticks have none. */
  output?(): Float32Array | Promise<Float32Array>;
  dispose(): void;
}

export interface Quartiles {
  p25: number;
  median: number;
  min: number;
}
