/**
 * The course in two languages that are made up: one whose words are a third longer, and one that runs from right to left. What
 * reads English here was typed into a program; what is cut off or on the wrong side would be so in German or in Arabic.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../rig/app.ts';
import { chromium } from '../rig/chromium.ts';
import { differing, pagesIn } from '../rig/pages.ts';
import { expect, test } from '../rig/test.ts';
import { tooWide } from '../rig/too-wide.ts';

const LANGUAGES = join(__dirname, '../../../build/languages');

// In the whole browser: without it, letters that the course's font lacks are set in another one, which is wider.
test.use({ folder: LANGUAGES, launchOptions: chromium });

const pages = differing(pagesIn(LANGUAGES)).filter((page) => page.startsWith('xx-'));

test('the made-up languages are built', () => {
  const how = 'node web/build/run.mjs site --languages en,xx-long,xx-rtl --address https://example.org/nonlinear/';
  expect(existsSync(LANGUAGES), `${LANGUAGES} is there; made by: ${how}`).toBe(true);
  expect(pages.length).toBeGreaterThan(2 * 35);
});

/** Controls whose words reach beyond their box, or beyond a box that cuts them off. */
const clipped = (app: App) =>
  app.eval(() => {
    const controls = ':is(button,summary,label,legend,output,th,.button,.badge,.site-nav>a)';
    const shown = deepAll(controls).filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'),
    );
    return shown.flatMap((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      const inner = words.getBoundingClientRect();
      if (inner.width === 0 || element instanceof HTMLSelectElement) return [];
      const cuts = (box: Element) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const wide = inner.left < left - 1.5 || inner.right > right + 1.5;
        const high = inner.top < top - 1.5 || inner.bottom > bottom + 1.5;
        return {
          wide: wide && overflowX !== 'auto',
          high: high && overflowY !== 'auto',
          hides: overflowX !== 'visible',
        };
      };
      const own = cuts(element);
      // A button's words leave it; or something around it cuts them off. What scrolls, cuts nothing off.
      let cut = own.wide || (own.high && element.matches('button, .button, label'));
      for (let box = element.parentElement; box && !cut; box = box.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) break;
        const around = cuts(box);
        cut = around.hides && around.wide;
      }
      return cut ? [`${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim()}”`] : [];
    });
  });

/** Latin words outside the brackets that every translated text stands in. */
const untranslated = (app: App) =>
  app.eval(() => {
    const same = 'script, style, math, code, data, textarea, [translate=no], [hreflang], .core-status';
    // Of formulas in plain text of licences, and of lists, which are German ones.
    const known = 'exp ln log max min sin tanh ntext in out CC BY DW und'.split(' ');
    const words = (text: string) => {
      let rest = text;
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
      }
      return rest.match(/[A-Za-z]{2,}/g)?.filter((word) => !known.includes(word)) ?? [];
    };
    /** Brackets may open before a link and close behind it: the text of the whole paragraph tells. */
    const paragraph = (element: Element) => {
      let block = element;
      while (block.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const copy = block.cloneNode(true) as Element;
      for (const each of copy.querySelectorAll(same)) each.remove();
      return copy.textContent ?? '';
    };
    const found: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (element.closest(same)) continue;
        const spoken = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'].map(
          (name) => element.getAttribute(name) ?? '',
        );
        const own = [...element.childNodes].some(
          (node) => node.nodeType === 3 && words(node.nodeValue ?? '').length > 0,
        );
        if (own) spoken.push(paragraph(element));
        if (element.matches('meta[name=description],meta[property$=description],meta[property$=title]'))
          spoken.push(element.getAttribute('content') ?? '');
        for (const text of spoken)
          if (words(text).length > 0) found.push(`${element.tagName.toLowerCase()}: ${words(text).join(' ')}`);
      }
    };
    look(document);
    return [...new Set(found)];
  });

for (const page of pages) {
  test(`${page}: nothing is cut off or too wide on a phone, and nothing is English`, async ({ app }) => {
    await app.size(360, 800);
    await app.goto(page);
    await app.wakeAll();
    await app.eval(() => {
      for (const fold of deepAll<HTMLDetailsElement>('details')) fold.open = true;
    });
    await looksWell(app);
  });
}

