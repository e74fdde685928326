/** docs/accuracy.json, as ./scripts/accuracy has measured it: how exact each kernel is in each build. */

import { z } from 'zod';
import { readSource } from './source.ts';

const error = z.object({ ulp: z.number(), absolute: z.number() });

const schema = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      special: z.array(z.object({ x: z.string(), y: z.string() })),
      accuracy: z.array(
        z.object({
          kind: z.enum(['value', 'slope', 'slope from value']),
          promised: error,
          scalar: error,
          simd128: error,
          relaxed: error,
        }),
      ),
    }),
  ),
});

export type Accuracy = z.infer<typeof schema>;
export type MeasuredFunction = Accuracy['functions'][number];
export type Measured = MeasuredFunction['accuracy'][number];

/** The worst of the three builds. */
export function worst(measured: Measured): z.infer<typeof error> {
  const builds = [measured.scalar, measured.simd128, measured.relaxed];
  return {
    ulp: Math.max(...builds.map(({ ulp }) => ulp)),
    absolute: Math.max(...builds.map(({ absolute }) => absolute)),
  };
}

/** What is measured of these functions; a new one is not in the table until ./scripts/accuracy has run. */
export function readAccuracy(path: string, ids: readonly string[]): Accuracy {
  const table = schema.parse(JSON.parse(readSource(path).text));
  return { functions: table.functions.filter(({ id }) => ids.includes(id)) };
}
