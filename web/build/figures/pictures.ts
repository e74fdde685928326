/** The numbers behind static pictures and tables, from the same kernels that answer in the page. */

import type { ActivationInfo, Curve, Parameters } from '../../src/core/protocol.ts';

/** What pictures need of the core; tests give a small one of their own. */
export interface Pictures {
  activations: readonly ActivationInfo[];
  curve(fn: string, from: number, to: number, points: number, parameters?: Parameters): Curve;
}

export function activationOf(pictures: Pictures, id: string): ActivationInfo {
  const found = pictures.activations.find((each) => each.id === id);
  if (!found) throw new Error(`fn was "${id}"; allowed: ${pictures.activations.map((each) => each.id).join(', ')}`);
  return found;
}
