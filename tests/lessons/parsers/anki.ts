/** Anki's text format: lines of headers, then rows whose fields may stand in quotes and run over lines. */
export function parseAnki(text: string): { headers: Record<string, string>; rows: string[][] } {
  const headers: Record<string, string> = {};
  let rest = text;
  for (let line = /^#([^:\n]+):(.*)\n/.exec(rest); line; line = /^#([^:\n]+):(.*)\n/.exec(rest)) {
    headers[line[1] ?? ''] = line[2] ?? '';
    rest = rest.slice(line[0].length);
  }
  const rows: string[][] = [];
  let row: string[] = [];
  while (rest !== '') {
    const field = /^(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/.exec(rest);
    if (!field) throw new Error(`no field at: ${rest.slice(0, 60)}`);
    row.push(field[1]?.replaceAll('""', '"') ?? field[2] ?? '');
    rest = rest.slice(field[0].length);
    if (field[3] === '\t') continue;
    rows.push(row);
    row = [];
  }
  return { headers, rows };
}
