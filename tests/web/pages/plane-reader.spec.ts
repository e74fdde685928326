/** Pictures of the plane are read point by point: what is said and heard is what is drawn. */
import { faultsOf } from '../a11y/checks/all.ts';
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';
import { tooWide } from '../rig/too-wide.ts';
import { contexts, state, timeOf, tones, writeDown } from '../rig/written-down.ts';

const trainer = { page: '02-why-depth-needs-a-bend', lab: 'nn-trainer' };
const open = { page: '36-open-trainer', lab: 'open-trainer' };
const race = { page: '30-race', lab: 'activation-race' };
const logistic = { page: '33-yes-or-no-lab', lab: 'logistic-lab' };

interface Place {
  page: string;
  lab: string;
}

async function visit(app: App, { page, lab }: Place, query = ''): Promise<void> {
  await app.goto(`${lesson(page)}${query}`);
  await app.ready(lab);
}

/** By keyboard. */
async function read(app: App, { lab }: Place): Promise<void> {
  await app.focus(`${lab} .read-plane`);
  await app.press('Enter');
  await app.ready(`${lab} plane-reader`);
}

const said = (app: App, lab: string, slider: 'x' | 'y' | 'example') =>
  app.eval(
    (lab, slider) => deep<HTMLInputElement>(`${lab} plane-reader input[name=${slider}]`).getAttribute('aria-valuetext'),
    lab,
    slider,
  ) as Promise<string>;

const words = (app: App, lab: string) => app.text(`${lab} plane-reader .words`);

/** A slider to one of its values by keyboard, with the fewest keys. */
async function move(app: App, lab: string, slider: 'x' | 'y', key: string, times = 1): Promise<void> {
  await app.focus(`${lab} plane-reader input[name=${slider}]`);
  for (let time = 0; time < times; time++) await app.press(key);
}

/** What the colour of the picture says at a place, in shares from the left and the top: the probability of the second class. */
const drawn = (app: App, lab: string, left: number, top: number, picture = 0) =>
  app.eval(
    (lab, left, top, picture) => {
      const canvas = deepAll(`${lab} .plane canvas`)[picture] as HTMLCanvasElement;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      const inside = (share: number, size: number) => Math.min(size - 1, Math.floor(share * size));
      const pixel = context.getImageData(inside(left, canvas.width), inside(top, canvas.height), 1, 1).data;
      const colours = ['--class-a', '--surface', '--class-b'].map((name) => {
        const probe = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        probe.fillStyle = getComputedStyle(canvas).getPropertyValue(name).trim();
        probe.fillRect(0, 0, 1, 1);
        return probe.getImageData(0, 0, 1, 1).data;
      });
      // From the paper towards one of the two colours: the share of the way, by the channel that changes most.
      const shares = [0, 2].map((which) => {
        const [from, to] = [colours[1] as Uint8ClampedArray, colours[which] as Uint8ClampedArray];
        const [r, g, b] = [0, 1, 2].map((each) => (to[each] as number) - (from[each] as number)) as [
          number,
          number,
          number,
        ];
        const widest = [r, g, b].map(Math.abs).indexOf(Math.max(...[r, g, b].map(Math.abs)));
        const share = ((pixel[widest] as number) - (from[widest] as number)) / ([r, g, b][widest] as number);
        const off = [0, 1, 2].reduce(
          (sum, each) =>
            sum + Math.abs((pixel[each] as number) - (from[each] as number) - share * ([r, g, b][each] as number)),
          0,
        );
        return { share, off };
      });
      const label = (shares[1]?.off ?? 0) < (shares[0]?.off ?? 0) ? 1 : 0;
      const sure = ((shares[label]?.share ?? 0) / 0.55 - 0.2) / 0.8;
      return label === 1 ? 0.5 + sure / 2 : 0.5 - sure / 2;
    },
    lab,
    left,
    top,
    picture,
  );

/** "label 1 with 72.5 %" as the probability of the second class. */
function shareIn(text: string, second: string): number {
  const [, name = '', percent = ''] = /(?:answer (?:to it )?is |^\S+: )(.+) with ([\d.]+) %/.exec(text) ?? [];
  return name === second ? Number(percent) / 100 : 1 - Number(percent) / 100;
}

