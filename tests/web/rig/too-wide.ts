import type { App } from './app.ts';

/** What reaches over the left or the right edge, where the page has to be scrolled sideways. */
export const tooWide = (app: App): Promise<string[]> =>
  app.eval(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return deepAll('*')
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > limit + 1 || left < -1;
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`);
  });
