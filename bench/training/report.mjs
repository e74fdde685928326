/** Rows as people read them, as heads and lines: report on the command line and page in docs/ print the same tables. */
import { speedOf } from './bars.mjs';
import { workloads } from './workloads.mjs';

const OURS = 'nonlinear';
const REFERENCE = 'nonlinear simd128';

/** Three digits and a unit: 2.05 M, 109 k. */
export function rate(perSecond) {
  const [scaled, unit] =
    perSecond >= 1e6 ? [perSecond / 1e6, ' M'] : perSecond >= 1e3 ? [perSecond / 1e3, ' k'] : [perSecond, ''];
  return `${scaled.toPrecision(scaled >= 100 ? Math.ceil(Math.log10(scaled + 1)) : 3)}${unit}`;
}

const ratio = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(number >= 1 ? 3 : 2));

const isThere = (rows) => (id) => rows.some((row) => row.workload === id);

const finder = (rows) => (workload, peer, way) =>
  rows.find((row) => row.workload === workload && row.peer === peer && row.way === way)?.p25;

function engineTable(title, rows, engines, cell) {
  const ids = workloads.map(({ id }) => id).filter(isThere(rows));
  return {
    head: [title, ...ids],
    lines: engines.map((engine) => [engine, ...ids.map((id) => cell(id, engine) ?? '')]),
  };
}

const timed = (rows) => [...new Set(rows.map(({ peer }) => peer))].filter((peer) => peer !== 'peak');

/** Examples, or points, a second. */
export function rateTable({ rows, peers, native }) {
  const time = finder(rows);
  const engines = peers.map(({ name }) => name).filter((name) => timed(rows).includes(name));
  const table = engineTable('examples/s', rows, engines, (id, engine) => {
    const nanoseconds = time(id, engine, 'whole');
    return nanoseconds && rate(1e9 / nanoseconds);
  });
  if (native)
    table.lines.push([
      native.name,
      ...table.head.slice(1).map((id) => (native.examplesPerSecond[id] ? rate(native.examplesPerSecond[id]) : '')),
    ]);
  return table;
}

/** How many times faster our simd128 build is; without it, how every engine stands to plain arrays. */
export function ratioTable({ rows, peers }) {
  const time = finder(rows);
  const engines = peers.map(({ name }) => name).filter((name) => timed(rows).includes(name));
  const hasOurs = engines.includes(REFERENCE);
  if (!hasOurs)
    return engineTable('× plain-arrays', rows, engines, (id, engine) => {
      const figure = time(id, 'plain-arrays', 'whole') / time(id, engine, 'whole');
      return Number.isFinite(figure) ? ratio(figure) : undefined;
    });
  const others = engines.filter((name) => !name.startsWith(OURS));
  return engineTable('our simd128 is … times as fast as', rows, others, (id, engine) => {
    const figure = time(id, engine, 'whole') / time(id, REFERENCE, 'whole');
    return Number.isFinite(figure) ? ratio(figure) : undefined;
  });
}

const share = (speed, peak) => (peak ? ((100 * speed) / peak).toFixed(0) : '');

/** What our builds make of the machine: GFLOP/s, of which peak, and what a call for each step costs. */
export function ownTable({ rows }) {
  const time = finder(rows);
  const engines = timed(rows).filter((name) => name.startsWith(OURS));
  const peakOf = (id, engine) => {
    const way = engine.endsWith('relaxed') ? 'fused' : 'mul + add';
    const nanoseconds = time(id, 'peak', way);
    return nanoseconds && 1 / nanoseconds;
  };
  const lines = workloads
    .filter(({ id }) => isThere(rows)(id))
    .flatMap(({ id }) =>
      engines
        .filter((engine) => time(id, engine, 'whole'))
        .map((engine) => {
          const nanoseconds = time(id, engine, 'whole');
          const speed = speedOf(id, nanoseconds);
          const byStep = time(id, engine, 'step by step');
          return [
            id,
            engine,
            speed.toFixed(1),
            share(speed, engine.endsWith('scalar') ? undefined : peakOf(id, engine)),
            byStep ? (byStep / nanoseconds).toFixed(2) : '',
          ];
        }),
    );
  return { head: ['workload', 'build', 'GFLOP/s', '% of peak', '× with a call for each step'], lines };
}

/** The machine's peak, the best of all turns. */
export function peakLine({ rows }) {
  const best = (way) =>
    Math.max(...rows.filter((row) => row.peer === 'peak' && row.way === way).map((row) => 1 / row.min));
  return ['mul + add', 'fused']
    .map((way) => [way, best(way)])
    .filter(([, speed]) => Number.isFinite(speed))
    .map(([way, speed]) => `${way} ${speed.toFixed(1)} GFLOP/s`)
    .join(', ');
}

/** How far each engine was from the oracle at worst. */
export function agreementLine({ checks }) {
  const engines = [...new Set(checks.map(({ peer }) => peer))];
  const worstOf = (engine) => Math.max(...checks.filter(({ peer }) => peer === engine).map(({ error }) => error));
  return engines.map((engine) => `${engine} ${worstOf(engine).toExponential(0)}`).join(', ');
}

/** "ConvNetJS, W8: reason" once for all workloads with the same reason. */
export function absenceLines({ absences }) {
  const byReason = new Map();
  for (const { what, reason } of absences) {
    const [peer, workload] = what.split(', ');
    const key = `${peer}\n${reason}`;
    byReason.set(key, [...(byReason.get(key) ?? []), workload].filter(Boolean));
  }
  return [...byReason].map(([key, ids]) => {
    const [peer, reason] = key.split('\n');
    return `${[peer, ...(ids.length ? [ids.join(', ')] : [])].join(', ')}: ${reason}`;
  });
}
