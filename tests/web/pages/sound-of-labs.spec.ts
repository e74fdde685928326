/** The charts of the labs are heard: their tones are the numbers that stand beside them. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';
import { state, timeOf, tones, writeDown } from '../rig/written-down.ts';

const open = async (app: App, page: string, lab: string) => {
  await writeDown(app);
  await app.goto(lesson(page));
  await app.ready(lab);
};

const hear = async (app: App, figure: string) => {
  await app.click(`${figure} button.hear`);
  await state(app, `${figure} curve-sound`, 'playing');
};

/** "−1.5", "0.03 %" and "6.3 × 10⁻⁸" as numbers. */
function numberIn(text: string): number {
  const [, mantissa, exponent = ''] = /^(\S+?)(?: × 10(\S+))?(?: %)?$/.exec(text.replace('−', '-')) ?? [];
  const digits = [...exponent].map((sign) => (sign === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))).join('');
  return Number(`${mantissa}e${digits || 0}`);
}

/** As the panel says it: the lowest and the highest tone, and the values that they stand for. */
async function pitches(app: App, figure: string) {
  const said = await app.text(`${figure} curve-sound p`);
  const [, low = '', bottom = '', high = '', top = ''] =
    /Height is pitch: (.+?) Hz is (.+?), (.+?) Hz is (.+?)\. /.exec(`${said} `) ?? [];
  return { low: Number(low), bottom: numberIn(bottom), high: Number(high), top: numberIn(top) };
}

/** How far a tone is from where its value belongs, in octaves. Values outside the picture sound at its edge. */
function offBy(tone: number | undefined, share: number, { low, high }: { low: number; high: number }): number {
  const expected = low * (high / low) ** Math.min(1, Math.max(0, share));
  return Math.abs(Math.log2((tone ?? Number.NaN) / expected));
}

const onLog = (value: number, { bottom, top }: { bottom: number; top: number }) =>
  Math.log10(value / bottom) / Math.log10(top / bottom);

