/** The icons of an installed course: drawn from `mark.svg` by `./scripts/icons`, since a system that installs wants pixels. */

import { readFileSync } from 'node:fs';
import type { Assets } from '../assets.ts';
import { paths } from '../paths.ts';
import type { AppIcons } from './app-manifest.ts';

/** Those for the manifest, and the one that Apple's phones ask for, which is full to its corners. */
export function publishIcons(assets: Assets): { icons: AppIcons; touchIcon: string } {
  const add = (name: string): string => assets.add(name, readFileSync(`${paths.source}icons/${name}`));
  return {
    icons: {
      mark: assets.add('icon.svg', readFileSync(`${paths.source}icons/mark.svg`)),
      sizes: [192, 512].map((size) => ({ size, path: add(`icon-${size}.png`) })),
      maskable: { size: 512, path: add('icon-maskable-512.png') },
    },
    touchIcon: add('icon-touch-180.png'),
  };
}
