import { localised } from '../locales/num.ts';
import type { Quantity } from './item-schema.ts';
import type { Render } from './render.ts';

/** Facts print as the course prints them; typed numbers print as typed, with the signs of the language. */
export function resolve(quantity: Quantity, render: Render): { value: number; text: string } {
  if (typeof quantity !== 'number') return render.fact(quantity.fact);
  return { value: quantity, text: localised(String(quantity)) };
}
