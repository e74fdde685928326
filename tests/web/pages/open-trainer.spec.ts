/** The open trainer: what is set is in the address, every step can be gone back to, and weights can be typed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../rig/app.ts';
import { networks } from '../rig/core.ts';
import { lesson } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';

const trainer = 'open-trainer';
const page = lesson('36-open-trainer');

const status = (app: App) => app.eval(() => deep('open-trainer .status').textContent?.trim() ?? '');
const address = (app: App) => app.eval(() => location.hash);
const paused = (app: App) => app.wait(() => deep('open-trainer').dataset.state === 'paused');

test('a link opens its state, names what is wrong with it, and changes go into the address and back', async ({
  app,
}) => {
  await app.goto(`${page}#v=1&data=xor&layers=relu:3,tanh:2&rate=fast&seed=4`);
  await app.ready(trainer);
  const text = await app.eval(() => deep('open-trainer .problem').textContent ?? '');
  expect(text).toContain('rate was “fast”; allowed: a number from');
  expect(await app.count(`${trainer} .unit`)).toBe(3 + 2 + 1);
  await app.click(`${trainer} .layers li:nth-child(1) .more`);
  await app.wait(() => location.hash === '#v=1&data=xor&layers=relu:4,tanh:2&seed=4');
  await app.click(`${trainer} .layers li:nth-child(2) .remove`);
  await app.wait(() => location.hash === '#v=1&data=xor&layers=relu:4&seed=4');
  await app.click(`${trainer} .undo`);
  await app.wait(() => location.hash === '#v=1&data=xor&layers=relu:4,tanh:2&seed=4');
  await app.click(`${trainer} .redo`);
  await app.wait(() => location.hash === '#v=1&data=xor&layers=relu:4&seed=4');
  expect(await app.count(`${trainer} .problem`)).toBe(0);
});

test('a run goes back to its start and forth again to the same numbers', async ({ app }) => {
  await app.goto(page);
  await app.ready(trainer);
  const fresh = await status(app);
  await app.click(`${trainer} .epoch`);
  await app.wait(() => deep('open-trainer').dataset.step === '15');
  await app.click(`${trainer} .epoch`);
  await app.wait(() => deep('open-trainer').dataset.step === '30');
  const trained = await status(app);
  expect(trained).toContain('epoch 2');
  const scrub = async (step: number) => {
    await app.eval((to) => {
      const slider = deep<HTMLInputElement>('open-trainer .scrubber input');
      slider.value = String(to);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, step);
    await app.wait((to) => deep('open-trainer').dataset.step === String(to), step);
  };
  await scrub(0);
  expect(await status(app)).toBe(fresh);
  await scrub(30);
  expect(await status(app)).toBe(trained);
});

test('a unit is chosen by keyboard and a weight is typed; what is no number is refused', async ({ app }) => {
  await app.goto(`${page}#v=1&layers=`);
  await app.ready(trainer);
  await app.eval(() => deep('open-trainer .unit').focus());
  await app.page.keyboard.press('Enter');
  await app.wait(() => deepAll('open-trainer .panel input').length === 3);
  const type = (index: number, text: string) =>
    app.eval(
      (at, typed) => {
        const input = deep<HTMLInputElement>(`open-trainer .panel input[data-index="${at}"]`);
        input.value = String(typed);
        input.dispatchEvent(new Event('change'));
      },
      index,
      text,
    );
  // Weights 0 and bias 0: the network cannot tell, so that the loss is ln 2.
  for (const index of [0, 1, 2]) {
    await type(index, '0');
    await paused(app);
  }
  await app.click(`${trainer} .step`);
  await app.wait(() => deep('open-trainer').dataset.step === '1');
  await type(0, 'much');
  await app.wait(() =>
    /weight from x was “much”; allowed: a number/.test(deep('open-trainer .note').textContent ?? ''),
  );
});

test('exclusive or is solved by four ReLU units, by none it is not, and with x · y it is again', async ({ app }) => {
  const accuracy = async (hash: string) => {
    await app.goto(`${page}?${hash.length}#v=1&data=xor&rate=0.1&${hash}`);
    await app.ready(trainer);
    for (let epoch = 1; epoch <= 30; epoch++) {
      await app.click(`${trainer} .epoch`);
      await app.wait((at) => deep('open-trainer').dataset.step === String(at * 15), epoch);
    }
    return Number((await status(app)).match(/([\d.]+)\s% of the test points/)?.[1]);
  };
  expect(await accuracy('layers=')).toBeLessThan(70);
  expect(await accuracy('layers=&features=x,y,x_times_y')).toBeGreaterThan(95);
  expect(await accuracy('layers=relu:4&seed=2')).toBeGreaterThan(90);
  expect(await address(app)).toContain('layers=relu:4');
});

/** Trains for so many epochs of 15 steps. */
async function epochs(app: App, count: number): Promise<void> {
  for (let epoch = 1; epoch <= count; epoch++) {
    await app.click(`${trainer} .epoch`);
    await app.wait((at) => deep('open-trainer').dataset.step === String(at * 15), epoch);
  }
}

