import { localised } from '../locales/num.ts';
import type { Quantity } from './item-schema.ts';
import type { Render } from './render.ts';

/** Facts print as the course prints them; typed numbers print as typed, with the signs of the language. */
export function resolve(quantity: Quantity, render: Render): { value: number; text: string } {
  // The build puts numbers in their place first, and says so where an item draws none of this name.
  if (typeof quantity === 'string') return { value: Number.NaN, text: quantity };
  if (typeof quantity !== 'number') return render.fact(quantity.fact);
  return { value: quantity, text: localised(String(quantity)) };
}