test('gradients of layers sound on a scale of equal factors, a network in each ear', async ({ app }) => {
  const figure = 'vanishing-gradient figure:has(.gradients)';
  await open(app, '32-vanishing-lab', 'vanishing-gradient');
  await app.click('vanishing-gradient summary');
  const rows = await app.eval(() =>
    deepAll('vanishing-gradient tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    ),
  );
  await hear(app, figure);
  const scale = await pitches(app, figure);
  for (const [ear, lane] of [
    [0, 'sigmoid'],
    [1, 'tanh'],
  ] as const) {
    const times = rows.map((_, index) => timeOf(index + 1, 0.8, rows.length + 0.2));
    const heard = await tones(app, ear, times);
    for (const [index, row] of rows.entries())
      expect(
        offBy(heard[index], onLog(numberIn(row[ear] ?? ''), scale), scale),
        `${lane}, layer ${index + 1}: ${row[ear]}, ${heard[index]} Hz`,
      ).toBeLessThan(0.1); // a kink in the window of measuring
  }
  expect(await app.text(`${figure} curve-sound p`)).toContain('The first hidden layer comes first.');
});

test('what came is in the left ear, what was foretold in the right one', async ({ app }) => {
  const figure = 'sequence-lab figure:has(.forecast)';
  await open(app, '35-sequence-lab', 'sequence-lab');
  const last = await app.eval(() => Number(deep<HTMLInputElement>('sequence-lab .month input').max));
  await app.focus('sequence-lab .month input');
  await app.press('Home');
  const months: { truth: number; network: number }[] = [];
  for (const first = await app.text('sequence-lab .month output'); months.length < 12; ) {
    const words = await app.text('sequence-lab .chosen-words');
    const [, network = '', truth = ''] = /foretells (\S+) °C, .* It was (\S+) °C/.exec(words) ?? [];
    months.push({ network: numberIn(network), truth: numberIn(truth) });
    const shown = await app.text('sequence-lab .month output');
    expect(months.length === 1 || shown !== first).toBe(true);
    await app.press('ArrowRight');
    await app.wait((before) => deep('sequence-lab .month output').textContent !== before, shown);
  }
  await app.press('End'); // at the edge, where no tick sounds through the tones
  await hear(app, figure);
  await app.select(`${figure} [name=seconds]`, '12 s');
  await state(app, `${figure} curve-sound`, 'playing');
  const scale = await pitches(app, figure);
  const inner = months.slice(1);
  const times = inner.map((_, index) => timeOf(index + 1, 0, last, 12));
  for (const [ear, whose] of [
    [0, 'truth'],
    [1, 'network'],
  ] as const) {
    const heard = await tones(app, ear, times);
    for (const [index, month] of inner.entries())
      expect(
        offBy(heard[index], (month[whose] - scale.bottom) / (scale.top - scale.bottom), scale),
        `${whose} ${index + 1}: ${month[whose]} °C, ${heard[index]} Hz`,
      ).toBeLessThan(0.12);
  }
});

test('each layer of the X-ray has a tone for its gradient and one for its activations, and shows when', async ({
  app,
}) => {
  const figure = 'gradient-xray figure:has(.rows)';
  await open(app, '31-gradient-x-ray', 'gradient-xray');
  const rows = await app.eval(() =>
    deepAll('gradient-xray .row[data-layer]').map(({ dataset }) => [
      Number(dataset.gradient),
      Number(dataset.activation),
    ]),
  );
  await hear(app, figure);
  await app.wait(() => deepAll('gradient-xray .row[data-heard]').length === 1);
  const scale = await pitches(app, figure);
  for (const ear of [0, 1] as const) {
    const heard = await tones(
      app,
      ear,
      rows.map((_, index) => timeOf(index + 0.5, 0, rows.length)),
    );
    for (const [index, row] of rows.entries())
      expect(
        offBy(heard[index], onLog(row[ear] ?? 0, scale), scale),
        `row ${index}, ear ${ear}: ${row[ear]}, ${heard[index]} Hz`,
      ).toBeLessThan(0.02);
  }
  await state(app, `${figure} curve-sound`, 'still');
  expect(await app.count('gradient-xray .row[data-heard]')).toBe(0);
});

test('ten tones say how sure a network is of each digit', async ({ app }) => {
  const figure = 'filters-lab figure:has(.bars)';
  await open(app, '34-filters-lab', 'filters-lab');
  await app.click('filters-lab .go');
  await app.wait(() => /Epoch [1-9]/.test(deep('filters-lab .status').textContent ?? ''));
  await app.click('filters-lab .go');
  await app.wait(() => deep('filters-lab').dataset.state === 'paused');
  const shares = await app.eval(() => deepAll('filters-lab .bars li').map(({ dataset }) => Number(dataset.share)));
  expect(Math.max(...shares)).toBeGreaterThan(0.2);
  await hear(app, figure);
  const scale = await pitches(app, figure);
  expect([scale.bottom, scale.top]).toEqual([0, 100]);
  const heard = await tones(
    app,
    0,
    shares.map((_, digit) => timeOf(digit + 0.5, 0, shares.length)),
  );
  for (const [digit, share] of shares.entries())
    expect(offBy(heard[digit], share, scale), `${digit}: ${share}, ${heard[digit]} Hz`).toBeLessThan(0.02);
});

test('how many units are dead is heard, a layer in each ear', async ({ app }) => {
  const figure = 'dead-unit-lab figure.lifelines';
  await open(app, '38-dead-unit-autopsy', 'dead-unit-lab');
  const layers = await app.eval(() => {
    const [first, second] = deepAll('dead-unit-lab .lifelines p[data-layer]').map(({ textContent }) =>
      (/first step: (\d+) of (\d+); at the end: (\d+)/.exec(textContent ?? '') ?? []).slice(1).map(Number),
    );
    return [first ?? [], second ?? []];
  });
  await hear(app, figure);
  const scale = await pitches(app, figure);
  for (const ear of [0, 1] as const) {
    const [born = 0, units = 0, dead = 0] = layers[ear] ?? [];
    expect([scale.bottom, scale.top]).toEqual([0, units]);
    const [end] = await tones(app, ear, [timeOf(0.985, 0, 1)]);
    expect(offBy(end, dead / units, scale), `at the end ${dead} of ${units}, ${end} Hz`).toBeLessThan(0.02);
    expect(dead, 'some have died, or nothing was tried').toBeGreaterThan(born);
  }
  const ears = await app.eval(() =>
    deepAll<HTMLSelectElement>('dead-unit-lab curve-sound select').map(
      ({ selectedOptions }) => selectedOptions[0]?.text,
    ),
  );
  expect(ears.slice(0, 2)).toEqual(['hidden layer 1', 'hidden layer 2']);
});