/** Here and there: what is told is what is drawn, below the cross. */
async function walkOver(app: App, lab: string, second: string): Promise<void> {
  for (const [x, y] of [
    ['Home', 'Home'],
    ['End', 'ArrowUp'],
    ['PageDown', 'PageUp'],
    ['PageDown', 'PageUp'],
    ['ArrowLeft', 'End'],
  ] as const) {
    await move(app, lab, 'x', x);
    await move(app, lab, 'y', y);
    const [left = 0, top = 0] = await app.eval(
      (lab) =>
        ['x', 'y'].map((side) => {
          const { value, min, max } = deep<HTMLInputElement>(`${lab} plane-reader input[name=${side}]`);
          const share = (Number(value) - Number(min)) / (Number(max) - Number(min));
          return side === 'x' ? share : 1 - share;
        }),
      lab,
    );
    const told = await said(app, lab, 'y');
    expect(Math.abs(shareIn(told, second) - (await drawn(app, lab, left, top))), told).toBeLessThan(0.02);
    expect(await words(app, lab)).toContain(told.replace(/^[^:]*: /, ''));
    const cross = await app.eval((lab) => {
      const area = deep(`${lab} .plane canvas`).getBoundingClientRect();
      const ring = deep(`${lab} .plane .cross circle`).getBoundingClientRect();
      return [
        (ring.left + ring.width / 2 - area.left) / area.width,
        (ring.top + ring.height / 2 - area.top) / area.height,
      ];
    }, lab);
    expect(Math.hypot((cross[0] ?? 0) - left, (cross[1] ?? 0) - top)).toBeLessThan(0.01);
  }
}

for (const [place, query, second] of [
  [trainer, '', 'lamp on (1)'],
  [open, '', 'label 1'],
  [logistic, '', 'malignant'],
] as const)
  test(`${place.lab}: by keyboard, each place is told what is drawn there`, async ({ app }) => {
    await visit(app, place, query);
    if (place === logistic) {
      for (let step = 0; step < 3; step++) await app.click('logistic-lab .step');
      await app.wait(() => deep('logistic-lab').dataset.step === '3');
    }
    await read(app, place);
    const { lab } = place;
    await walkOver(app, lab, second);
    await app.focus(`${lab} .read-plane`);
    await app.press('Enter');
    expect(await app.eval((lab) => deepAll(`${lab} .plane .cross`).length, lab)).toBe(0);
    expect(await app.eval((lab) => deep(`${lab} plane-reader`).checkVisibility(), lab)).toBe(false);
  });

test('of two runs, each is read in its own picture', async ({ app }) => {
  await visit(app, open, '#v=1&layers=tanh:3&beside.layers=relu:2');
  const runs = ['open-trainer .along', 'open-trainer .answer'];
  for (const lab of runs) {
    await read(app, { page: open.page, lab });
    await walkOver(app, lab, 'label 1');
  }
  const told = await Promise.all(runs.map((lab) => said(app, lab, 'y')));
  expect(told[0], 'each says its own').not.toBe(told[1]);
});

test('a unit is shown large and read: it answers what its weights make of the place', async ({ app }) => {
  await visit(app, open, '#v=1&layers=tanh:3&features=x,y');
  await app.click('open-trainer button.unit >> nth=1');
  await app.click('open-trainer .large > summary');
  await app.wait(() => deepAll('open-trainer .unit-plane').length === 1);
  const lab = 'open-trainer section.panel';
  const numbers = await app.eval(() =>
    deepAll<HTMLInputElement>('open-trainer .numbers input').map(({ value }) => Number(value.replace('−', '-'))),
  );
  expect(numbers).toHaveLength(3);
  const [across = 0, up = 0, bias = 0] = numbers;
  await read(app, { page: open.page, lab });
  const seen: number[] = [];
  for (const [x, y] of [
    ['Home', 'Home'],
    ['End', 'Home'],
    ['PageDown', 'End'],
  ] as const) {
    await move(app, lab, 'x', x);
    await move(app, lab, 'y', y);
    const [place = '', value = ''] = (await said(app, lab, 'x')).replaceAll('−', '-').split(': ');
    const height = (await said(app, lab, 'y')).replaceAll('−', '-').split(': ')[0];
    // The middle of the cell that is drawn there: 24 of them lie across the 12 of the plane.
    const inside = (at: number) => Math.max(-5.75, Math.min(5.75, (Math.floor(2 * at) + 0.5) / 2));
    const sum = across * inside(Number(place)) + up * inside(Number(height)) + bias;
    expect(Math.abs(Number(value) - Math.tanh(sum)), `at ${place}, ${height}`).toBeLessThan(0.002);
    seen.push(Number(value));
  }
  expect(new Set(seen).size).toBe(3);
  expect(await app.count('open-trainer .unit-plane .points > *')).toBe(
    await app.count('open-trainer .answer .points > *'),
  );
  expect(await app.eval(() => deepAll('open-trainer .unit-plane .cross').length)).toBe(1);
  expect(await app.eval(() => deepAll('open-trainer .answer .cross').length)).toBe(0);
  expect(await app.axe()).toEqual([]);
});

