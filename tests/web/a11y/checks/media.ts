import type { Check } from './check.ts';

/** Sound without its words on the page, and anything that starts by itself. */
export const media: Check = (app) =>
  app.eval(() => {
    const wordless = deepAll<HTMLMediaElement>('audio,video').filter((each) => {
      const place = each.closest('audio-lesson, figure, main') ?? document.body;
      return !each.querySelector('track') && !place.querySelector('.transcript, [data-transcript], .said');
    });
    const alone = deepAll<HTMLMediaElement>('audio,video').filter((each) => each.autoplay || !each.paused);
    const running = deepAll('[data-lab]').filter((lab) => lab.dataset.state === 'running');
    return [
      ...wordless.map(() => 'sound without captions or transcript'),
      ...alone.map(() => 'sound that starts by itself'),
      ...running.map((lab) => `${lab.localName} runs, and nobody started it`),
    ];
  });
