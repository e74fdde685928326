/** The icons of an installed course, drawn by a browser from the mark of the course. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

export const ICONS = join(__dirname, '../../../web/src/icons');

/** `scale` is that of the mark within a square that is full to its corners; without, the icon has the mark's own corners. */
export const icons: { file: string; size: number; scale?: number }[] = [
  { file: 'icon-192.png', size: 192 },
  { file: 'icon-512.png', size: 512 },
  // A system may cut away all but a circle of four fifths of the width.
  { file: 'icon-maskable-512.png', size: 512, scale: 0.84 },
  { file: 'icon-touch-180.png', size: 180, scale: 0.9 },
];

export async function drawIcon(page: Page, { size, scale }: (typeof icons)[number]): Promise<Buffer> {
  const mark = readFileSync(join(ICONS, 'mark.svg'), 'utf8').trim();
  const [, ground = ''] = /<rect [^>]*fill="(#\w+)"/.exec(mark) ?? [];
  const within = mark.replace(/<\/?svg[^>]*>/g, '');
  const full = `<rect width="32" height="32" fill="${ground}"/><g transform="translate(16 16) scale(${scale}) translate(-16 -16)">${within}</g>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" width="${size}" height="${size}">${scale ? full : within}</svg>`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0"><div style="line-height:0">${picture}</div>`);
  return page.screenshot({ omitBackground: true });
}
