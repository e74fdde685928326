// The figures that ./scripts/speed took, as a table; with --record into docs/speed.md, too.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const figures = readFileSync('build/speed-of-pages/figures.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const rows = figures.map(({ where, what, value, unit, limit, holds }) => {
  const cells = [where, what, `${value} ${unit}`.trim(), limit, limit === '' ? '' : holds ? 'yes' : '**no**'];
  return `| ${cells.join(' | ')} |`;
});
const table = ['| where | what | figure | limit | holds |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
console.log(table);

if (process.argv.includes('--record')) {
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} threads`;
  const text = `# How fast pages are

Written by \`./scripts/speed --record\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Lighthouse simulates a phone on a slow network, from a host that speaks HTTP/2, and gives the median of three visits. "Four times slower" is Chromium's own brake on the processor, with pictures drawn without a graphics card. Interaction to next paint is the slowest answer to a press or key but for one in fifty, as browsers define it.

${table}
`;
  writeFileSync('docs/speed.md', text);
}
