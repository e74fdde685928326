/** Draws the icons of an installed course anew: ./scripts/icons. A test holds them to the mark (offline/icons.spec.ts). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { drawIcon, ICONS, icons } from './rig/drawn-icons.ts';

for (const icon of icons)
  test(icon.file, async ({ page }) => {
    writeFileSync(join(ICONS, icon.file), await drawIcon(page, icon));
  });
