/**
 * The list of what scripts may load, by name. It is the first line of the script that every page runs, so that pages do not
 * carry it, each for itself; web/src/state/assets.ts reads it there. Paths are relative to that script.
 */

const START = '(globalThis.Nonlinear??={}).files=';
const END = ';Nonlinear.files.from=document.currentScript.src;\n';

export function withFileList(names: Readonly<Record<string, string>>, script: string): string {
  return `${START}${JSON.stringify({ paths: names })}${END}${script}`;
}

/** Of a script that begins with a list. */
export function fileListOf(script: string): Record<string, string> {
  if (!script.startsWith(START)) throw new Error(`a script began with ${script.slice(0, 40)}; allowed: ${START}…`);
  return JSON.parse(script.slice(START.length, script.indexOf(END))).paths;
}
