/** All directives by name, found by folder. Apart from `directive.ts`, which the directives themselves import. */

import type { Directive } from './directive.ts';

const files = import.meta.glob<{ default: Directive }>('./directives/*.ts', { eager: true });

export const directives: ReadonlyMap<string, Directive> = new Map(
  Object.entries(files).map(([file, module]) => [file.replace(/^.*\/|\.ts$/g, ''), module.default]),
);
