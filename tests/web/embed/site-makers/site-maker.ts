import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Piece, Way } from '../../../../web/src/embed/snippets/table.ts';

/** A program that makes a site of its author's texts, with what the share dialog writes for it pasted in. */
export interface SiteMaker {
  name: string;
  /** Those of the dialog's ways that its authors would take. */
  ways: readonly Way['id'][];
  /**
   * Makes a site below the folder.
   * @returns where its pages are, and the paths of those that show the lesson.
   */
  make(folder: string, written: (way: Way['id']) => Piece[]): { site: string; pages: string[] };
}

export const HEADING = '# A course elsewhere';

/** Files by their paths below a folder. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
}

/** Runs a program in the folder; what it says is shown when it fails. */
export function run(folder: string, program: string, args: readonly string[], input = ''): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', input, stdio: 'pipe' });
}

/** The text of the one piece, or of the one that goes there. */
export function textOf(pieces: readonly Piece[], where?: Piece['where']): string {
  const found = pieces.find((piece) => piece.where === where);
  if (!found) throw new Error(`no piece for ${where ?? 'a page'}; there are: ${pieces.map((piece) => piece.where)}`);
  return found.text;
}
