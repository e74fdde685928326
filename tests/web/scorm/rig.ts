/** Packages as a platform unpacks them, beside the page of a platform that takes the standards at their word. */

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { test as base } from '../rig/test.ts';

const ROOT = join(__dirname, '../../..');
export const PACKAGES = join(ROOT, 'dist/packages');

export type Standard = '1.2' | '2004';
/** The folder of each package beside the platform's page. */
export const folders = { '1.2': 'p12', '2004': 'p2004' } as const;
const zips = { '1.2': 'nonlinear-scorm12-unit-relu.zip', '2004': 'nonlinear-scorm2004.zip' } as const;

export function unpacked(name: string): Record<string, Uint8Array> {
  const file = join(PACKAGES, name);
  if (!existsSync(file)) throw new Error(`${file} is not there. Run ./scripts/build scorm first`);
  return unzipSync(readFileSync(file));
}

export const test = base.extend<object, { folder: string }>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use, worker) => {
      const folder = join(ROOT, `build/test/scorm-${worker.parallelIndex}`);
      for (const standard of ['1.2', '2004'] as const)
        for (const [path, bytes] of Object.entries(unpacked(zips[standard]))) {
          const file = join(folder, folders[standard], path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, bytes);
        }
      copyFileSync(join(__dirname, 'platform.html'), join(folder, 'index.html'));
      copyFileSync(join(__dirname, 'strict-platform.js'), join(folder, 'strict-platform.js'));
      await use(folder);
    },
    { scope: 'worker' },
  ],
});

interface Seen {
  stored: Record<string, string> & { interactions?: Record<string, string>[] };
  refusals: string[];
  written: string[];
  finishes: number;
}

/** A platform's page with a package in a frame of it. */
export class Launch {
  readonly page: Page;
  readonly standard: Standard;

  constructor(page: Page, standard: Standard) {
    this.page = page;
    this.standard = standard;
  }

  /** The page of the course that is shown: two frames further in. */
  get course(): FrameLocator {
    return this.launchPage.frameLocator('iframe');
  }

  get launchPage(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Begins a visit; `stored` is what the platform has from those before. */
  async open(url: string, { stored = {}, given = {}, sandbox }: Opening = {}): Promise<void> {
    await this.page.goto(url);
    await this.page.evaluate(
      ([standard, path, before, said, box]) => {
        type Strict = new (standard: string, stored: object, given: object) => { api: object };
        const { StrictPlatform } = globalThis as unknown as { StrictPlatform: Strict };
        const platform = new StrictPlatform(standard, before, said);
        Object.assign(window, { platform, [standard === '1.2' ? 'API' : 'API_1484_11']: platform.api });
        const frame = document.createElement('iframe');
        if (box) frame.setAttribute('sandbox', box);
        frame.src = path;
        document.body.append(frame);
      },
      [this.standard, `${folders[this.standard]}/launch.html`, stored, given, sandbox] as const,
    );
  }

  /** The learner goes away: the platform takes the frame out. */
  close(): Promise<void> {
    return this.page.evaluate(() => document.querySelector('iframe')?.remove());
  }

  /** What the platform knows. What was not committed is not in `stored`. */
  seen(): Promise<Seen> {
    return this.page.evaluate(() => {
      const { stored, refusals, written, finishes } = (window as unknown as { platform: Seen }).platform;
      return { stored: { ...stored }, refusals, written, finishes };
    });
  }

  /** Chooses the right option of a question with one, and has it checked. Gives back its id. */
  async answer(index: number): Promise<string> {
    const item = this.course.locator('quiz-block fieldset[data-type=choice]').nth(index);
    await item.scrollIntoViewIfNeeded();
    await item.locator('.quiz-check').waitFor();
    const right = await item.evaluate((element) =>
      [...element.querySelectorAll('.quiz-reasons > [data-option]')].findIndex(
        (reason) => (reason as HTMLElement).dataset.right === 'true',
      ),
    );
    await item.locator('.quiz-options > [data-option] input').nth(right).check({ force: true });
    await item.locator('.quiz-check').click();
    await item.locator('.quiz-feedback[data-verdict=right]').waitFor();
    return (await item.getAttribute('data-item')) ?? '';
  }
}

interface Opening {
  stored?: object;
  given?: Record<string, string>;
  sandbox?: string;
}
