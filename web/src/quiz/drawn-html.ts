/**
 * A question with all the numbers that it may draw, written once. Variants share most of their text: a shape names the texts of
 * some of them in their order and, where they differ by a number alone, the place of it in the variant.
 */

export interface DrawnHtml {
  texts: readonly string[];
  /** From 0 on, the number of a text; below, which of the variant's values it is, counted from 1. */
  shapes: readonly (readonly number[])[];
  /** The number of a shape, and its values. */
  variants: readonly (readonly [shape: number, ...values: string[]])[];
}

/** The HTML of one variant; undefined where there is none of this number. */
export function drawnHtml({ texts, shapes, variants }: DrawnHtml, variant: number): string | undefined {
  const written = variants[variant];
  return written && shapes[written[0]]?.map((part) => (part < 0 ? written[-part] : texts[part])).join('');
}
