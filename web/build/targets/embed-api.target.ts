/** `docs/embed-api.md`, from the data of the API. */

import { writeFileSync } from 'node:fs';
import { apiPage } from '../embed/page.ts';
import { paths } from '../paths.ts';

export function build(): void {
  writeFileSync(paths.embedApi, apiPage());
  console.log('docs/embed-api.md');
}
