/** Plain text in columns: words to the left, numbers to the right. */

const isNumber = (text) => /^[\d.,e+-]*( [kM])?$/.test(text);

/** @param {string[]} head @param {string[][]} rows */
export function formatTable(head, rows) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const numeric = head.map((_, column) => rows.length > 0 && rows.every((row) => isNumber(row[column])));
  const line = (cells) =>
    cells
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
