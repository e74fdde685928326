/** The whole API of an embedded lesson in one object: the page of documentation, and `embed/api.json` for programs. */

import { attributes, focusAbout, methods, PATIENCE, parts, TAG } from '../../src/embed/api/component.ts';
import type { Fields } from '../../src/embed/api/fields.ts';
import { fromHost, fromLesson, LIMITS, PROTOCOL, RATES, VERSION } from '../../src/embed/api/messages.ts';

export interface Message {
  about: string;
  fields: Fields;
  needs?: string;
}

export const messagesOf: Record<'lesson' | 'host', Record<string, Message>> = { lesson: fromLesson, host: fromHost };

/** Messages that the component tells by events: all but the greeting and what answers a call. */
export const events: [name: string, message: Message][] = Object.entries(messagesOf.lesson)
  .filter(([type]) => type !== 'hello' && type !== 'done')
  .map(([type, message]) => [`nonlinear-${type}`, message]);

export const api = {
  element: {
    tag: TAG,
    attributes,
    events: Object.fromEntries(
      events.map(([name, { about, needs, fields }]) => [name, { about, needs, detail: fields }]),
    ),
    methods: { ...methods, focus: { about: focusAbout, takes: 'options?: FocusOptions', gives: 'void' } },
    parts,
  },
  protocol: {
    name: PROTOCOL,
    version: VERSION,
    limits: LIMITS,
    rates: RATES,
    patience: PATIENCE,
    fromLesson,
    fromHost,
  },
};
