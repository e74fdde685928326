/** The styles: `web/src/styles/index.css` with its imports and the fonts, for every page, and what some pages need besides. */

import { build, type Rolldown } from 'vite';
import type { Assets } from '../assets.ts';
import { colourOf, LIGHTS, type Light } from '../design/colour.ts';
import { sampleStyles } from '../design/sample-styles.ts';
import { sectionsOf } from '../design/sections.ts';
import { readTokens, type Token } from '../design/tokens.ts';
import { paths } from '../paths.ts';
import { fontFaces } from './fonts.ts';

/** Browsers that know `light-dark()`, so that the minifier leaves it alone. */
const browsers = ['chrome123', 'firefox120', 'safari17.5'];

export async function writeStyles(assets: Assets, formulaCharacters: string, otherLanguages: boolean): Promise<string> {
  const sheet = await bundle('index.css');
  return assets.add('style.css', `${await fontFaces(assets, formulaCharacters, otherLanguages)}${sheet}`);
}

/** For the pages that have something to listen to: the others need not load it. */
export async function writeListeningStyles(assets: Assets): Promise<string> {
  return assets.add('listening.css', await bundle('listening.css'));
}

/** For the page about the design, with a rule for each of its samples. */
export async function writeDesignStyles(assets: Assets): Promise<string> {
  const tokens = readTokens();
  const isColour = ({ name }: Token) => colourOf(name, tokens, LIGHTS[0] as Light) !== undefined;
  const samples = sampleStyles(sectionsOf(tokens, isColour), isColour);
  return assets.add('design.css', `${await bundle('design.css')}${samples}`);
}

async function bundle(name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    root: paths.web,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, cssTarget: browsers, rolldownOptions: { input: `${paths.source}styles/${name}` } },
  })) as Rolldown.RolldownOutput;
  const sheet = result.output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error(`web/src/styles/${name} gave no stylesheet`);
  return String(sheet.source);
}
