/** What other sites take from the folder `embed/` of this one. Their names stay, as those sites have written them down. */

import { api } from './api.ts';
import { conformance } from './conformance.ts';
import { protocolSchema } from './protocol-schema.ts';
import { componentTypes } from './types.ts';

interface File {
  path: string;
  text: string;
}

/** The element by language: English without its name, as most pages will write it. */
export function embedFiles(component: ReadonlyMap<string, string>): File[] {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ...[...component].map(([language, text]) => ({
      path: `embed/nonlinear-lesson${language === 'en' ? '' : `.${language}`}.js`,
      text,
    })),
    { path: 'embed/nonlinear-lesson.d.ts', text: componentTypes() },
    { path: 'embed/api.json', text: json(api) },
    { path: 'embed/protocol.schema.json', text: json(protocolSchema()) },
    { path: 'embed/conformance.json', text: json(conformance) },
  ];
}
