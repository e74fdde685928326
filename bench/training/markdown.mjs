/** The part of docs/bench.md on training. */
import { figure, limit, table } from '../markdown-table.mjs';
import { absenceLines, agreementLine, ownTable, peakLine, rateTable, ratioTable } from './report.mjs';
import { workloads } from './workloads.mjs';

const workloadList = () =>
  table(
    ['workload', 'what', 'loss', 'batch, rate', 'FLOP per example', 'forward'],
    workloads.map(({ id, title, loss = '', batch, rate, kind, operations }) => [
      id,
      title,
      loss.replaceAll('_', ' '),
      batch ? `${batch}, ${rate}` : '',
      (kind === 'training' ? operations.total : operations.forward).toLocaleString('en'),
      operations.forward.toLocaleString('en'),
    ]),
  );

const barTable = (bars) =>
  table(
    ['what', 'figure', 'limit', 'holds'],
    bars.map((bar) => [bar.what, figure(bar.figure), limit(bar), bar.holds ? 'yes' : '**no**']),
  );

function place(found) {
  const absent = absenceLines(found);
  const sections = [
    `### Training in ${found.place}`,
    `${found.peers.map((peer) => `${peer.name} ${peer.version}`).join(', ')}.`,
    ...[rateTable, ratioTable, ownTable]
      .map((make) => make(found))
      .filter(({ lines }) => lines.length > 0)
      .map(({ head, lines }) => table(head, lines)),
    `Peak of one thread in four lanes: ${peakLine(found)}. Furthest from the oracle: ${agreementLine(found)}.`,
    ...(absent.length > 0 ? [`Left out:\n\n${absent.map((line) => `- ${line}`).join('\n')}`] : []),
    ...(found.bars.length > 0 ? [barTable(found.bars)] : []),
  ];
  return sections.join('\n\n');
}

export const trainingPart = (record, machine) => `## How fast training is

Examples a second of one thread: forward, backward and the share of the update; of W6, H1 and H2 points a second, forward only. All engines train the same nets from the same weights on the same examples in the same order, and each is held against an oracle in double precision before it is timed. In node the clock is processor time, in Chromium the wall's; figures are of the lower quartile of interleaved samples. What each engine is, and how to read this, is in [bench/README.md](../bench/README.md). \`plain-arrays\` and \`object-graph\` are ours, written for this bench; the second stands in for the way TensorFlow Playground computes, and is not its code.

${machine}

${workloadList()}

${record.map(place).join('\n\n')}`;
