import type { Check } from './check.ts';

/** At 320 pixels nothing reaches over the edge. */
export const reflow: Check = async (app) => {
  const size = app.page.viewportSize() ?? { width: 1280, height: 720 };
  await app.size(320, 640);
  const faults = await app.eval(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return deepAll('*')
      .filter((element) => element.getBoundingClientRect().right > limit + 1)
      .slice(0, 5)
      .map((element) => `${element.localName}.${element.getAttribute('class')} reaches over 320 pixels`);
  });
  await app.size(size.width, size.height);
  return faults;
};

/** With the spacing of WCAG 1.4.12 no text is cut off. */
export const textSpacing: Check = (app) =>
  app.eval(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    const roots = [document, ...deepAll('*').flatMap((each) => each.shadowRoot ?? [])];
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    await new Promise((soon) => requestAnimationFrame(() => requestAnimationFrame(soon)));
    const cut = deepAll('*').filter((element) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || position === 'absolute' || !element.checkVisibility()) return false;
      if (![...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return wide || high;
    });
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    return cut.map((element) => `"${element.textContent?.trim().slice(0, 30)}" is cut off`);
  });

/** Things to press that are smaller than 24 pixels, and are no links within a text. */
export const targets: Check = (app) =>
  app.eval(() =>
    deepAll('button,select,summary,[role=slider],input:not([type=hidden])')
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        return width > 0 && (width < 23.5 || height < 23.5);
      })
      .map((element) => `${element.localName} "${element.textContent?.trim().slice(0, 20)}" is smaller than 24 pixels`),
  );

/** A page that may not be enlarged. */
export const zoom: Check = (app) =>
  app.eval(() => {
    const content = deep<HTMLMetaElement>('meta[name=viewport]').content;
    return /user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*[01](\.|,|$)/.test(content)
      ? [`viewport "${content}" forbids zoom`]
      : [];
  });
