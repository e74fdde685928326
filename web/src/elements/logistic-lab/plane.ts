/** The plane and its new samples, to be read one by one. Of thirty measures, the picture has no shades to read. */

import { tLogistic } from '../../locales/t-logistic.ts';
import type { Plane } from '../../plot/plane.ts';
import { rowOf, type Samples } from './cancer.ts';
import type { Fit } from './fit.ts';
import { COLUMNS, FRAME, shownCells } from './plane-frame.ts';
import { probabilityOf, type Verdict } from './verdicts.ts';

export function planeOf(pair: Samples, verdicts: readonly Verdict[], { surface }: Fit, cut: number): Plane {
  return {
    frame: FRAME,
    axes: { x: tLogistic('plane.x'), y: tLogistic('plane.y') },
    ...(surface.length > 0 && { cells: { kind: 'share', values: shownCells(surface) } }),
    columns: COLUMNS,
    names: [tLogistic('key.benign'), tLogistic('key.malignant')],
    cut,
    examples: {
      count: verdicts.length,
      at: verdicts.flatMap(({ row }) => [...rowOf(pair, row)]),
      wanted: verdicts.map(({ malignant }) => Number(malignant)),
      shares: verdicts.map(probabilityOf),
    },
  };
}
