import type { Check } from './check.ts';

/** With reduced motion a curve is there at once, and nothing else moves by itself. */
export const motion: Check = async (app) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  const faults = await app.eval(async () => {
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    const faults: string[] = [];
    for (const plot of deepAll<HTMLElement & { fn: string }>('activation-plot[data-ready]').slice(0, 1)) {
      const line = () => plot.shadowRoot?.querySelector('.picture path[vector-effect]')?.getAttribute('d') ?? '';
      const [own, first] = [plot.fn, line()];
      plot.fn = own === 'tanh' ? 'sigmoid' : 'tanh';
      const seen = new Set<string>();
      for (let frames = 0; frames < 240 && line() === first; frames++) await frame();
      for (let frames = 0; frames < 12; frames++) {
        seen.add(line());
        await frame();
      }
      if (seen.size > 1) faults.push(`#${plot.id}: its curve flows though motion is reduced`);
      const second = line();
      plot.fn = own;
      for (let frames = 0; frames < 240 && line() === second; frames++) await frame();
    }
    const moving = document.getAnimations().filter(({ playState, effect, timeline }) => {
      const { duration } = effect?.getComputedTiming() ?? {};
      return playState === 'running' && Number(duration) > 20 && timeline instanceof DocumentTimeline;
    });
    return [...faults, ...moving.map(() => 'something moves by itself though motion is reduced')];
  });
  await app.page.emulateMedia({ reducedMotion: 'no-preference' });
  return faults;
};
