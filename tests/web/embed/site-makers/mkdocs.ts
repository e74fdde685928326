import { HEADING, run, type SiteMaker, textOf, writeAll } from './site-maker.ts';

export const mkdocs: SiteMaker = {
  name: 'MkDocs',
  ways: ['markdown'],
  make(folder, written) {
    writeAll(folder, {
      // What its theme would fetch from elsewhere is left out.
      'mkdocs.yml': 'site_name: Elsewhere\nplugins: []\ntheme:\n  name: mkdocs\n  highlightjs: false',
      'docs/index.md': `${HEADING}\n\n${textOf(written('markdown'))}\n\nMore text.`,
    });
    run(folder, 'mkdocs', ['build', '--quiet']);
    return { site: `${folder}/site`, pages: ['index.html'] };
  },
};