test('four clouds are told apart, each with its mark, in a table of four by four', async ({ app }) => {
  await app.goto(`${page}#v=1&data=blobs&classes=4&layers=tanh:6`);
  await app.ready(trainer);
  expect(await app.count(`${trainer} .unit`)).toBe(6 + 4);
  expect(await app.count(`${trainer} .keys svg.key`)).toBe(4);
  await epochs(app, 12);
  const cells = await app.eval(() => deepAll('open-trainer .confusion td').map((cell) => Number(cell.textContent)));
  expect(cells).toHaveLength(16);
  expect(cells.reduce((sum, each) => sum + each, 0)).toBe(150);
  const right = cells.filter((_, index) => index % 5 === 0).reduce((sum, each) => sum + each, 0);
  expect(right / 150).toBeGreaterThan(0.9);
  const said = Number((await status(app)).match(/([\d.]+)\s% of the test points/)?.[1]);
  expect(said).toBeCloseTo((100 * right) / 150, 0);
  expect(await app.eval(() => deepAll('open-trainer .learning option').map((each) => each.textContent))).not.toContain(
    'Huber',
  );
});

test('a slope is learnt as a number: R² says how well, and there is no accuracy', async ({ app }) => {
  await app.goto(`${page}#v=1&data=plane&layers=&rate=0.03`);
  await app.ready(trainer);
  await epochs(app, 20);
  const said = await status(app);
  expect(Number(said.match(/R² is ([\d.]+)/)?.[1])).toBeGreaterThan(0.99);
  expect(said).not.toContain('%');
  expect(await app.count(`${trainer} .confusion`)).toBe(0);
  expect(await app.count(`${trainer} .scale`)).toBe(1);
});

test('points are drawn by keyboard and by pointer, go into the address, and come back by undo', async ({ app }) => {
  await app.goto(`${page}#v=1&data=drawn&points=-`);
  await app.ready(trainer);
  await app.wait(() => deepAll('point-pad .pad').length === 1);
  expect(await status(app)).toBe('Draw at least 4 points to train with.');
  expect(await app.eval(() => deep<HTMLButtonElement>('open-trainer .go').disabled)).toBe(true);

  await app.eval(() => deep('point-pad .pad').focus());
  const keys = ['Enter', 'ArrowRight', 'Shift+ArrowUp', '1', 'Enter'];
  for (const key of keys) await app.page.keyboard.press(key);
  // Of 1,295 steps from -6 to 6, (0, 0) is at 648 each way, (0.25, 1) at 674 and 755.
  await app.wait(() => location.hash === '#v=1&data=drawn&points=i0i00iqkz1');
  const box = await app.eval(() => {
    const pad = deep('point-pad .pad');
    pad.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width } = pad.getBoundingClientRect();
    return { left, top, width };
  });
  for (const share of [0.2, 0.8]) await app.page.mouse.click(box.left + box.width * share, box.top + box.width * share);
  await app.wait(() => location.hash.length === '#v=1&data=drawn&points='.length + 20);
  await app.wait(() => /2 points for training, 2 to test/.test(deep('open-trainer .status').textContent ?? ''));
  expect(await app.count(`${trainer} svg.points > *`)).toBe(4);
  await app.eval(() => deep('point-pad .pad').focus());
  await app.page.keyboard.press('Backspace');
  await app.wait(() => location.hash.length === '#v=1&data=drawn&points='.length + 15);
  await app.click(`${trainer} .undo`);
  await app.wait(() => deepAll('open-trainer svg.points > *').length === 4);
});

