import type { Check } from './check.ts';

/** Counts what live regions say while a point is stepped: at least once, and not more often than somebody can hear. */
export const said: Check = (app) =>
  app.eval(async () => {
    const plot = deepAll('activation-plot[data-ready]')[0];
    if (!plot) return [];
    const root = plot.shadowRoot as ShadowRoot;
    const messages: string[] = [];
    const regions = deepAll('[role=status],[role=alert],[aria-live]').filter(
      (each) => each.getAttribute('aria-live') !== 'off',
    );
    const watcher = new MutationObserver((records) => {
      for (const { target } of records) messages.push(target.textContent ?? '');
    });
    for (const region of regions) watcher.observe(region, { childList: true, characterData: true, subtree: true });
    const [less, more] = root.querySelectorAll<HTMLElement>('.stepper button');
    const exact = () => root.querySelector<HTMLElement>('.readout')?.dataset.exact === 'true';
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    const settle = async () => {
      for (let frames = 0; frames < 120 && !exact(); frames++) await frame();
      await frame();
    };
    more?.click();
    await settle();
    less?.click();
    await settle();
    for (let frames = 0; frames < 20; frames++) await frame();
    watcher.disconnect();
    return [
      ...(messages.length === 0 ? [`#${plot.id}: two steps, and nothing is said`] : []),
      ...(messages.length > 4 ? [`#${plot.id}: two steps, and ${messages.length} messages`] : []),
    ];
  });

/** A question that was answered says so. */
export const verdictSaid: Check = (app) =>
  app.eval(async () => {
    const item = deepAll('quiz-block fieldset[data-item][data-type=choice]').find((each) =>
      each.querySelector('.quiz-check'),
    );
    if (!item) return [];
    item.querySelector<HTMLElement>('.quiz-options input')?.click();
    item.querySelector<HTMLElement>('.quiz-check')?.click();
    await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    const status = [...item.querySelectorAll('[role=status], [aria-live=polite]')];
    const heard = status.map(({ textContent }) => textContent ?? '').join('');
    item.querySelector<HTMLElement>('.quiz-again')?.click();
    return heard.trim().length < 5 ? [`${item.dataset.item}: an answer was checked, and nothing is said`] : [];
  });
