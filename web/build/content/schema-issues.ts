/** Turns what zod found into our messages: what was given, what is allowed, the nearest known name. */

import { z } from 'zod';
import { didYouMean } from './nearest.ts';

export interface Issue {
  path: readonly PropertyKey[];
  /** Set where the key itself is wrong, not its value. */
  key?: string;
  message: string;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

export function describeIssues(schema: z.ZodType, input: unknown, error: z.ZodError): Issue[] {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return error.issues.flatMap((issue): Issue[] => {
    const path = issue.path;
    const here = alternativesAt(whole, path);
    const given = valueAt(input, path);
    if (issue.code === 'unrecognized_keys') {
      const known = here.flatMap((each) => Object.keys(each.properties ?? {}));
      const allowed = [...new Set(known)];
      return issue.keys.map((key) => {
        const meant = didYouMean(key, allowed);
        return { path, key, message: `Unrecognized key: "${key}".${meant || ` Allowed: ${allowed.join(', ')}`}` };
      });
    }
    const name = nameOf(path);
    const wrong = `${name} was ${show(given)}`;
    if (issue.code === 'invalid_union' && issue.discriminator) {
      const at = path.at(-1) === issue.discriminator ? path : [...path, issue.discriminator];
      const words = alternativesAt(whole, at).flatMap((each) => (each.const === undefined ? [] : [String(each.const)]));
      const value = valueAt(input, at);
      return [{ path: at, message: oneOf(issue.discriminator, value, words) }];
    }
    if (issue.code === 'invalid_value') return [{ path, message: oneOf(name, given, issue.values.map(String)) }];
    if (given === undefined) return [{ path, message: `${name} is missing; ${allowedBy(here, issue.message)}` }];
    if (issue.code === 'custom') return [{ path, message: issue.message }];
    if (issue.code === 'invalid_format' && issue.message.startsWith('allowed: '))
      return [{ path, message: `${wrong}; ${issue.message}` }];
    return [{ path, message: `${wrong}; ${allowedBy(here, issue.message)}` }];
  });
}

function oneOf(name: string, given: unknown, words: readonly string[]): string {
  const said = given === undefined ? `${name} is missing` : `${name} was ${show(given)}`;
  return `${said}; allowed: ${words.join(', ')}.${didYouMean(String(given ?? ''), words)}`.replace(/\.$/, '');
}

/** Types and bounds as the schema states them; zod's own sentence where it states none. */
function allowedBy(alternatives: readonly JsonSchema[], otherwise: string): string {
  const words = alternatives.flatMap((each) => {
    if (each.const !== undefined) return [String(each.const)];
    if (each.enum !== undefined) return each.enum.map(String);
    // zod bounds every integer by the largest that is exact; nobody needs to be told.
    if (each.minimum !== undefined && each.maximum !== undefined && each.maximum < Number.MAX_SAFE_INTEGER)
      return [`${each.type} from ${each.minimum} to ${each.maximum}`];
    if (each.minimum !== undefined) return [`${each.type} of at least ${each.minimum}`];
    if (each.exclusiveMinimum !== undefined) return [`${each.type} above ${each.exclusiveMinimum}`];
    if (each.minItems !== undefined) return [`at least ${each.minItems} entries`];
    if (each.minLength !== undefined) return ['text'];
    return typeof each.type === 'string' ? [plainTypes[each.type] ?? each.type] : [];
  });
  return words.length === 0 ? otherwise : `allowed: ${[...new Set(words)].join(', ')}`;
}

const plainTypes: Record<string, string> = { string: 'text', object: 'a map', array: 'a list', boolean: 'true, false' };

/** Everything the schema says may stand at this path: several where it is a union. */
function alternativesAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (found, step) => found.flatMap((each) => branches(child(each, step))),
    branches(schema),
  );
}

function branches(schema: JsonSchema | undefined): JsonSchema[] {
  if (schema === undefined) return [];
  const inner = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  return inner === undefined ? [schema] : inner.flatMap((each) => branches(each as JsonSchema));
}

function child(schema: JsonSchema, step: PropertyKey): JsonSchema | undefined {
  const inside =
    typeof step === 'number' ? schema.items : (schema.properties?.[String(step)] ?? schema.additionalProperties);
  return typeof inside === 'object' && !Array.isArray(inside) ? (inside as JsonSchema) : undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], input);
}

/** `options[1].text`, or the field's own name where that says it. */
function nameOf(path: readonly PropertyKey[]): string {
  const words = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return words === '' ? 'the file' : words.slice(words.lastIndexOf('.') + 1);
}

function show(value: unknown): string {
  if (value !== null && typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a map';
  return JSON.stringify(value) ?? 'nothing';
}
