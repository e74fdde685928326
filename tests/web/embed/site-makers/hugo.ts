import { HEADING, run, type SiteMaker, textOf, writeAll } from './site-maker.ts';

export const hugo: SiteMaker = {
  name: 'Hugo',
  ways: ['hugo'],
  make(folder, written) {
    const pieces = written('hugo');
    writeAll(folder, {
      'config.toml': 'title = "A course elsewhere"',
      'layouts/index.html':
        '<!DOCTYPE html><html lang="en"><head><title>Hugo</title></head><body>{{ .Content }}</body></html>',
      'layouts/shortcodes/nonlinear.html': textOf(pieces, 'hugoFile'),
      'content/_index.md': `---\ntitle: Elsewhere\n---\n${HEADING}\n\n${textOf(pieces, 'hugoPage')}`,
    });
    run(folder, 'hugo', ['--quiet']);
    return { site: `${folder}/public`, pages: ['index.html'] };
  },
};
