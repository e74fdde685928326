import type { Check } from './check.ts';

/** Pictures, canvases, sliders and fields that nobody can name, and pictures of curves without words or numbers behind them. */
export const names: Check = (app) =>
  app.eval(() => {
    const named = (element: Element) =>
      Boolean(element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby'));
    const hidden = (element: Element) =>
      Boolean(element.closest('[aria-hidden=true], [role=img] *')) || !element.checkVisibility();
    const shown = deepAll('[role=img],[role=slider],canvas').filter((element) => !hidden(element));
    const nameless = shown.filter((element) => !named(element) && !element.parentElement?.closest('[role=img],button'));
    // A label belongs to the first thing in it that takes one, which may be an <output> before the field. axe overlooks that.
    const fields = deepAll<HTMLInputElement>('input:not([type=hidden]),select,textarea,meter').filter(
      (field) => !hidden(field) && !named(field) && !field.title && !field.labels?.length,
    );
    const untold = deepAll('activation-plot,activation-comparison')
      .filter((plot) => plot.hasAttribute('data-ready'))
      .filter((plot) => {
        const root = plot.shadowRoot as ShadowRoot;
        const picture = root.querySelector('svg[role=img]');
        const words = root.getElementById(picture?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
        return words.length < 20 || !root.querySelector('table');
      });
    return [
      ...nameless.map((element) => `${element.localName}.${element.getAttribute('class')} has no name`),
      ...fields.map((field) => `${field.localName} "${field.name || field.id}" has no label`),
      ...untold.map((plot) => `#${plot.id} is not told in words and in a table`),
    ];
  });
