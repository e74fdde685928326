/** What a browser is told that installs the course: `manifest.json` of each language, a name whose type every host knows. */

import { tAudio } from '../../src/locales/t-audio.ts';
import { tPages } from '../../src/locales/t-pages.ts';
import { english, type Language } from '../content/language.ts';
import type { Site } from '../pages/site.ts';
import { startPath, toRootFrom } from '../pages/site.ts';

/** Paths under the site's root. */
export interface AppIcons {
  /** Any size. */
  mark: string;
  /** With the outer shape of the mark; in pixels. */
  sizes: readonly { size: number; path: string }[];
  /** May be cut to any shape. */
  maskable: { size: number; path: string };
}

export function appManifestPath(language: Language): string {
  return language.id === english.id ? 'manifest.json' : `${language.id}/manifest.json`;
}

export function appManifest(site: Site, icons: AppIcons): { path: string; text: string } {
  const path = appManifestPath(site.spoken);
  const toRoot = toRootFrom(path);
  const there = (target: string): string => `${toRoot}${target}`;
  const png = ({ size, path }: AppIcons['maskable'], purpose: string) => ({
    src: there(path),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const review = { name: tPages('review.title'), description: tPages('review.about'), url: `${site.language}/review/` };
  const listen = { name: tAudio('page.title'), description: tAudio('page.about'), url: `${english.id}/listen/` };
  const manifest = {
    name: tPages('frame.startTitle', { course: site.course.title, tagline: site.course.tagline }),
    short_name: site.course.title,
    description: tPages('offline.app'),
    lang: site.spoken.tag,
    dir: site.spoken.direction,
    start_url: there(startPath(site)),
    scope: toRoot || './',
    display: 'standalone',
    background_color: site.colours.light,
    theme_color: site.colours.light,
    categories: ['education'],
    icons: [
      { src: there(icons.mark), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...icons.sizes.map((each) => png(each, 'any')),
      png(icons.maskable, 'maskable'),
    ],
    shortcuts: [review, listen].map(({ url, ...words }) => ({ ...words, url: there(`${url}index.html`) })),
  };
  return { path, text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}
