import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { sharedModules } from './scripts.ts';

const at = (path: string): string => `${paths.source}${path}`;
const frame = at('styles/lab.css.ts');

test('what labs alone share waits for a page with a lab; what others use, too, does not', () => {
  const plot = [at('plot/ticks.ts'), at('core/client.ts')];
  const race = [at('plot/ticks.ts'), at('labs/fields.ts'), at('training/client.ts'), frame];
  const trainer = [at('labs/fields.ts'), at('plot/scatter.ts'), at('training/client.ts'), frame];
  const shelves = new Map([...sharedModules([plot, race, trainer]).values()].map(({ name, shelf }) => [name, shelf]));
  expect(shelves.get('src/plot/ticks.ts')).toBe('runtime');
  expect(shelves.get('src/labs/fields.ts')).toBe('labs');
  expect(shelves.get('src/training/client.ts')).toBe('labs');
  expect(shelves.get('src/core/client.ts')).toBe('runtime'); // one user, but it holds state
  expect(shelves.has('src/plot/scatter.ts')).toBe(false);
});

test('what pages for study alone use burdens no lesson, be it used by two of them; what holds state is shared', () => {
  const plot = [at('plot/ticks.ts'), at('state/define.ts')];
  const review = [
    at('review/today.ts'),
    at('plot/ticks.ts'),
    at('state/progress.ts'),
    `${paths.web}node_modules/ts-fsrs/x.js`,
  ];
  const due = [at('review/today.ts'), at('state/progress.ts')];
  const names = [...sharedModules([plot], [review, due]).values()];
  expect(names).toEqual([
    { name: 'src/state/define.ts', shelf: 'runtime' },
    { name: 'src/state/progress.ts', shelf: 'runtime' },
  ]);
});
