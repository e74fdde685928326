/**
 * Finds numbers that somebody typed. A number in a lesson is a claim, and claims come from the core: `{{fact:id}}`.
 *
 *   prose     whole numbers up to 12 are free (counting, steps, a chosen input); everything else is a fact or is marked
 *             `{{n:2012}}`: a year, a setting, a quotation, an input of an exercise that claims nothing
 *   formulas  whole numbers are free; a decimal fraction is a fact or marked
 *   code      is not looked at
 */

const typed = /(?<![\p{L}\p{N}_])\d+(?:[.,]\d+)*(?:\s?%)?/gu;
const decimal = /\d+[.,]\d+/g;
const countsUpTo = 12;

export function typedNumbers(prose: string): string[] {
  return [...prose.matchAll(typed)].map(([number]) => number).filter((number) => !isCount(number));
}

export function typedDecimals(tex: string): string[] {
  const loose = tex.replace(/\{\{[^{}]*\}\}/g, '').replace(/\{,\}/g, ',');
  return [...loose.matchAll(decimal)].map(([number]) => number);
}

export function refusal(number: string): string {
  const free = `whole numbers up to ${countsUpTo}`;
  return `number was "${number}", typed by hand; allowed: {{fact:id}}, ${free}, or {{n:${number}}} where it claims nothing`;
}

function isCount(number: string): boolean {
  return /^\d+$/.test(number) && Number(number) <= countsUpTo;
}
