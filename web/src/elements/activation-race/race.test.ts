import { expect, test } from 'vitest';
import type { RunInfo, Snapshot } from '../../training/protocol.ts';
import { advance, givePlaces, type Lane, openLane } from './lane.ts';
import { epochsAfter, secondsFor } from './pace.ts';
import { accuracyAt } from './race-chart.ts';
import { readSetup } from './race-setup.ts';
import { fairness, statusSentence } from './race-words.ts';

const at = (epoch: number, trainAccuracy: number, stopped: Snapshot['stopped'] = ''): Snapshot =>
  ({ epoch, step: epoch * 8, trainAccuracy, stopped, diverged: stopped === 'diverged' }) as Snapshot;

function lane(name: string, ...looks: Snapshot[]): Lane {
  const made = openLane(name, name, 'he', { snapshot: at(0, 0.5) } as RunInfo);
  for (const snapshot of looks) advance(made, snapshot);
  return made;
}

const setup = readSetup(() => null);

test('the clock runs slowly through the first epochs and has passed a thousand within ten seconds', () => {
  expect(epochsAfter(0)).toBe(0);
  expect(epochsAfter(2)).toBeLessThan(12);
  expect(epochsAfter(10)).toBeGreaterThan(1000);
  expect(epochsAfter(secondsFor(57) + 1e-9)).toBe(57);
});

test('lanes that come home in the same epoch share the place, and the next one is behind both', () => {
  const lanes = [lane('a', at(9, 0.96, 'target')), lane('b', at(7, 0.95, 'target')), lane('c', at(7, 1, 'target'))];
  givePlaces(lanes);
  expect(lanes.map(({ place }) => place)).toEqual([3, 1, 1]);
  expect(statusSentence(setup, lanes, 9)).toBe('b and c were home first, after 7 epochs. Then came a (9 epochs).');
});

test('a race says who won, who came after, who did not come, and who broke', () => {
  const lanes = [
    lane('none', at(1000, 0.696, 'limit')),
    lane('relu', at(7, 0.95, 'target')),
    lane('tanh', at(23, 0.96, 'target')),
    lane('selu', at(2, 0.5, 'diverged')),
  ];
  givePlaces(lanes);
  expect(statusSentence(setup, lanes, 1000).replaceAll('\u00a0', ' ')).toBe(
    'relu won, home after 7 epochs. Then came tanh (23 epochs). Not home within 1,000 epochs: none (69.6 %). ' +
      'Beyond all finite numbers, because the learning rate was too large: selu.',
  );
});

test('where nobody comes home there is no winner', () => {
  const lanes = [lane('none', at(1000, 0.7, 'limit'))];
  givePlaces(lanes);
  expect(statusSentence(setup, lanes, 1000)).not.toContain('won');
});

test('the page says what scales the common draw, and says "identical" only where it is', () => {
  const lanes = [lane('relu'), { ...lane('tanh'), init: 'glorot' }];
  expect(fairness(setup, lanes)).toContain('He for relu, Glorot for tanh');
  expect(fairness({ ...setup, start: 'he' }, [lane('relu'), lane('tanh')])).toContain('identical weights (He)');
});

test('the table has the newest look at or before an epoch, and nothing after the end', () => {
  const made = lane('relu', at(2, 0.6), at(2, 0.62), at(5, 0.8));
  expect(made.epochs).toEqual([0, 2, 5]);
  expect([0, 1, 2, 4, 5, 6].map((epoch) => accuracyAt(made, epoch))).toEqual([0.5, 0.5, 0.62, 0.62, 0.8, undefined]);
});
