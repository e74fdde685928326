/** What a page sounds like, written down in place of a loudspeaker: contexts, tones and the words about them. */
import type { App } from './app.ts';

interface Heard {
  /** Every context that the page opened. */
  contexts: OfflineAudioContext[];
}

/** In place of a loudspeaker, contexts that write their sound down. */
export const writeDown = (app: App) =>
  app.page.addInitScript(() => {
    const heard: Heard = { contexts: [] };
    Object.assign(window, {
      heard,
      AudioContext: function AudioContext() {
        const context = new OfflineAudioContext(2, 44_100 * 3.2, 44_100);
        heard.contexts.push(context);
        return Object.assign(context, { resume: async () => {}, close: async () => {} });
      },
    });
  });

export const contexts = (app: App) => app.eval(() => (window as unknown as { heard: Heard }).heard.contexts.length);

/** The tone in an ear at each time, in hertz: by how often the sound passes zero within a twentieth of a second. */
export const tones = (app: App, ear: 0 | 1, times: number[]) =>
  app.eval(
    async (ear, times) => {
      const { contexts } = (window as unknown as { heard: Heard & { sound?: Promise<AudioBuffer> } }).heard;
      const heard = (window as unknown as { heard: { sound?: Promise<AudioBuffer> } }).heard;
      heard.sound ??= (contexts.at(-1) as OfflineAudioContext).startRendering();
      const samples = (await heard.sound).getChannelData(ear);
      return times.map((time) => {
        const passes: number[] = [];
        const [from, to] = [Math.round((time - 0.025) * 44_100), Math.round((time + 0.025) * 44_100)];
        for (let i = from; i < to; i++) {
          const [a, b] = [samples[i] ?? 0, samples[i + 1] ?? 0];
          if (a <= 0 && b > 0) passes.push(i + a / (a - b));
        }
        return ((passes.length - 1) * 44_100) / ((passes.at(-1) ?? 0) - (passes[0] ?? 0));
      });
    },
    ear,
    times,
  );

/** What an x sounds at: playing begins 0.05 s after it was asked for and takes 3 s. */
export const timeOf = (x: number, low: number, high: number, seconds = 3) =>
  0.05 + (seconds * (x - low)) / (high - low);

export const state = (app: App, css: string, wanted: 'playing' | 'still') =>
  app.wait((css, wanted) => deepAll(css)[0]?.dataset.state === wanted, css, wanted);
