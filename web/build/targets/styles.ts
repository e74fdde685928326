/** All styles in one file: `web/src/styles/index.css` with its imports, and the fonts. */

import { build, type Rolldown } from 'vite';
import type { Assets } from '../assets.ts';
import { paths } from '../paths.ts';
import { fontFaces } from './fonts.ts';

/** Browsers that know `light-dark()`, so that the minifier leaves it alone. */
const browsers = ['chrome123', 'firefox120', 'safari17.5'];

export async function writeStyles(assets: Assets, formulaCharacters: string, otherLanguages: boolean): Promise<string> {
  const result = (await build({
    configFile: false,
    root: paths.web,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, cssTarget: browsers, rolldownOptions: { input: `${paths.source}styles/index.css` } },
  })) as Rolldown.RolldownOutput;
  const sheet = result.output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error('web/src/styles/index.css gave no stylesheet');
  return assets.add('style.css', `${await fontFaces(assets, formulaCharacters, otherLanguages)}${sheet.source}`);
}
