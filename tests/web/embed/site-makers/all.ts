import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { mdx } from './mdx.ts';
import { mkdocs } from './mkdocs.ts';
import type { SiteMaker } from './site-maker.ts';
import { sphinx } from './sphinx.ts';

export const siteMakers: readonly SiteMaker[] = [hugo, jekyll, mdx, mkdocs, sphinx];
