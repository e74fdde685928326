/** docs/bench.md: what `./scripts/bench --record` has measured, for people. */
import { cpus } from 'node:os';
import { figure, limit, table } from './markdown-table.mjs';
import { callsOf } from './report.mjs';
import { trainingPart } from './training/markdown.mjs';

/** Columns: name, peer, form, variant. */
const columns = [
  ['relaxed', 'nonlinear relaxed', 'kernel'],
  ['simd128', 'nonlinear simd128', 'kernel'],
  ['scalar', 'nonlinear scalar', 'kernel'],
  ['TensorFlow.js kernel', 'TensorFlow.js', 'kernel'],
  ['TensorFlow.js call', 'TensorFlow.js', 'public'],
  ['onnxruntime kernel', 'onnxruntime-web', 'kernel'],
  ['onnxruntime call', 'onnxruntime-web', 'public'],
  ['LiteRT kernel', 'LiteRT.js', 'kernel'],
  ['LiteRT call', 'LiteRT.js', 'public'],
  ['JavaScript', 'plain JavaScript', 'kernel'],
];

/** Every time over that of the copy loop of our simd128 module in the same turns. */
function sizeTable({ measured }) {
  const present = columns.filter(([, peer, form]) =>
    measured.some(({ rows }) => rows.some((each) => each.peer === peer && each.form === form)),
  );
  const lines = measured.flatMap(({ operation, rows }) => {
    const variants = [
      ...new Set(rows.filter((each) => each.operation === operation).map(({ variant }) => variant ?? '')),
    ];
    const copy = rows.find(
      (each) => each.operation === 'copy' && each.peer === 'nonlinear simd128' && !each.variant,
    )?.p25;
    return variants.map((variant) => [
      [operation.replace('_slope_from_value', '′ from the value'), variant].filter(Boolean).join(', '),
      ...present.map(([, peer, form]) => {
        const found = rows.find(
          (each) =>
            each.operation === operation &&
            each.peer === peer &&
            each.form === form &&
            (each.variant ?? '') === variant,
        );
        return found ? figure(found.p25 / copy) : '';
      }),
    ]);
  });
  return table(['× copy', ...present.map(([name]) => name)], lines);
}

const barTable = (bars) =>
  table(
    ['bar', 'what', 'figure', 'limit', 'holds'],
    bars.map((each) => [each.bar, each.what, figure(each.figure), limit(each), each.holds ? 'yes' : '**no**']),
  );

const place = ({ place: name, peers, runs, calls, bars }) => `### ${name}

${peers.map((peer) => `${peer.name} ${peer.version}`).join(', ')}.

${runs.map((run) => `#### ${run.size.toLocaleString('en')} floats\n\n${sizeTable(run)}`).join('\n\n')}

#### One call of ReLU on 4 floats

${table(
  ['who', 'ns'],
  callsOf(calls).map(({ peer, nanoseconds }) => [peer, Math.round(nanoseconds)]),
)}

#### Bars

${barTable(bars)}`;

const machine = () => `Measured on ${cpus()[0].model.trim()}, ${cpus().length} processors.`;

const kernelPart = (record) => `## How fast the kernels are

Every figure of the tables is a time over that of a plain load-store loop of as many floats in the same run, the lower quartile of interleaved samples; ratios carry from one run to the next, nanoseconds do not. What the columns mean, and how peers' kernels are timed alone, is in [bench/README.md](../bench/README.md).

${machine()}

${record.map(place).join('\n\n')}`;

const parts = {
  kernels: kernelPart,
  training: (record) => trainingPart(record, machine()),
};

/** The page anew, with the parts that were measured; the others stay as they are. A part begins at a comment with its name. */
export function withParts(page, record) {
  const mark = (name) => `<!-- ${name} -->`;
  const names = Object.keys(parts);
  const old = Object.fromEntries(
    names.map((name, i) => {
      const [, after = ''] = page.split(mark(name));
      return [name, after.split(mark(names[i + 1]))[0].trim()];
    }),
  );
  const texts = names.map((name) => `${mark(name)}\n\n${record[name] ? parts[name](record[name]) : old[name]}`);
  return `# How fast it is\n\nMade by \`./scripts/bench --record\`; do not edit.\n\n${texts.join('\n\n')}\n`;
}
