/**
 * Protocol v1: what a lesson in a frame and the page around it say to each other. `hello` and `connect` travel between the
 * windows, everything else on the port that `connect` brings. Each message is `{ protocol, version, type, …fields }`.
 *
 * Whoever adds a field makes it optional: pages and hosts of different years meet, and each ignores what it does not know.
 */

import type { Fields, Values } from './fields.ts';

export const PROTOCOL = 'nonlinear';
export const VERSION = 1;

export const LIMITS = {
  /** Of one message, in characters of its strings, with some for each value. */
  message: 65_536,
  /** Of a frame, in CSS pixels. A height beyond them is brought back within them. */
  lowest: 40,
  highest: 20_000,
  /** Messages in a second; the rest is dropped. */
  flood: 60,
} as const;

/** How often a lesson tells of such changes, at most, in a second. */
export const RATES = { resize: 10, progress: 2 } as const;

/** How much a lesson tells of its learner: nothing; how far and how well; each answer, and progress to keep. */
export const REPORTS = ['none', 'score', 'events'] as const;
export type Report = (typeof REPORTS)[number];

const id = { type: 'string', max: 60, about: 'of a request; its answer has the same one' } as const;
const lesson = { type: 'string', max: 100, about: 'folder of the lesson, such as "03-relu"' } as const;
const height = {
  type: 'integer',
  min: LIMITS.lowest,
  max: LIMITS.highest,
  about: 'of all that the lesson shows, in CSS pixels',
} as const;
const count = { type: 'integer', min: 0, max: 100_000 } as const;
const share = { type: 'number', min: 0, max: 1 } as const;
const code = { type: 'string', max: 60, about: 'the kind, for programs' } as const;
const message = { type: 'string', max: 500, about: 'which value, what was given, what is allowed' } as const;
const entries = {
  type: 'map',
  max: 2000,
  of: { type: 'string', max: 20_000 },
} as const;
const fragment = {
  type: 'string',
  max: 16_000,
  about: 'what the address of the page says after #: the state of its experiment',
} as const;

/** From the lesson. `needs` is the least `report` with which it is sent. The component tells of each but `hello` and `done` by an event. */
export const fromLesson = {
  hello: {
    about: 'A page has loaded and can be talked to. The one message to the window of the host.',
    fields: {},
  },
  ready: {
    about: 'The first message on the port.',
    fields: {
      title: { type: 'string', max: 300, about: 'of the page' },
      lesson: { ...lesson, optional: true },
      language: { type: 'string', max: 35, about: 'BCP 47, such as "en"' },
      height,
      report: { type: 'string', max: 6, values: REPORTS, about: 'how much it will tell of its learner' },
      parts: {
        type: 'list',
        max: 200,
        about: 'what can stand alone, by part=',
        of: {
          type: 'object',
          fields: {
            id: { type: 'string', max: 100 },
            kind: { type: 'string', max: 60, about: 'name of its element' },
            label: { type: 'string', max: 300, optional: true },
          },
        },
      },
    },
  },
  resize: { about: 'The lesson became taller or shorter.', fields: { height } },
  progress: {
    about: 'How far the learner has come in the lesson.',
    needs: 'score',
    fields: {
      lesson,
      read: { ...share, about: 'share of the text that was seen' },
      done: { ...count, about: 'questions that are found or given up' },
      items: { ...count, about: 'questions of the lesson' },
    },
  },
  score: {
    about: 'What the answers come to. Told when it has changed, and once at the beginning.',
    needs: 'score',
    fields: {
      lesson,
      items: { ...count, about: 'questions of the lesson' },
      done: { ...count, about: 'questions that are found or given up' },
      first: { ...count, about: 'found at the first try' },
      later: { ...count, about: 'found later, without opening the answer' },
      share: { ...share, about: 'of all questions that are found: (first + later) / items' },
    },
  },
  complete: {
    about: 'The lesson was read to its end and no question is open; of a part, its questions. Told once.',
    needs: 'score',
    fields: { lesson, already: { type: 'boolean', about: 'it was so when the lesson began' } },
  },
  answer: {
    about: 'The learner has answered a question or made a guess.',
    needs: 'events',
    fields: {
      lesson,
      item: { type: 'string', max: 100, about: 'id of the question in its lesson' },
      kind: { type: 'string', max: 8, values: ['question', 'guess'] },
      right: { type: 'boolean' },
      tries: count,
      chosen: {
        type: 'list',
        max: 200,
        of: { type: 'integer', min: -1_000_000, max: 1_000_000 },
        optional: true,
        about: 'options, counted from 0; empty where the learner would rather see the answer',
      },
      typed: { type: 'string', max: 2000, optional: true, about: 'in place of options' },
      seed: {
        type: 'integer',
        min: 0,
        max: 4_294_967_295,
        optional: true,
        about: 'of a question with drawn numbers: which it had',
      },
    },
  },
  state: {
    about:
      'Answers getState with all of it; otherwise what has changed since the last one, so that the host can keep it. A key with null was forgotten.',
    fields: {
      id,
      progress: {
        ...entries,
        null: true,
        optional: true,
        about: 'texts by key, as keep brings them back; only with report=events',
      },
      fragment: { ...fragment, optional: true },
    },
  },
  warning: {
    about: 'Something was ignored or done in another way. The lesson goes on.',
    fields: { code, message },
  },
  error: {
    about: 'Something does not work. With an id, the request that was refused.',
    fields: { code, message, id: { ...id, optional: true } },
  },
  done: { about: 'A request was carried out.', fields: { id } },
} as const satisfies Record<string, Told>;

