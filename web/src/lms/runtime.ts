/** The eight functions of a platform, whose names differ and whose answers are texts. Nothing here throws. */

import type { Found } from './api.ts';

const FUNCTIONS = {
  '1.2': {
    begin: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    code: 'LMSGetLastError',
  },
  '2004': {
    begin: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    code: 'GetLastError',
  },
} as const;

/** Whoever opened the package has begun the visit already. */
const BEGUN = { '1.2': '101', '2004': '103' };

export class Runtime {
  /** What the platform refused, for whoever looks into it: "cmi.score.raw = 150: error 407". */
  readonly refused: string[] = [];
  readonly #found: Found;

  constructor(found: Found) {
    this.#found = found;
  }

  begin(): boolean {
    return this.#call('begin', '') === 'true' || this.#call('code') === BEGUN[this.#found.standard];
  }

  get(element: string): string {
    return this.#call('get', element);
  }

  set(element: string, value: string): boolean {
    if (this.#call('set', element, value) === 'true') return true;
    this.refused.push(`${element} = ${value.slice(0, 60)}: error ${this.#call('code')}`);
    return false;
  }

  commit(): boolean {
    return this.#call('commit', '') === 'true';
  }

  finish(): boolean {
    return this.#call('finish', '') === 'true';
  }

  /** Platforms answer with texts, and some with booleans. */
  #call(name: keyof (typeof FUNCTIONS)['1.2'], ...given: string[]): string {
    const { api, standard } = this.#found;
    try {
      const call = api[FUNCTIONS[standard][name]];
      return typeof call === 'function' ? String(call.apply(api, given) ?? '') : '';
    } catch {
      return ''; // a platform whose window was closed
    }
  }
}
