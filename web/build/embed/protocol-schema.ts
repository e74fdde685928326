/** Protocol v1 as JSON Schema 2020-12, from the same description that the pages check messages with. */

import { type Field, type Fields, LONGEST_KEY } from '../../src/embed/api/fields.ts';
import { PROTOCOL, VERSION } from '../../src/embed/api/messages.ts';
import { messagesOf } from './api.ts';

type Schema = Record<string, unknown>;

export function protocolSchema(): Schema {
  const sides = { fromLesson: messagesOf.lesson, fromHost: messagesOf.host };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Nonlinear, protocol v${VERSION}`,
    description:
      'What a lesson in a frame and the page around it say to each other. Fields that are not named here are ignored. A message is at most 65,536 characters large and 12 levels deep.',
    anyOf: Object.keys(sides).map((side) => ({ $ref: `#/$defs/${side}` })),
    $defs: Object.fromEntries(
      Object.entries(sides).map(([side, messages]) => [
        side,
        {
          oneOf: Object.entries(messages).map(([type, { about, fields }]) => {
            const { properties, required } = ofFields(fields);
            const envelope = { protocol: { const: PROTOCOL }, version: { const: VERSION }, type: { const: type } };
            return {
              title: type,
              description: about,
              type: 'object',
              properties: { ...envelope, ...properties },
              required: [...Object.keys(envelope), ...required],
            };
          }),
        },
      ]),
    ),
  };
}

function ofFields(fields: Fields): { properties: Record<string, Schema>; required: string[] } {
  const all = Object.entries(fields);
  return {
    properties: Object.fromEntries(all.map(([name, field]) => [name, ofField(field)])),
    required: all.filter(([, { optional }]) => !optional).map(([name]) => name),
  };
}

function ofField(field: Field): Schema {
  const described = field.about === undefined ? {} : { description: field.about };
  return { ...described, ...shapeOf(field) };
}

function shapeOf(field: Field): Schema {
  switch (field.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
    case 'number':
      return { type: field.type, minimum: field.min, maximum: field.max };
    case 'string':
      return field.values ? { enum: field.values } : { type: 'string', maxLength: field.max };
    case 'list':
      return { type: 'array', maxItems: field.max, items: ofField(field.of) };
    case 'map': {
      const value = ofField(field.of);
      return {
        type: 'object',
        maxProperties: field.max,
        propertyNames: {
          minLength: 1,
          maxLength: LONGEST_KEY,
          not: { enum: Object.getOwnPropertyNames(Object.prototype) },
        },
        additionalProperties: field.null ? { anyOf: [value, { type: 'null' }] } : value,
      };
    }
    case 'object':
      return { type: 'object', ...ofFields(field.fields) };
  }
}
