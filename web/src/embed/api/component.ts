/** What authors of pages write and call: attributes, methods and parts of `<nonlinear-lesson>`. Its events are those of messages.ts. */

import { REPORTS } from './messages.ts';

export const TAG = 'nonlinear-lesson';

/** Milliseconds. */
export const PATIENCE = {
  /** Until a lesson that loads has answered. */
  ready: 20_000,
  /** Until a request is answered. */
  request: 10_000,
} as const;

interface Attribute {
  about: string;
  /** What it may be; without, any text. */
  values?: readonly string[];
  /** What holds without it, or with a value that is not allowed. */
  default?: string;
  /** Also the name of this parameter in the address of the frame. */
  parameter?: true;
  /** A change is told to a lesson that is there; a change of another one loads it anew. */
  live?: true;
}

export const attributes = {
  src: {
    about:
      'Address of a lesson, or with `lesson` of the course. Without it, the link inside the element; without that, the course that the script comes from.',
  },
  lesson: { about: 'Folder of the lesson, such as `03-relu`.' },
  part: { about: 'Shows one plot, quiz or lab alone: its id in the lesson.', parameter: true },
  lang: { about: 'Language of the lesson, such as `en`.', parameter: true },
  theme: {
    about: 'Colours.',
    values: ['auto', 'light', 'dark', 'contrast'],
    default: 'auto',
    parameter: true,
    live: true,
  },
  hide: { about: 'Controls that are not shown, separated by commas.', parameter: true },
  lock: { about: 'Controls that cannot be changed, separated by commas.', parameter: true },
  seed: { about: 'Random numbers of labs and questions begin with it.', parameter: true },
  state: { about: 'State of an experiment, as the address of a lesson has it after #.' },
  load: {
    about: 'When anything is loaded: at a press of the button, when the element comes near the view, or at once.',
    values: ['click', 'visible', 'now'],
    default: 'click',
  },
  label: {
    about:
      'Name of the lesson, for button and frame. Without it, the text of the link inside, until the lesson says its title.',
  },
  poster: { about: 'Address of a picture for the button.' },
  sandbox: {
    about: 'Of the frame. `off` for none: the lesson then keeps answers in its own storage.',
    default: 'allow-scripts allow-popups allow-downloads',
  },
  height: { about: 'Height in CSS pixels until the lesson has told its own.', default: '480' },
  report: {
    about: 'How much the lesson tells of its learner. Without it `none`, and with `persist` `events`.',
    values: REPORTS,
    parameter: true,
  },
  persist: {
    about:
      'The page keeps the answers of the learner in its own storage, under this name. Needs `report="events"`, as what is kept is each answer.',
  },
} as const satisfies Record<string, Attribute>;

export type AttributeName = keyof typeof attributes;
export const attributeNames = Object.keys(attributes) as AttributeName[];
export const attribute = (name: AttributeName): Attribute => attributes[name];

/** Name → what it takes and gives, as TypeScript writes it. */
export const methods = {
  getState: {
    about: 'The state of the lesson: of its experiment, and with `report="events"` the progress of its learner.',
    takes: '',
    gives: 'LessonState',
  },
  setState: {
    about: 'Puts such a state to what is there. Of two records of one key the newer counts.',
    takes: 'state: LessonState',
    gives: 'void',
  },
  set: {
    about:
      'Changes parameters of the address while the lesson runs, such as `{ theme: "dark" }`. What it refuses comes as `nonlinear-warning`.',
    takes: 'params: Record<string, string>',
    gives: 'void',
  },
  reset: { about: 'Forgets what was done in the lesson, and loads it anew.', takes: '', gives: 'void' },
} as const;

/** Of the element itself, in place of what every element has. */
export const focusAbout = 'Moves the keyboard to the button, or into the lesson.';

/** For `::part()`. */
export const parts = {
  poster: 'The button that loads the lesson.',
  picture: 'The picture on the button.',
  frame: 'The frame with the lesson.',
  note: 'What is said while the lesson loads, and when it does not answer.',
} as const;
