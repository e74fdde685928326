/** A file of the lessons with its text, so that every problem can say where it stands. */

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { paths } from '../paths.ts';
import type { Place } from './problems.ts';

export interface Source {
  /** From the repository's root. */
  file: string;
  text: string;
}

export function readSource(path: string): Source {
  return { file: relative(paths.root, path), text: readFileSync(path, 'utf8') };
}

/** Where the character at `offset` stands. */
export function placeAt(source: Source, offset: number): Place {
  const before = source.text.slice(0, offset);
  const line = before.split('\n').length;
  return { file: source.file, line, column: offset - before.lastIndexOf('\n') };
}
