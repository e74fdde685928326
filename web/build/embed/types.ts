/** `embed/nonlinear-lesson.d.ts`: the element for programs in TypeScript, from the data of its API. */

import { attributeNames, attributes, focusAbout, methods, TAG } from '../../src/embed/api/component.ts';
import type { Field, Fields } from '../../src/embed/api/fields.ts';
import { events } from './api.ts';

export function componentTypes(): string {
  const details = events.map(
    ([name, { about, needs, fields }]) =>
      `  /** ${about}${needs ? ` Needs report="${needs}".` : ''} */\n  '${name}': CustomEvent<${ofFields(fields, '  ')}>;`,
  );
  // `lang` and `part` are properties of every element already.
  const own = attributeNames.filter((name) => name !== 'lang' && name !== 'part');
  const properties = own.map((name) => {
    const attribute = attributes[name];
    const values = 'values' in attribute ? attribute.values.map((value) => `'${value}'`).join(' | ') : 'string';
    return `  /** ${attribute.about} */\n  ${name}: ${values};`;
  });
  const calls = Object.entries(methods).map(
    ([name, { about, takes, gives }]) => `  /** ${about} */\n  ${name}(${takes}): Promise<${gives}>;`,
  );
  return `// <${TAG}>, for TypeScript. Written by the build from the data of the API.

export interface LessonState {
  /** Texts by key. */
  progress?: Record<string, string | null>;
  /** What the address of the lesson says after #. */
  fragment?: string;
}

export interface NonlinearLessonEvents {
${details.join('\n')}
}

export interface NonlinearLesson extends HTMLElement {
${properties.join('\n')}

${calls.join('\n')}
  /** ${focusAbout} */
  focus(options?: FocusOptions): void;

  addEventListener<K extends keyof NonlinearLessonEvents>(
    type: K,
    listener: (this: NonlinearLesson, event: NonlinearLessonEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    '${TAG}': NonlinearLesson;
  }
}
`;
}

function ofFields(fields: Fields, indent: string): string {
  const lines = Object.entries(fields).map(([name, field]) => {
    const about = field.about === undefined ? '' : `${indent}  /** ${field.about} */\n`;
    return `${about}${indent}  ${name}${field.optional ? '?' : ''}: ${typeOf(field, `${indent}  `)};\n`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
}

export function typeOf(field: Field, indent = ''): string {
  switch (field.type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
      return field.values?.map((value) => `'${value}'`).join(' | ') ?? 'string';
    case 'list':
      return `readonly (${typeOf(field.of, indent)})[]`;
    case 'map':
      return `Record<string, ${typeOf(field.of, indent)}${field.null ? ' | null' : ''}>`;
    case 'object':
      return ofFields(field.fields, indent);
    default:
      return field.type;
  }
}
