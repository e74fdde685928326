/**
 * What a directive is. Each lies in its own file under `directives/`, whose name is the directive's; the folder is the
 * list. `::name{key="value"}` is a leaf, `:::name{…}` … `:::` holds text.
 */

import type { z } from 'zod';
import type { Html } from '../html.ts';
import type { Renderer } from './markdown.ts';
import type { Place } from './problems.ts';
import type { Scope } from './scope.ts';

/** What a directive may ask for while it turns into HTML. */
export interface DirectivePage {
  scope: Scope;
  /** Facts in a label or title, as plain text. */
  text(text: string): string;
  /** Inline Markdown → HTML. */
  inline(markdown: string): Html;
  /** Where the directive stands. */
  place: Place;
  /** Where this attribute stands. */
  at(attribute: string): Place;
  /** The Markdown inside a container, which begins in the line after `place`; empty for a leaf. */
  body: string;
  /** Attributes of all directives of this name on the page, in reading order. */
  alike: readonly Record<string, string>[];
  renderer: Renderer;
  /** Reports a problem at this attribute. */
  refuse(attribute: string, message: string): void;
}

export interface Leaf<S extends z.ZodType = z.ZodType> {
  kind: 'leaf';
  schema: S;
  render(attributes: z.output<S>, page: DirectivePage): Html;
}

export interface Container<S extends z.ZodType = z.ZodType> {
  kind: 'container';
  schema: S;
  open(attributes: z.output<S>, page: DirectivePage): Html;
  close: string;
}

export type Directive = Leaf | Container;

export const leaf = <S extends z.ZodType>(definition: Omit<Leaf<S>, 'kind'>): Leaf<S> => ({
  kind: 'leaf',
  ...definition,
});
export const container = <S extends z.ZodType>(definition: Omit<Container<S>, 'kind'>): Container<S> => ({
  kind: 'container',
  ...definition,
});
