/**
 * What a reader has done with the plots, trainers and drawn questions of a page, as text behind "#": `s1:` and then base64url of
 * JSON, `{ "<id of the part>": { "<attribute>": "<value>" } }`. Parts read their attributes when they wake up, so a state is
 * given to a page by setting them before. `s1` stays readable for ever: links with it are kept by people (state.test.ts).
 */

import type { Warning } from './query.ts';

/** Of each part that differs from how the page has it: attributes and their values. */
export type PageState = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Allows = (value: string, element: Element) => boolean;

const number: Allows = (value) => /^-?\d{1,6}(\.\d{1,9})?$/.test(value);
const whole =
  (least: number, most: number): Allows =>
  (value) =>
    /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most;
const words: Allows = (value) => /^[a-z]*( [a-z]+)*$/.test(value) && value.length <= 40;
const pairs: Allows = (value) => value.length <= 80 && /^(\w+=-?\d{1,6}(\.\d{1,9})?( |$))*$/.test(value);
/** One of those that the page lets its reader choose. */
const offered: Allows = (value, element) =>
  /^\w{1,40}$/.test(value) &&
  `${element.getAttribute('choose') ?? ''} ${ownFunctions(element)}`.split(' ').includes(value);
const ownFunctions = (element: Element): string =>
  element.localName === 'nn-trainer'
    ? `identity relu leaky_relu sigmoid tanh ${element.getAttribute('activation')}`
    : (element.getAttribute('fn') ?? '');

const seed = whole(0, 2 ** 32 - 1);

/** What of a part can be told, by selector. */
const TOLD: Record<string, Record<string, Allows>> = {
  'activation-plot': { fn: offered, parameters: pairs, x: number, show: words },
  'activation-comparison': { x: number },
  'nn-trainer': { activation: offered, layers: whole(0, 6), units: whole(1, 64), rate: number, seed },
  '.quiz-item': { 'data-seed': seed },
};

/** What a part shows now, as the attributes that would bring it there. Awake plots and trainers have it. */
export interface Tells extends HTMLElement {
  told(): Record<string, string>;
}

const START = 's1:';
const LONGEST = 8000;
const MOST_PARTS = 60;

export const isState = (fragment: string): boolean => fragment.startsWith(START);

/** `page` is asked for its parts; what it has not, or does not allow, is left out and reported. */
export function readState(fragment: string, page: ParentNode, warn: (warning: Warning) => void): PageState {
  const refuse = (given: string): void => warn({ problem: 'state', name: '#', given: given.slice(0, 40) });
  const parts = entriesOf(decode(fragment));
  if (!parts || parts.length > MOST_PARTS) {
    refuse(fragment);
    return {};
  }
  const state = new Map<string, Record<string, string>>();
  for (const [id, given] of parts) {
    const element = /^[a-z][\w-]{0,79}$/i.test(id) ? page.querySelector(`#${id}`) : null;
    const allowed = element && toldOf(element);
    const values = entriesOf(given);
    if (!allowed || !values) {
      refuse(id);
      continue;
    }
    const good = values.filter(([name, value]) => {
      const fits = Object.hasOwn(allowed, name) && typeof value === 'string' && allowed[name]?.(value, element);
      if (!fits) refuse(`${id} ${name} ${value}`);
      return fits;
    });
    if (good.length > 0) state.set(id, Object.fromEntries(good) as Record<string, string>);
  }
  return Object.fromEntries(state);
}

export function writeState(state: PageState): string {
  const text = JSON.stringify(state);
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return START + btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Before the parts wake up. */
export function giveState(state: PageState, page: ParentNode): void {
  for (const [id, values] of Object.entries(state))
    for (const [name, value] of Object.entries(values)) page.querySelector(`#${id}`)?.setAttribute(name, value);
}

/** What differs from how the page came, over what its address has given it. */
export function stateNow(page: ParentNode, given: PageState): PageState {
  const state: Record<string, Record<string, string>> = {};
  for (const element of page.querySelectorAll<HTMLElement>(`:is(${Object.keys(TOLD)})[id]`)) {
    const told = (element as Partial<Tells>).told?.() ?? dataOf(element);
    const changed = Object.entries(told).filter(([name, value]) => value !== (element.getAttribute(name) ?? ''));
    const values = { ...given[element.id], ...Object.fromEntries(changed) };
    if (Object.keys(values).length > 0) state[element.id] = values;
  }
  return state;
}

/** A question knows the seed of its numbers; it had none when the page came. */
const dataOf = ({ dataset }: HTMLElement): Record<string, string> =>
  dataset.drawn === undefined ? {} : { 'data-seed': dataset.drawn };

function toldOf(element: Element): Record<string, Allows> | undefined {
  return Object.entries(TOLD).find(([selector]) => element.matches(selector))?.[1];
}

function decode(fragment: string): unknown {
  try {
    if (!isState(fragment) || fragment.length > LONGEST) return undefined;
    const base64 = fragment.slice(START.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Undefined for what is no plain object. */
function entriesOf(value: unknown): [string, unknown][] | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
}
