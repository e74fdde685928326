/** Whether what came over is a message. What passes is a copy with the known fields and nothing else. */

import { type Field, type Fields, LONGEST_KEY } from './fields.ts';
import {
  type FromHost,
  type FromLesson,
  type fromHost,
  type fromLesson,
  LIMITS,
  PROTOCOL,
  type Table,
  VERSION,
} from './messages.ts';

/** Levels of values in values. */
const DEEP = 12;

/** Says which field, what was given and what is allowed. */
export class Misfit extends Error {}

/** Undefined where it is none of ours: other programs post, too. */
export function readMessage(data: unknown, table: typeof fromLesson): FromLesson | undefined;
export function readMessage(data: unknown, table: typeof fromHost): FromHost | undefined;
export function readMessage(data: unknown, table: Table): object | undefined {
  if (!isPlain(data) || data.protocol !== PROTOCOL) return undefined;
  const { version, type } = data;
  if (version !== VERSION) refuse('version', version, VERSION);
  if (!(weigh(data, LIMITS.message, DEEP) >= 0))
    refuse('message', 'too large', `${LIMITS.message} characters, ${DEEP} levels`);
  if (typeof type !== 'string' || !Object.hasOwn(table, type)) return refuse('type', type, Object.keys(table));
  return { type, ...readFields(data, (table[type] as Table[string]).fields, type) };
}

function readFields(data: Record<string, unknown>, fields: Fields, path: string): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (data[name] !== undefined || !field.optional) read[name] = readValue(data[name], field, `${path}.${name}`);
  }
  return read;
}

function readValue(value: unknown, field: Field, path: string): unknown {
  const { type } = field;
  if (typeof value === 'boolean' && type === 'boolean') return value;
  if (typeof value === 'number' && (type === 'number' || (type === 'integer' && Number.isInteger(value)))) {
    if (value >= field.min && value <= field.max) return value;
  }
  if (typeof value === 'string' && type === 'string') {
    if (value.length <= field.max && (field.values?.includes(value) ?? true)) return value;
  }
  if (Array.isArray(value) && type === 'list' && value.length <= field.max)
    return Array.from(value, (each, index) => readValue(each, field.of, `${path}.${index}`));
  if (isPlain(value) && type === 'object') return readFields(value, field.fields, path);
  if (isPlain(value) && type === 'map') {
    const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
      if (!isKey(key)) refuse(`key of ${path}`, key, `1 to ${LONGEST_KEY} characters, no name of an object's own`);
      return [key, each === null && field.null ? each : readValue(each, field.of, `${path}.${key}`)];
    });
    if (entries.length <= field.max) return Object.fromEntries(entries);
  }
  return refuse(path, value, field);
}

function refuse(path: string, given: unknown, allowed: unknown): never {
  const text = typeof given === 'object' ? typeof given : typeof given === 'string' ? `"${given.slice(0, 60)}"` : given;
  throw new Misfit(`${path} was ${text}; allowed: ${JSON.stringify(allowed).slice(0, 200)}`);
}

/** Names that every object has, such as `__proto__`, are no keys of anybody's progress: they would reach into objects. */
export const isKey = (key: string): boolean => key.length > 0 && key.length <= LONGEST_KEY && !(key in {});

/** Of an object that JSON could hold. Only such travel; anything else is somebody's experiment. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** What is left of the room; below zero, or NaN, it is too much. Stops there, so that a giant costs no more than a large one. */
function weigh(value: unknown, room: number, depth: number): number {
  let left = room - 4;
  if (typeof value === 'string') return left - value.length;
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? Number.NaN : left;
  if (depth === 0 || !(Array.isArray(value) ? value.length < left : isPlain(value))) return Number.NaN;
  for (const key in value) {
    left = weigh((value as Record<string, unknown>)[key], left - key.length, depth - 1);
    if (!(left >= 0)) return left;
  }
  return left;
}
