import { join } from 'node:path';
import { HEADING, run, type SiteMaker, textOf, writeAll } from './site-maker.ts';

/** MDX and React, as Docusaurus and Next.js use them. */
export const mdx: SiteMaker = {
  name: 'MDX',
  ways: ['mdx'],
  make(folder, written) {
    const text = `${HEADING}\n\n${textOf(written('mdx'))}\n\nMore text.`;
    const body = run(folder, process.execPath, [join(__dirname, 'render-mdx.mjs')], text);
    writeAll(folder, {
      'index.html': `<!DOCTYPE html><html lang="en"><head><title>MDX</title></head><body>${body}</body></html>`,
    });
    return { site: folder, pages: ['index.html'] };
  },
};