test('a pasted table names the cell that is wrong, and the right one is learnt from', async ({ app }) => {
  const asked: string[] = [];
  app.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const tablesAsked = () => asked.some((path) => path.includes('tables'));
  await app.goto(page);
  await app.ready(trainer);
  expect(tablesAsked()).toBe(false); // only who wants a table loads what reads one

  await app.eval(() => {
    const select = deep<HTMLSelectElement>('open-trainer select.set');
    select.value = 'table';
    select.dispatchEvent(new Event('change'));
  });
  await app.wait(() => deepAll('own-table textarea').length === 1);
  // With the table to begin with, so that it does not come over what is pasted.
  await app.wait(() => deep<HTMLTextAreaElement>('own-table textarea').value !== '');
  const paste = async (text: string) => {
    await app.eval((given) => {
      deep<HTMLTextAreaElement>('own-table textarea').value = String(given);
    }, text);
    await app.click('own-table .read');
  };
  await paste('width;height;kind\n1,5;2;a\n2;x;b\n3;3;a\n4;1;b\n');
  await app.wait(() => deepAll('own-table .problem').length === 1);
  expect(tablesAsked()).toBe(true);
  expect(await app.text('own-table .problem')).toBe('row 3, column "height" was "x"; allowed: a number');

  await paste('width;height;kind\n1,5;2;a\n2;7;b\n3;3;a\n4;8;b\n2,5;1;a\n1;9;b\n');
  await app.wait(() => deepAll('own-table .problem').length === 0);
  await app.wait(() => /3 points for training, 3 to test/.test(deep('open-trainer .status').textContent ?? ''));
  expect(await app.eval(() => deepAll('open-trainer .feature').map((each) => each.textContent))).toEqual([
    'width',
    'height',
  ]);
  const kinds = await app.eval(() => deepAll('open-trainer .confusion tbody th').map((each) => each.textContent));
  expect(kinds).toEqual(['a', 'b']);
});

test('irises are told apart by two of their measures', async ({ app }) => {
  await app.goto(`${page}#v=1&data=iris&columns=petal_length_cm,petal_width_cm&layers=tanh:6&train=70`);
  await app.ready(trainer);
  await app.wait(() => deepAll('own-table input[type=checkbox]').length === 4);
  expect(await app.count(`${trainer} .feature`)).toBe(2);
  for (let epoch = 1; epoch <= 15; epoch++) {
    await app.click(`${trainer} .epoch`);
    await app.wait((at) => deep('open-trainer').dataset.step === String(at * 11), epoch);
  }
  expect(Number((await status(app)).match(/([\d.]+)\s% of the test points/)?.[1])).toBeGreaterThan(85);
  const species = await app.eval(() => deepAll('open-trainer .confusion tbody th').map((each) => each.textContent));
  expect(species).toEqual(['setosa', 'versicolor', 'virginica']);
});

/** What the trainer writes of its network in this form. */
async function taken(app: App, form: string): Promise<string> {
  await app.eval((id) => {
    const select = deep<HTMLSelectElement>('network-export select');
    select.value = String(id);
    select.dispatchEvent(new Event('change'));
  }, form);
  await app.click('network-export .write');
  return app.wait(() => deepAll<HTMLTextAreaElement>('network-export textarea.written')[0]?.value);
}

