import { HEADING, run, type SiteMaker, textOf, writeAll } from './site-maker.ts';

/** Both of its languages: reStructuredText, and MyST, which Jupyter Book reads as well. */
export const sphinx: SiteMaker = {
  name: 'Sphinx',
  ways: ['sphinx'],
  make(folder, written) {
    const pieces = written('sphinx');
    writeAll(folder, {
      'source/conf.py': "project = 'Elsewhere'\nextensions = ['myst_parser']",
      'source/index.rst': `A course elsewhere\n==================\n\n${textOf(pieces, 'rst')}\n\n.. toctree::\n\n   myst`,
      'source/myst.md': `${HEADING}\n\n${textOf(pieces, 'myst')}\n\nMore text.`,
    });
    run(folder, 'sphinx-build', ['-q', '-W', '-b', 'html', 'source', 'site']);
    return { site: `${folder}/site`, pages: ['index.html', 'myst.html'] };
  },
};
