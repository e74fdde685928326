/**
 * `build/schema`: the rules of the YAML files as JSON Schema, for completion in an editor. Never needed to build the site.
 * An editor finds them by a first line such as `# yaml-language-server: $schema=../../build/schema/quiz.schema.json`.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { quizSchema } from '../../src/quiz/authoring.ts';
import { partsSchema, saySchema } from '../audio/read-parts.ts';
import { cardsSchema } from '../content/cards.ts';
import { courseSchema, startSchema } from '../content/course.ts';
import { factsSchema } from '../content/facts.ts';
import { familySchema } from '../content/family.ts';
import { glossarySchema } from '../content/glossary.ts';
import { misconceptionsSchema } from '../content/misconceptions.ts';
import { sourcesSchema } from '../content/sources.ts';
import { paths } from '../paths.ts';

const schemas = {
  cards: cardsSchema,
  course: courseSchema,
  facts: factsSchema,
  family: familySchema,
  glossary: glossarySchema,
  misconceptions: misconceptionsSchema,
  parts: partsSchema,
  quiz: quizSchema,
  say: saySchema,
  sources: sourcesSchema,
  start: startSchema,
};

export function build(): void {
  mkdirSync(paths.schema, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    writeFileSync(`${paths.schema}${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`);
  }
  console.log(`build/schema: ${Object.keys(schemas).join(', ')}`);
}
