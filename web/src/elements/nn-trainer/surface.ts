/** Reading the surface of probabilities: the part that is shown, and the line where the network cannot tell. Pure. */

/** Cells whose centres lie in [low, high]² of a square grid over [-extent, extent]², row by row from the top. */
export function crop(surface: ArrayLike<number>, extent: number, low: number, high: number): Float32Array {
  const side = Math.round(Math.sqrt(surface.length));
  const size = (2 * extent) / side;
  const first = Math.round((low + extent) / size);
  const count = Math.round((high - low) / size);
  const top = Math.round((extent - high) / size);
  const part = new Float32Array(count * count);
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      part[row * count + column] = surface[(top + row) * side + first + column] ?? Number.NaN;
  return part;
}

/**
 * SVG path data of the frontier at `level` (marching squares), in a square of `box` units. Cell values count for cell centres,
 * so the path ends half a cell before the border.
 */
export function frontier(surface: ArrayLike<number>, level = 0.5, box = 1000): string {
  const side = Math.round(Math.sqrt(surface.length));
  const at = (row: number, column: number) => surface[row * side + column] as number;
  const print = (value: number) => Math.round((value + 0.5) * (box / side) * 10) / 10;
  let path = '';
  for (let row = 0; row + 1 < side; row++) {
    for (let column = 0; column + 1 < side; column++) {
      const corners = [at(row, column), at(row, column + 1), at(row + 1, column + 1), at(row + 1, column)] as const;
      const [a, b, c, d] = corners;
      // Where the frontier crosses the four edges, clockwise from the top one.
      const crossings: [number, number][] = [];
      if (a > level !== b > level) crossings.push([column + part(a, b, level), row]);
      if (b > level !== c > level) crossings.push([column + 1, row + part(b, c, level)]);
      if (d > level !== c > level) crossings.push([column + part(d, c, level), row + 1]);
      if (a > level !== d > level) crossings.push([column, row + part(a, d, level)]);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [[x1, y1], [x2, y2]] = [crossings[i], crossings[i + 1]] as [[number, number], [number, number]];
        path += `M${print(x1)} ${print(y1)}L${print(x2)} ${print(y2)}`;
      }
    }
  }
  return path;
}

/** How far from `from` to `to` the level lies, as a share. */
function part(from: number, to: number, level: number): number {
  return (level - from) / (to - from);
}