/** From the host. */
export const fromHost = {
  connect: {
    about:
      'Answers hello, to the window of the lesson, with one MessagePort. The first port counts; a page that loads again asks anew.',
    fields: {
      keep: { type: 'boolean', optional: true, about: 'the host keeps progress, and sends what it has by keep' },
    },
  },
  set: {
    about: 'Changes how the lesson looks, as the parameters of its address would.',
    fields: { id, params: { type: 'map', max: 30, of: { type: 'string', max: 1000 }, about: 'by name' } },
  },
  getState: { about: 'Asks for state.', fields: { id } },
  setState: {
    about: 'Puts a state to what is there. Of two records of one key the newer counts.',
    fields: { id, progress: { ...entries, null: true, optional: true }, fragment: { ...fragment, optional: true } },
  },
  reset: {
    about: 'Forgets what was done in this lesson and loads it anew, as its address describes it.',
    fields: { id },
  },
  focus: { about: 'Moves the keyboard and the screen reader to the beginning of the lesson.', fields: { id } },
  keep: {
    about: 'What the host has kept. In several messages where it is much.',
    fields: { entries, more: { type: 'boolean', about: 'another keep follows' } },
  },
  kept: { about: 'The changes of that state are kept.', fields: { id } },
} as const satisfies Record<string, Told>;

interface Told {
  about: string;
  fields: Fields;
  needs?: Report;
}

export type Table = Record<string, { fields: Fields }>;
type MessageOf<T extends Table> = { [K in keyof T & string]: { type: K } & Values<T[K]['fields']> }[keyof T & string];

export type FromLesson = MessageOf<typeof fromLesson>;
export type FromHost = MessageOf<typeof fromHost>;
/** The fields of one message. */
export type Say<T extends FromLesson | FromHost, K extends T['type']> = Omit<Extract<T, { type: K }>, 'type'>;

/** The least `report` with which a message is sent. */
export const needsReport = (type: FromLesson['type']): Report => (fromLesson[type] as Told).needs ?? 'none';

export const permits = (report: Report, needed: Report): boolean => REPORTS.indexOf(report) >= REPORTS.indexOf(needed);
