/** The published scenes of the protocol, played by the small runner that any host can take. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../rig/host.ts';
import { DIST } from '../rig/test.ts';

const { lesson, scenes } = JSON.parse(readFileSync(join(DIST, 'embed/conformance.json'), 'utf8')) as {
  lesson: string;
  scenes: { name: string }[];
};
const runner = readFileSync(join(__dirname, 'replay.js'), 'utf8');

declare global {
  interface Window {
    replay(scene: object, address: string): Promise<string[]>;
  }
}

for (const scene of scenes)
  test(scene.name, async ({ host }) => {
    const page = await host.open(() => '<script src="replay.js"></script>', 'another origin', {
      'host/replay.js': { html: runner, headers: { 'content-type': 'text/javascript' } },
    });
    expect(
      await page.evaluate(([each, at]) => window.replay(each as object, at as string), [scene, host.site + lesson]),
    ).toEqual([]);
  });
