/** Figures and tables in Markdown. */

export const figure = (number) => (number < 10 ? number.toFixed(2) : number.toFixed(number < 100 ? 1 : 0));

const row = (cells) => `| ${cells.join(' | ')} |`;

export const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** What a bar allows. */
export const limit = ({ most, least }) => (most === undefined ? `≥ ${least}` : `≤ ${most}`);
