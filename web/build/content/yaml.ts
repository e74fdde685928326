/** Reads a YAML file through its schema; every problem says line and column. */

import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place, Problems } from './problems.ts';
import { describeIssues } from './schema-issues.ts';
import { placeAt, type Source } from './source.ts';

export interface Read<T> {
  value: T;
  /** Where the value at this path stands, for problems found later. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where this key of the map at this path stands. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

/** `start` and `end` bound the YAML in the source, for front matter. Nothing is returned where the schema is not met. */
export function readYaml<S extends z.ZodType>(
  source: Source,
  schema: S,
  problems: Problems,
  start = 0,
  end = source.text.length,
): Read<z.output<S>> | undefined {
  const document = parseDocument(source.text.slice(start, end), { prettyErrors: false });
  for (const error of document.errors) problems.add(placeAt(source, start + error.pos[0]), error.message);
  if (document.errors.length > 0) return undefined;

  const placeOf = (path: readonly PropertyKey[]): Place => {
    // A missing field has no place of its own: the nearest thing around it has.
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(source, start + node.range[0]);
    }
    return placeAt(source, start + (document.contents?.range?.[0] ?? 0));
  };
  const placeOfKey = (path: readonly PropertyKey[], key: string): Place => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((each) => isScalar(each.key) && String(each.key.value) === key)
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? placeAt(source, start + range[0]) : placeOf(path);
  };

  const input: unknown = document.toJS() ?? {};
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, placeOf, placeOfKey };
  for (const { path, key, message } of describeIssues(schema, input, result.error)) {
    problems.add(key === undefined ? placeOf(path) : placeOfKey(path, key), message);
  }
  return undefined;
}