test('the corners are told as the table beneath has them, one after the other, and stay true while the network learns', async ({
  app,
}) => {
  await visit(app, trainer);
  await read(app, trainer);
  const { lab } = trainer;
  const table = () =>
    app.eval(() =>
      deepAll('nn-trainer .corners tbody tr').map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
  const walk = async () => {
    await app.focus(`${lab} plane-reader input[name=example]`);
    await app.press('Home');
    for (let number = 1; number <= 4; number++) {
      const told = await said(app, lab, 'example');
      const [, x, y, lamp] = /^Example \d of 4, at (\S+) across and (\S+) up: lamp \w+ \((\d)\)/.exec(told) ?? [];
      const row = (await table()).find(([inputs]) => inputs === `${x}, ${y}`) ?? [];
      expect(row[1], told).toBe(lamp);
      expect(Math.abs(shareIn(told, 'lamp on (1)') - Number(row[2])), `${told} ${row}`).toBeLessThan(0.006);
      expect(told.endsWith(': right.')).toBe(Number(row[2]) > 0.5 === (lamp === '1'));
      expect(await words(app, lab)).toBe(told);
      if (number < 4) await app.press('ArrowRight');
    }
  };
  await walk();
  const before = await words(app, lab);
  await app.click(`${lab} button.step`);
  await app.wait((before) => deep('nn-trainer plane-reader .words').textContent !== before, before);
  await walk();
});

test('a click in the picture brings the cross there, and the nearest example is named', async ({ app }) => {
  await visit(app, trainer);
  await read(app, trainer);
  await app.reveal('nn-trainer .plane');
  const { x, y, width, height } = (await app.page.locator('nn-trainer .plane').boundingBox()) ?? {
    ...{ x: 0, y: 0, width: 0, height: 0 },
  };
  // A fifth of the way between the corners 0, 0 and 1, 0, from the first.
  await app.page.mouse.click(x + 0.35 * width, y + 0.75 * height);
  await app.wait(() => deep('nn-trainer plane-reader .words').textContent?.startsWith('At 0.2 across and 0 up'));
  expect(await words(app, 'nn-trainer')).toContain('at 0 across and 0 up, lamp off (0)');
  expect(await app.text('nn-trainer plane-reader [role=status]')).toBe(await words(app, 'nn-trainer'));
});

for (const [way, side] of [
  ['row', 'x'],
  ['column', 'y'],
] as const)
  test(`a ${way} is heard: each tone is the answer that is told at its place`, async ({ app }) => {
    await writeDown(app);
    await visit(app, open);
    await read(app, open);
    const { lab } = open;
    await move(app, lab, side, 'Home');
    const told: { at: number; share: number }[] = [];
    for (let press = 1; press <= 9; press++) {
      await app.press('PageUp');
      const text = await said(app, lab, side);
      told.push({ at: Number(text.split(':')[0]?.replace('−', '-')), share: shareIn(text, 'label 1') });
    }
    await app.press('End'); // at the edge, where no tick sounds through the tones
    await app.click(`${lab} plane-reader .hear >> nth=${way === 'row' ? 0 : 1}`);
    await state(app, `${lab} plane-reader curve-sound`, 'playing');
    expect(await contexts(app)).toBe(1);
    await app.wait(() => deepAll('open-trainer .plane .cross circle').length === 3);
    const heard = await tones(
      app,
      0,
      told.map(({ at }) => timeOf(at, -6, 6)),
    );
    for (const [index, { at, share }] of told.entries()) {
      const expected = 220 * (880 / 220) ** share;
      expect(
        Math.abs(Math.log2((heard[index] ?? Number.NaN) / expected)),
        `at ${at}: ${share}, ${heard[index]} Hz`,
      ).toBeLessThan(0.08);
    }
    expect(Math.max(...told.map(({ share }) => share)) - Math.min(...told.map(({ share }) => share))).toBeGreaterThan(
      0.1,
    );
  });

test('of thirty measures the samples are read, though the picture has no shades', async ({ app }) => {
  await visit(app, logistic);
  await app.select('logistic-lab .fields label:nth-child(1) select', 'thirty');
  await app.wait(() => deepAll('logistic-lab .numbers tbody tr').length === 31);
  for (let step = 0; step < 5; step++) await app.click('logistic-lab .step');
  await app.wait(() => deep('logistic-lab').dataset.step === '5');
  await read(app, logistic);
  expect(await said(app, 'logistic-lab', 'x')).toMatch(/^[−\d.]+$/);
  expect(await app.eval(() => deepAll('logistic-lab plane-reader .hear').length)).toBe(0);
  await app.focus('logistic-lab plane-reader input[name=example]');
  await app.press('Home');
  let wrong = 0;
  for (let sample = 1; sample <= 171; sample++) {
    const told = await said(app, 'logistic-lab', 'example');
    expect(told).toContain(`Example ${sample} of 171, `);
    if (told.endsWith(': wrong.')) wrong++;
    await app.press('ArrowRight');
  }
  expect(wrong).toBe(await app.eval(() => deepAll('logistic-lab svg.points .wrong').length));
});

test('several classes are told by name as the picture has them, and a row sounds in steps', async ({ app }) => {
  await writeDown(app);
  await visit(app, open, '#v=1&data=iris');
  await app.wait(() => deepAll('open-trainer svg.key').length === 3);
  await read(app, open);
  await move(app, 'open-trainer', 'x', 'Home');
  const names = await app.eval(() => deepAll('open-trainer .answer .keys > span').map((each) => each.innerText.trim()));
  expect(names.some((name) => name === '')).toBe(false);
  const told = await said(app, 'open-trainer', 'x');
  expect(names).toContain(/: (.+) with /.exec(told)?.[1]);
  await app.click('open-trainer plane-reader .hear >> nth=0');
  await state(app, 'open-trainer plane-reader curve-sound', 'playing');
  const meaning = await app.text('open-trainer plane-reader curve-sound p');
  expect(meaning).toContain(`220 Hz is ${names[0]}, 880 Hz is ${names[2]}`);
});

test('each lane of the race is read in its own picture', async ({ app }) => {
  await visit(app, race);
  await app.click('activation-race .step');
  await app.wait(() => deepAll('activation-race .lanes > li').every(({ dataset }) => dataset.epoch === '1'));
  await read(app, race);
  await move(app, race.lab, 'x', 'PageUp', 2);
  await move(app, race.lab, 'y', 'PageDown', 2);
  const names = await app.eval(() => deepAll('activation-race .lanes .name').map((each) => each.innerText.trim()));
  expect(names.length).toBeGreaterThan(1);
  const told: string[] = [];
  for (const [lane, name] of names.entries()) {
    await app.select('activation-race plane-reader select', name);
    await app.wait(
      (lane) =>
        deepAll('activation-race .lanes .plane').every(
          (each, at) => (each.querySelector('.cross') !== null) === (at === lane),
        ),
      lane,
    );
    const share = await drawn(app, race.lab, 0.7, 0.7, lane);
    const text = await said(app, race.lab, 'y');
    expect(Math.abs(shareIn(text, 'label 1') - share), `${name}: ${text}`).toBeLessThan(0.02);
    told.push(text);
  }
  expect(new Set(told).size).toBeGreaterThan(1);
});

for (const place of [trainer, open, logistic, race])
  test(`${place.lab}: being read, it behaves for everybody`, async ({ app }) => {
    await visit(app, place);
    await read(app, place);
    expect(await faultsOf(app)).toEqual({});
  });

for (const place of [trainer, open, logistic, race])
  test(`${place.lab}: read on a phone, in forced colours, nothing is too wide and axe finds nothing`, async ({
    app,
  }) => {
    await app.size(360, 740);
    await app.page.emulateMedia({ forcedColors: 'active' });
    await visit(app, place);
    await read(app, place);
    expect(await tooWide(app)).toEqual([]);
    const look = await app.eval((lab) => {
      const [halo, line] = deepAll(`${lab} .plane .cross circle`).map((each) => getComputedStyle(each).stroke);
      return { halo, line };
    }, place.lab);
    expect(look.halo).not.toBe(look.line);
    expect(await app.axe()).toEqual([]);
  });

test('a script that does not come is said, and another press brings it', async ({ app }) => {
  await app.page.route(/plane-reader-\w+\.js/, (route) => route.abort(), { times: 1 });
  await visit(app, trainer);
  await app.click('nn-trainer .read-plane');
  await app.wait(() => deepAll('nn-trainer .picture p[role=alert]').some((each) => each.checkVisibility()));
  expect(await app.eval(() => deep('nn-trainer .read-plane').ariaExpanded)).toBe('false');
  await app.click('nn-trainer .read-plane');
  await app.ready('nn-trainer plane-reader');
  expect(await app.eval(() => deep('nn-trainer .read-plane').ariaExpanded)).toBe('true');
  expect(await app.eval(() => deep('nn-trainer .picture p[role=alert]').checkVisibility())).toBe(false);
  await app.eval(() => {
    window.collectedErrors = []; // the refused script, which this test asked for
  });
});
