/** What a race says: on the page, and to a screen reader. Pure. */

import { lowerMedian } from '../../labs/median.ts';
import { count, fixed, percentText } from '../../locales/num.ts';
import { list } from '../../locales/speech.ts';
import { tRace } from '../../locales/t-race.ts';
import type { Lane } from './lane.ts';
import { BATCH, EXAMPLES, FINISH, type RaceSetup } from './race-setup.ts';

const epochs = (number: number): string => tRace('epochs', { count: number });

/** "He for ReLU and leaky ReLU; Glorot for tanh": what scales the common draw. */
export function fairness({ start }: RaceSetup, lanes: readonly Pick<Lane, 'init' | 'name'>[]): string {
  const schemes = [...new Set(lanes.map(({ init }) => init))].map((init) => {
    const names = lanes.filter((lane) => lane.init === init).map(({ name }) => name);
    return tRace('fair.scheme', { scheme: schemeName(init), names: list(names) });
  });
  const scheme = schemeName(lanes[0]?.init ?? start);
  const same = start !== 'own' || schemes.length === 1;
  return tRace('fair', {
    points: EXAMPLES / 2,
    batch: BATCH,
    start: same ? tRace('fair.same', { scheme }) : tRace('fair.own', { schemes: list(schemes, 'unit') }),
  });
}

/** Names of people keep their capitals in every language. */
export function schemeName(init: string): string {
  return { he: 'He', glorot: 'Glorot', lecun: 'LeCun' }[init] ?? init;
}

export function statusSentence(setup: RaceSetup, lanes: readonly Lane[], epoch: number): string {
  if (lanes.length === 0) return tRace('loading');
  if (lanes.every(({ ending }) => ending !== undefined)) return outcome(setup, lanes);
  if (epoch === 0) return tRace('ready', { finish: percentText(FINISH) });
  const home = lanes.filter(({ ending }) => ending === 'arrived').map(({ name }) => name);
  return home.length === 0 ? tRace('now.nobody', { epoch }) : tRace('now', { epoch, home: list(home) });
}

/** Who won, who came after, who did not come. */
function outcome({ epochs: limit }: RaceSetup, lanes: readonly Lane[]): string {
  const winners = lanes.filter(({ place }) => place === 1);
  const others = lanes.filter(({ place }) => place !== undefined && place > 1);
  const late = lanes.filter(({ ending }) => ending === 'late');
  const diverged = lanes.filter(({ ending }) => ending === 'diverged');
  const names = (of: readonly Lane[], more: (lane: Lane) => string) =>
    list(of.map((lane) => tRace('over.one', { name: lane.name, more: more(lane) })));
  const [first] = winners;
  const sentences = [
    first
      ? tRace(winners.length > 1 ? 'over.tie' : 'over', {
          winner: list(winners.map(({ name }) => name)),
          epochs: epochs(first.snapshot.epoch),
        })
      : '',
    others.length > 0
      ? tRace('over.home', { names: names(inOrder(others), (lane) => epochs(lane.snapshot.epoch)) })
      : '',
    late.length > 0
      ? tRace('over.late', { limit, names: names(late, ({ snapshot }) => percentText(snapshot.trainAccuracy)) })
      : '',
    diverged.length > 0 ? tRace('over.diverged', { names: list(diverged.map(({ name }) => name)) }) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

function inOrder(lanes: readonly Lane[]): Lane[] {
  return [...lanes].sort((a, b) => a.snapshot.epoch - b.snapshot.epoch);
}

/** Behind a lane: where its runner is, or how it ended. */
export function laneWords({ ending, place, snapshot }: Lane): string {
  const accuracy = percentText(snapshot.trainAccuracy);
  if (ending === 'arrived') return tRace('lane.home', { place: place ?? 1, epochs: epochs(snapshot.epoch) });
  if (ending === 'late') return tRace('lane.late', { accuracy });
  return ending === 'diverged' ? tRace('lane.diverged') : tRace('lane.now', { accuracy });
}

export function chartSummary(lanes: readonly Lane[]): string {
  const words = lanes.map(({ name, accuracy, snapshot }) =>
    tRace(snapshot.epoch === 0 ? 'chart.lane.start' : 'chart.lane', {
      name,
      first: percentText(accuracy[0] ?? Number.NaN),
      last: percentText(snapshot.trainAccuracy),
      epoch: snapshot.epoch,
    }),
  );
  return tRace('chart.summary', { lanes: words.join(' ') });
}

/** "median 5, 100 of 100 home". */
export function stripWords(results: readonly number[], limit: number): string {
  const home = results.filter(Number.isFinite).length;
  const median = lowerMedian(results);
  const values = { home, count: results.length, limit, median: count(median) };
  return tRace(Number.isFinite(median) ? 'seeds.row' : 'seeds.row.late', values);
}

/** Of the rows of a table: one decimal. */
export function percentCell(share: number): string {
  return fixed(share * 100, 1);
}
