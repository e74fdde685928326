/** What a reader's hands feel on a computer four times as slow: while a network trains, and while a point is dragged. */
import type { App } from '../rig/app.ts';
import { lesson } from '../rig/pages.ts';
import { test } from '../rig/test.ts';
import { figure } from './figures.ts';

const SLOWER = 4;
const STEPS = 150;
const FRAME = 1000 / 60;

interface Watched {
  /** From the hand to the next picture, in ms: of each press or key, by its id, the longest of its events. */
  answers: Record<number, number>;
  frames: number;
}

/** From now on the processor is slower, and what it does is noted. */
async function slowDown(app: App) {
  const session = await app.page.context().newCDPSession(app.page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await app.eval(() => {
    const watched: Watched = { answers: {}, frames: 0 };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as (PerformanceEventTiming & {
        interactionId: number;
      })[])
        if (interactionId > 0) watched.answers[interactionId] = Math.max(duration, watched.answers[interactionId] ?? 0);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    const count = () => {
      watched.frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  return {
    session,
    seen: () => app.eval(() => ({ ...(window as unknown as { watched: Watched }).watched, now: performance.now() })),
    /** Seconds that the main thread has been at work. */
    worked: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    },
  };
}

/** As browsers define INP: of fifty interactions, the worst is left out. */
function interactionToNextPaint(answers: Watched['answers'], interactions: number): number {
  const sorted = Object.values(answers).sort((a, b) => b - a);
  return sorted[Math.floor(interactions / 50)] ?? 16;
}

const networks = {
  'the network that readers meet': 'v=1',
  'two layers of eight units, four features': 'v=1&data=spiral&layers=tanh:8,tanh:8&features=x,y,sin_x,sin_y',
};
const PRESSES = 110;

for (const [name, state] of Object.entries(networks)) {
  test(`open trainer, ${name}`, async ({ app }) => {
    const where = `open trainer, ${name}, four times slower`;
    await app.goto(`${lesson('36-open-trainer')}#${state}`);
    await app.ready('open-trainer');
    const { seen } = await slowDown(app);
    await app.click('open-trainer .go');
    await app.wait(() => Number(deep('open-trainer').dataset.step) > 20);
    const before = await seen();
    const units = app.page.locator('open-trainer .unit');
    for (let press = 0; press < PRESSES; press++) {
      await app.page.waitForTimeout(120); // a hand is no faster
      await units.nth(press % 3).click();
      if (press % 4 === 3) await app.press('Tab');
    }
    const after = await seen();
    const frames = ((after.frames - before.frames) / (after.now - before.now)) * 1000;
    const interactions = PRESSES + Math.floor(PRESSES / 4);
    const inp = interactionToNextPaint(after.answers, interactions);
    figure(where, { what: 'interaction to next paint', unit: 'ms', atMost: 100 }, inp);
    figure(where, { what: 'longest answer', unit: 'ms' }, Math.max(...Object.values(after.answers)));
    figure(where, { what: 'frames a second', unit: '' }, Math.round(frames));
  });
}

test('a point of a plot is dragged', async ({ app }) => {
  await app.goto(lesson('03-relu'));
  await app.ready('activation-plot');
  await app.reveal('activation-plot');
  const { seen, worked, session } = await slowDown(app);
  const box = await app.page.locator('activation-plot .area').first().boundingBox();
  if (!box) throw new Error('the plot has no picture');
  const [from, y] = [box.x + 0.3 * box.width, box.y + box.height / 2];
  await app.page.mouse.move(from, y);
  await app.page.mouse.down();
  const [before, workedBefore] = [await seen(), await worked()];
  // Not by Playwright's mouse, which has the page listen for drops with every step. One step a frame, as a hand has it.
  const pushed = { type: 'mouseMoved', y, button: 'left', buttons: 1 } as const;
  for (let step = 0; step <= STEPS; step++) {
    await session.send('Input.dispatchMouseEvent', { ...pushed, x: from + 0.4 * box.width * (step / STEPS) });
    await app.page.waitForTimeout(FRAME);
  }
  const [after, workedAfter] = [await seen(), await worked()];
  await app.page.mouse.up();
  const each = ((workedAfter - workedBefore) * 1000) / (after.frames - before.frames);
  figure(
    'a plot, dragged, four times slower',
    { what: 'main thread a frame', unit: 'ms', atMost: 8 },
    Number(each.toFixed(1)),
  );
});
