/** Where the parameters of a network lie in the one list that the core gives: layer by layer, weights [out][in], then biases. Pure. */

export interface LayerPlace {
  inputs: number;
  units: number;
  /** Of the first weight and of the first bias. */
  weights: number;
  biases: number;
}

/** `sizes` are the units of each column, from the inputs to the outputs. */
export function placesOf(sizes: readonly number[]): LayerPlace[] {
  let at = 0;
  return sizes.slice(1).map((units, index) => {
    const inputs = sizes[index] as number;
    const place = { inputs, units, weights: at, biases: at + inputs * units };
    at += inputs * units + units;
    return place;
  });
}

export const weightAt = ({ weights, inputs }: LayerPlace, unit: number, input: number): number =>
  weights + unit * inputs + input;

/** So many units of a column are drawn. */
export const DRAWN = 8;

/** The height of a unit's middle as a share of the picture; columns are centred. */
export function heightOf(unit: number, shown: number): number {
  return 0.5 + (unit - (shown - 1) / 2) / DRAWN;
}

/** The middle of a column as a share of the width. */
export function columnAt(column: number, columns: number): number {
  return (column + 0.5) / columns;
}
