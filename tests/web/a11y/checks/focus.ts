import type { App } from '../../rig/app.ts';
import type { Check } from './check.ts';

/** Presses enough to cross what the page has. */
const MOST = 400;

/** Where the focus is: what it is, whether one sees a ring, whether something lies over it. */
const here = (app: App) =>
  app.eval(() => {
    let element = document.activeElement as HTMLElement | null;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
    if (!element || element === document.body) return null;
    const near = [element, element.nextElementSibling, element.closest('label'), element.closest('li')];
    const ring = near.some((each) => {
      const style = each && getComputedStyle(each);
      return style && ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
    });
    const { left, top, width, height } = element.getBoundingClientRect();
    // Under something that stays in its place: a header that sticks, a bar at the foot.
    const at = (x: number, y: number): Element | null => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
        hit = hit.shadowRoot.elementFromPoint(x, y);
      return hit;
    };
    const sticks = (each: Element | null): boolean => {
      for (let up: Element | null = each; up; up = up.parentElement ?? ((up.getRootNode() as ShadowRoot).host || null))
        if (['sticky', 'fixed'].includes(getComputedStyle(up).position)) return !up.contains(element);
      return false;
    };
    const inside = top + height > 0 && top < innerHeight && left + width > 0 && left < innerWidth;
    const places = [0.2, 0.5, 0.8].map((share) => at(left + width / 2, top + share * height));
    const covered = inside && width > 0 && places.every((hit) => hit !== null && sticks(hit));
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30);
    return { what: `${element.localName} "${name}"`, ring, covered, seen: inside && width > 0 && height > 0 };
  });

/** Walks through the page from its top, or from its end, and tells of traps and of stops that nobody sees. */
const walk =
  (key: 'Tab' | 'Shift+Tab'): Check =>
  async (app) => {
    const faults = new Set<string>();
    await app.eval((forward) => {
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.removeAllRanges();
      const edge = document.createElement('span');
      edge.tabIndex = -1;
      document.body[forward ? 'prepend' : 'append'](edge);
      edge.focus();
      edge.addEventListener('blur', () => edge.remove());
    }, key === 'Tab');
    let last = '';
    let stuck = 0;
    for (let presses = 0; presses < MOST; presses++) {
      await app.press(key);
      const at = await here(app);
      if (!at) return [...faults];
      stuck = at.what === last ? stuck + 1 : 0;
      last = at.what;
      if (stuck > 12) return [...faults, `${key} is held at ${at.what}`];
      if (!at.ring) faults.add(`${at.what} has the focus, and nothing shows it`);
      if (at.covered) faults.add(`${at.what} has the focus under something that sticks`);
      if (!at.seen) faults.add(`${at.what} has the focus, and is out of sight`);
    }
    return [...faults, `${key} does not come to an end`];
  };

export const focusForward = walk('Tab');
/** A header that sticks hides only what is reached from below. */
export const focusBackward = walk('Shift+Tab');
