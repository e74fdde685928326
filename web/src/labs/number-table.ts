/** A plain table as the course ships it: a header, then rows with commas between, nothing in quotes, nothing missing. Pure. */

export interface NumberTable {
  names: readonly string[];
  rows: number;
  /** A column by its name. */
  numbers(name: string): Float64Array;
}

/** `source` names the file in messages. */
export function readNumberTable(text: string, source: string): NumberTable {
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const names = header.split(',');
  const cells = lines.map((line) => line.split(','));
  const short = cells.findIndex(({ length }) => length !== names.length);
  if (short >= 0)
    throw new Error(
      `${source}:${short + 2} had ${cells[short]?.length} cells; allowed: ${names.length}, as in the header`,
    );
  return {
    names,
    rows: cells.length,
    numbers(name) {
      const column = names.indexOf(name);
      if (column < 0) throw new Error(`${source}: column was "${name}"; allowed: ${names.join(', ')}`);
      return Float64Array.from(cells, (row, index) => {
        const text = row[column] ?? '';
        const value = text.trim() === '' ? Number.NaN : Number(text);
        if (!Number.isFinite(value))
          throw new Error(`${source}:${index + 2} ${name} was "${text}"; allowed: a number such as -0.5`);
        return value;
      });
    },
  };
}
