import { HEADING, run, type SiteMaker, textOf, writeAll } from './site-maker.ts';

export const jekyll: SiteMaker = {
  name: 'Jekyll',
  ways: ['markdown', 'component'],
  make(folder, written) {
    const page = (way: 'markdown' | 'component') => `---\n---\n${HEADING}\n\n${textOf(written(way))}\n\nMore text.`;
    writeAll(folder, { 'source/index.md': page('markdown'), 'source/component.md': page('component') });
    run(folder, 'jekyll', ['build', '--quiet', '--disable-disk-cache', '-s', 'source', '-d', 'site']);
    return { site: `${folder}/site`, pages: ['index.html', 'component.html'] };
  },
};
