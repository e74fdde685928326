/** Where things lie. Everything else asks here, so that moving a folder is one line. */

import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const paths = {
  root: at(''),
  lessons: at('lessons/'),
  audio: at('lessons/audio/'),
  /** Of spoken sentences; what is not there is spoken again. */
  audioCache: at('build/audio/'),
  web: at('web/'),
  source: at('web/src/'),
  modules: at('build/wasm/modules/'),
  site: at('dist/site/'),
  single: at('dist/single/'),
  packages: at('dist/packages/'),
  languages: at('build/languages/'),
  coverage: at('build/coverage/'),
  schema: at('build/schema/'),
  factMemory: at('build/facts.json'),
  embedApi: at('docs/embed-api.md'),
};
