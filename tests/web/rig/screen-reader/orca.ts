/** Orca, the screen reader of Linux desktops, without a voice: what it would say is written down. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesktop } from '../desktop.ts';
import { openDisplay } from '../display.ts';

/** From a key to the last word about it, on a busy machine. */
const PATIENCE = 40_000;

export interface Orca {
  /** For the surroundings of a browser. */
  variables: Record<string, string>;
  /** All that was said since it was asked for the last time, until something matches. */
  until(what: RegExp): Promise<string[]>;
  /** What has been said since it was asked for the last time. */
  since(): string[];
  close(): Promise<void>;
}

export async function startOrca(): Promise<Orca> {
  const display = await openDisplay();
  const desktop = await openDesktop({ services: true });
  const home = mkdtempSync(join(tmpdir(), 'orca-'));
  const says = join(home, 'says');
  mkdirSync(join(home, 'orca'));
  copyFileSync(join(__dirname, 'orca-customizations.py'), join(home, 'orca/orca-customizations.py'));
  const variables = { ...desktop.variables, DISPLAY: display.name, GNOME_ACCESSIBILITY: '1' };
  const own = { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_RUNTIME_DIR: home, ORCA_SAYS: says };
  const reader = spawn('orca', ['--replace'], { env: { ...process.env, ...variables, ...own }, stdio: 'ignore' });
  const kill = (): void => void reader.kill('SIGKILL'); // asked kindly, it waits for a desktop that is gone
  process.once('exit', kill);

  let heard = 0;
  const all = (): string[] =>
    existsSync(says)
      ? readFileSync(says, 'utf8')
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as string)
      : [];
  const since = (): string[] => {
    const now = all();
    const fresh = now.slice(heard);
    heard = now.length;
    return fresh;
  };
  const until = async (what: RegExp): Promise<string[]> => {
    const from = heard;
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const fresh = all().slice(from);
      heard = from + fresh.length;
      if (fresh.some((text) => what.test(text))) return fresh;
      if (Date.now() > deadline)
        throw new Error(`Orca was to say ${what} within ${PATIENCE / 1000} s; it said: ${JSON.stringify(fresh)}`);
      await new Promise((soon) => setTimeout(soon, 50));
    }
  };
  await until(/Screen reader on/);
  return {
    variables,
    until,
    since,
    async close() {
      kill();
      process.off('exit', kill);
      await desktop.close();
      display.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