async function looksWell(app: App): Promise<void> {
  expect(await tooWide(app), 'what reaches over an edge').toEqual([]);
  expect(await clipped(app), 'what is cut off').toEqual([]);
  expect(await untranslated(app), 'what is English').toEqual([]);
}

const long = (page: string) => `xx-long/${page}/index.html`;
const rtl = (page: string) => `xx-rtl/${page}/index.html`;

test('numbers have the signs of their language, typed or read off', async ({ app }) => {
  await app.goto(long('08-sigmoid'));
  await app.ready('activation-plot');
  await app.fill('activation-plot input.x', '0,5');
  await app.press('Enter');
  await app.wait(() => deep('activation-plot .readout').dataset.exact === 'true');
  expect(await app.text('activation-plot .readout [data-live=value]')).toMatch(/^0,6225$/);
  expect(await app.text('article data.fact')).toMatch(/^[−\d]+(,\d+)?$/);
});

test('a page leads to itself in the other languages, and back', async ({ app }) => {
  await app.goto(long('03-relu'));
  await app.click('.site-footer a[hreflang=ar-XB]');
  await app.wait(() => location.pathname.endsWith('/xx-rtl/03-relu/index.html'));
  expect(await app.eval(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar-XB', 'rtl']);
  await app.click('.site-footer a[hreflang=en]');
  await app.wait(() => location.pathname.endsWith('/en/03-relu/index.html'));
  await app.click('.site-name');
  await app.wait(() => location.pathname.endsWith('/any/sub/path/index.html'));
  await app.click('.site-footer a[hreflang=en-XA]');
  await app.wait(() => location.pathname.endsWith('/xx-long/index.html'));
});

test('the search finds the words of its language, and leads to its pages', async ({ app }) => {
  await app.goto(long('03-relu'));
  await app.press('/');
  await app.wait(() => deepAll('search-dialog dialog[open]').length === 1);
  await app.fill('search-dialog input[type=search]', 'šááťúúřááťíí');
  await app.wait(() => deepAll('search-dialog ol a').length > 0);
  expect(
    await app.eval(() => deepAll<HTMLAnchorElement>('search-dialog ol a').every((a) => /xx-long/.test(a.href))),
  ).toBe(true);
});

for (const language of ['xx-long', 'xx-rtl']) {
  test(`${language}: a benchmark and a lab still look well when they have run`, async ({ app }) => {
    await app.size(360, 800);
    await app.goto(`${language}/29-why-relu-is-cheap/index.html`);
    await app.ready('kernel-benchmark');
    await app.eval(() => deep('kernel-benchmark').setAttribute('rounds', '1'));
    await app.click('kernel-benchmark .start');
    await app.wait(() => deep('kernel-benchmark').dataset.state === 'done');
    await looksWell(app);
    await app.goto(`${language}/02-why-depth-needs-a-bend/index.html`);
    await app.ready('nn-trainer');
    await app.click('nn-trainer button.train');
    await app.wait(() => Number(deep('nn-trainer').dataset.step) > 20);
    await app.click('nn-trainer seed-trials button');
    await app.wait(() => deepAll('seed-trials .rows li').length > 0);
    await app.wakeAll(); // what sleeps has no styles yet
    await looksWell(app);
  });
}

test('a question is answered in its language', async ({ app }) => {
  await app.goto(long('03-relu'));
  await app.ready('quiz-block');
  await app.check('quiz-block input');
  await app.click('quiz-block .quiz-check');
  await app.wait(() => Boolean(deep('quiz-block .quiz-feedback').dataset.verdict));
  expect(await untranslated(app)).toEqual([]);
});

test('drawings and formulas run from left to right among words that do not', async ({ app }) => {
  for (const page of [rtl('09-saturation'), rtl('05-lab-digits'), rtl('02-why-depth-needs-a-bend')]) {
    await app.goto(page);
    await app.wakeAll();
    const astray = await app.eval(() =>
      deepAll(':is(math,svg,.stepper,activation-plot>.picture)')
        .filter((each) => getComputedStyle(each).direction === 'rtl')
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(astray, page).toEqual([]);
    expect(await app.eval(() => getComputedStyle(deep('main')).direction)).toBe('rtl');
  }
  await app.goto(rtl('09-saturation'));
  await app.ready('activation-plot');
  const [first = 0, last = 0] = await app.eval(() => {
    const ticks = deepAll('activation-plot svg text').filter((text) => /^[−\d‎]+$/.test(text.textContent ?? ''));
    const lefts = ticks.map((text) => ({
      x: Number(text.textContent?.replace('−', '-').replace('‎', '')),
      box: text.getBoundingClientRect(),
    }));
    const row = lefts.filter(({ box }) => Math.abs(box.top - Math.max(...lefts.map((each) => each.box.top))) < 2);
    return [row.find(({ x }) => x < 0)?.box.left, row.findLast(({ x }) => x > 0)?.box.left];
  });
  expect(first, 'a negative x is on the left').toBeLessThan(last);
});

test('a sign stays before its number', async ({ app }) => {
  await app.goto(rtl('08-sigmoid'));
  const wrong = await app.eval(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') as HTMLElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('math, svg, script')) continue;
      for (const { index } of (node.nodeValue ?? '').matchAll(/−\d/g)) {
        const at = (offset: number) => {
          const range = document.createRange();
          range.setStart(node as Node, index + offset);
          range.setEnd(node as Node, index + offset + 1);
          return range.getBoundingClientRect();
        };
        const [sign, digit] = [at(0), at(1)];
        if (sign.top === digit.top && sign.left > digit.left) found.push(node.nodeValue ?? '');
      }
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

test('the way on lies on the left, and the way back on the right', async ({ app }) => {
  await app.size(1280, 800);
  for (const page of [rtl('03-relu'), rtl('family/elu')]) {
    await app.goto(page);
    const [back, on] = await app.eval(() =>
      ['prev', 'next'].map((rel) => deep(`.lesson-nav [rel=${rel}]`).getBoundingClientRect().left),
    );
    expect(back, page).toBeGreaterThan(on as number);
  }
});

test('Tab goes through a row from its right end on, and each stop is on the page', async ({ app }) => {
  await app.size(1280, 800);
  await app.goto(rtl('03-relu'));
  const focus = () =>
    app.eval(() => {
      const { left, right, top } = (document.activeElement as HTMLElement).getBoundingClientRect();
      return { left, right, top, header: Boolean(document.activeElement?.closest('.site-header')) };
    });
  await app.press('Tab');
  expect((await focus()).right, 'the first stop, which jumps to the text').toBeGreaterThan(640);
  const stops: { left: number; right: number; top: number }[] = [];
  for (;;) {
    await app.press('Tab');
    const at = await focus();
    if (!at.header) break;
    stops.push(at);
  }
  expect(stops.length).toBeGreaterThan(5);
  const lefts = stops.map(({ left }) => left);
  expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
});

test('in a table that runs from right to left, arrow keys go where they point', async ({ app }) => {
  await app.goto(rtl('05-lab-digits'));
  await app.ready('nn-trainer');
  await app.click('nn-trainer button.step');
  await app.wait(() => deepAll('confusion-matrix button').length > 3);
  await app.eval(() => deep('confusion-matrix button[tabindex="0"]').focus());
  const place = () =>
    app.eval(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const { left, top } = (at as HTMLElement).getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top) };
    });
  const before = await place();
  await app.press('ArrowLeft');
  const after = await place();
  if (after.left === before.left) await app.press('ArrowRight');
  const moved = await place();
  expect(Math.sign(moved.left - before.left), 'left is left').toBe(after.left === before.left ? 1 : -1);
});

test('an address may ask for the language of the page, and keeps the rest of what it asks for', async ({ app }) => {
  await app.goto('en/03-relu/index.html?lang=ar-XB&theme=dark#far', 'domcontentloaded');
  await app.wait(() => document.documentElement.dir === 'rtl' && document.readyState === 'complete');
  expect(app.page.url()).toMatch(/xx-rtl\/03-relu\/index\.html\?theme=dark#far$/);
  expect(await app.eval(() => document.documentElement.dataset.theme)).toBe('dark');
});