test('the network that Python runs answers as the one on the page, and comes back from its file', async ({ app }) => {
  await app.goto(`${page}#v=1&data=arms&layers=gelu:5,tanh:4&features=x,y,sin_x`);
  await app.ready(trainer);
  await epochs(app, 2);
  await app.click(`${trainer} .take-along`);
  await app.wait(() => deepAll('network-export .write').length === 1);
  const file = await taken(app, 'json');
  const source = await taken(app, 'numpy');

  const inputs = Array.from({ length: 20 }, (_, index) => [index - 10, (7 * index) % 11, Math.sin(index - 10)]);
  const network = (await networks()).networkFromFile(JSON.parse(file), 'softmax_cross_entropy').value;
  const wanted = [...(network?.outputs(Float32Array.from(inputs.flat())).value ?? [])];
  const folder = mkdtempSync(join(tmpdir(), 'nonlinear-taken-'));
  writeFileSync(join(folder, 'network_numpy.py'), source);
  const program = `import json, numpy, network_numpy
print(json.dumps(network_numpy.predict(numpy.array(${JSON.stringify(inputs)})).ravel().tolist()))`;
  const given: number[] = JSON.parse(
    execFileSync('/usr/bin/python3', ['-c', program], { cwd: folder, encoding: 'utf8' }),
  );
  rmSync(folder, { recursive: true });
  expect(given).toHaveLength(20 * 3);
  for (const [at, output] of wanted.entries())
    expect(Math.abs(output - (given[at] ?? Number.NaN)) / Math.max(1, Math.abs(output))).toBeLessThan(1e-6);

  expect(await taken(app, 'svg')).toMatch(/^<svg xmlns="http:.*data:image\/png;base64,.*<\/svg>\n$/);
  expect(await taken(app, 'csv')).toMatch(/^step,train_loss,.*\n0,[\d.]+,/);

  // Back to the start, to another shape, and the saved network once more.
  await app.click(`${trainer} .layers li:nth-child(1) .more`);
  await app.wait(() => deep('open-trainer').dataset.step === '0');
  const bring = async (text: string) => {
    await app.eval((given) => {
      deep<HTMLTextAreaElement>('network-export textarea.bring').value = String(given);
      deep<HTMLButtonElement>('network-export .take').click();
    }, text);
  };
  await bring(file.replace('"version": 1', '"version": 2'));
  await app.wait(() => deepAll('network-export .problem').length === 1);
  expect(await app.text('network-export .problem')).toBe('version was 2; allowed: 1');
  await bring(file);
  await app.wait(() => location.hash.endsWith('&layers=gelu:5,tanh:4'));
  // The address is ahead of the network, and that, with its own weights, of those of the file.
  const parameters = (3 + 1) * 5 + (5 + 1) * 4 + (4 + 1) * 3;
  await app.wait((count) => (deep('open-trainer .status').textContent ?? '').includes(`${count} weights`), parameters);
  await expect.poll(() => taken(app, 'json'), { timeout: 30_000 }).toBe(file);
});

test('training rests where little is left to gain, says why, and goes on when it is told to', async ({ app }) => {
  await app.goto(page);
  await app.ready(trainer);
  await app.select(`${trainer} .buttons select`, 'flat');
  await app.click(`${trainer} .go`);
  await app.wait(() => deep('open-trainer').dataset.state === 'finished');
  const status = await app.text(`${trainer} .status`);
  expect(status).toMatch(/^Training rests: every training point is right, and the loss on them is below 0\.001\./);
  expect(await app.eval(() => deep('open-trainer svg.accuracy').getAttribute('aria-label'))).toMatch(
    /^By step [\d,]+, 100 % of the training points are right/,
  );
  const rested = await app.eval(() => Number(deep('open-trainer').dataset.step));
  await app.click(`${trainer} .go`);
  await app.wait((step) => Number(deep('open-trainer').dataset.step) > step, rested);
  expect(await app.text(`${trainer} .status`)).not.toContain('rests');
});

test('a link with weights brings back the very network', async ({ app }) => {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.goto(`${page}#v=1&data=moons`);
  await app.ready(trainer);
  await epochs(app, 3);
  const losses = (text: string) => /Loss [\d.]+ on the training points, [\d.]+ on the test points/.exec(text)?.[0];
  const was = losses(await app.text(`${trainer} .status`));
  await app.click(`${trainer} .link-weights`);
  await expect(app.page.locator(`${trainer} .note`)).toContainText('copied');
  const link = await app.eval(() => navigator.clipboard.readText());
  await app.goto('index.html');
  await app.goto(link);
  await app.ready(trainer);
  await app.click(`${trainer} .step`);
  await app.wait(() => deep('open-trainer').dataset.step === '1');
  // One step away from it, and far from where it would begin.
  const [, now] = /Loss ([\d.]+)/.exec(await app.text(`${trainer} .status`)) ?? [];
  expect(Number(now)).toBeCloseTo(Number(/[\d.]+/.exec(was ?? '')?.[0]), 1);
  expect(Number(now)).toBeLessThan(0.6);
  await app.goto(`${link.replace('layers=', 'was=')}&layers=relu:3`);
  await expect(app.page.locator(`${trainer} .problem`).first()).toContainText('this network has 13');
});

test('the run before stays in the chart, with what differed, and can be swapped in', async ({ app }) => {
  await app.goto(`${page}#v=1&data=xor&rate=0.1`);
  await app.ready(trainer);
  await epochs(app, 2);
  expect(await app.count(`${trainer} .ghost`)).toBe(0);
  await app.click(`${trainer} .layers li:nth-child(1) .more`);
  await app.wait(() => deepAll('open-trainer .ghost').length === 1 && deep('open-trainer').dataset.step === '0');
  expect(await app.text(`${trainer} .ghost`)).toMatch(/with Hidden layers: tanh 4, tanh 2: loss [\d.]+ at step 30/);
  expect(await app.count(`${trainer} svg.loss path`)).toBe(3);
  await epochs(app, 1);
  await app.click(`${trainer} .swap`);
  await app.wait(() => location.hash === '#v=1&data=xor');
  await app.wait(() => /tanh 5, tanh 2: loss [\d.]+ at step 15/.test(deep('open-trainer .ghost').textContent ?? ''));
});

test('two runs train together, each as it would alone, and go back together', async ({ app }) => {
  await app.goto(`${page}#v=1&data=xor&rate=0.1`);
  await app.ready(trainer);
  const fresh = await status(app);
  await epochs(app, 1);
  const alone = await status(app);
  await app.click(`${trainer} .layers li:nth-child(1) .more`);
  await app.wait(() => deep('open-trainer').dataset.step === '0');
  await app.focus(`${trainer} .join`);
  await app.press('Enter');
  const along = app.page.locator(`${trainer} .along`);
  await expect(along.locator('> p')).toHaveText(fresh);
  expect(await app.count(`${trainer} .part:focus`), 'the way back is where the hand is').toBe(1);
  await epochs(app, 1);
  await expect(along.locator('> p')).toHaveText(alone);
  await expect(along.locator('h3')).toHaveText('The other run, with Hidden layers: tanh 4, tanh 2');
  expect(await status(app)).not.toBe(alone);
  // Its answer is a picture of its own.
  const pictures = await app.eval(() =>
    deepAll<HTMLCanvasElement>('open-trainer .plane canvas').map((each) => each.toDataURL()),
  );
  expect(new Set(pictures).size).toBe(2);
  // Another setting is for this run alone; both begin anew.
  await app.click(`${trainer} .layers li:nth-child(1) .more`);
  await expect(along.locator('> p')).toHaveText(fresh);
  await expect(along.locator('h3')).toHaveText('The other run, with Hidden layers: tanh 4, tanh 2');
  await app.click(`${trainer} .swap`);
  await app.wait(() => location.hash === '#v=1&data=xor&beside.layers=tanh:6,tanh:2');
  await expect(along.locator('h3')).toHaveText('The other run, with Hidden layers: tanh 6, tanh 2');
  await app.wait(() => deep('open-trainer').dataset.step === '0');
  await epochs(app, 1);
  await app.wait(() => (deep('open-trainer .along > p').textContent ?? '').includes('Step 15'));
  expect(await status(app)).toBe(alone);
  const both = await app.text(`${trainer} .along > p`);
  await app.click(`${trainer} .part`);
  await expect(along).toHaveCount(0);
  expect(await app.eval(() => location.hash)).toBe('#v=1&data=xor');
  await expect(app.page.locator(`${trainer} .ghost`)).toContainText(/tanh 6, tanh 2: loss [\d.]+ at step 15/);
  // A link has both, also one that is followed on this very page.
  for (const from of ['about:blank', `${page}#v=1&data=moons`]) {
    await app.goto(from);
    if (from !== 'about:blank') await app.ready(trainer);
    await app.goto(`${page}#v=1&data=xor&beside.layers=tanh:6,tanh:2`);
    await app.ready(trainer);
    await expect(along.locator('h3')).toHaveText('The other run, with Hidden layers: tanh 6, tanh 2');
    await epochs(app, 1);
    await expect(along.locator('> p')).toHaveText(both);
    expect(await status(app)).toBe(alone);
  }
  await app.goto(`${page}#v=1&data=xor`);
  await expect(along).toHaveCount(0);
});

test('a weight is read where the pointer lies on its line, and changed where it is pressed', async ({ app }) => {
  await app.goto(`${page}#v=1&data=xor&layers=tanh:2`);
  await app.ready(trainer);
  const network = app.page.locator(`${trainer} .network`);
  await network.scrollIntoViewIfNeeded();
  const box = (await network.boundingBox()) as { x: number; y: number; width: number; height: number };
  // Between the upper unit and the output, a third of the way.
  const [from, to] = [0.5 - 0.5 / 8, 0.5];
  const at = [box.x + box.width * (1 / 2 + 1 / 9), box.y + box.height * (from + (to - from) / 3)] as const;
  await app.page.mouse.move(...at);
  const pointed = app.page.locator(`${trainer} .pointed`);
  await expect(pointed).toHaveText(/^Output, weight from hidden layer 1, unit 1: [−-]?[\d.]+$/);
  const value = (await pointed.textContent())?.split(': ')[1];
  await app.page.mouse.click(...at);
  expect(await app.eval(() => deep<HTMLInputElement>('open-trainer .panel input:focus').value)).toBe(value);
  await app.press('2', 'Enter');
  await app.page.mouse.move(at[0] + 1, at[1]);
  await expect(pointed).toHaveText('Output, weight from hidden layer 1, unit 1: 2');
  await app.page.mouse.move(5, 5);
  await expect(pointed).toHaveText('');
});

test('inside a run: a histogram of weights and one of outputs for each layer, and the ROC curve', async ({ app }) => {
  await app.goto(page);
  await app.ready(trainer);
  await app.click(`${trainer} .look-in`);
  await app.wait(() => deepAll('run-insight .histogram rect').length > 0);
  expect(await app.count('run-insight .histogram')).toBe(3 * 2);
  const labels = () =>
    app.eval(() => deepAll('run-insight .histogram').map((each) => each.getAttribute('aria-label') ?? ''));
  const before = await labels();
  expect(before[0]).toMatch(/^Weights of Hidden layer 1: 8 numbers from /);
  await epochs(app, 1);
  await app.wait(
    (first) => deepAll('run-insight .histogram')[0]?.getAttribute('aria-label') !== first,
    before[0] ?? '',
  );
  expect(await app.count('run-insight .roc path')).toBeGreaterThan(0);
});
