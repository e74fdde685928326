/**
 * What a Linux desktop has for browsers that play: a loudspeaker, and media keys. Between these and a browser there is a message
 * bus, on which it offers itself as a player (https://specifications.freedesktop.org/mpris-spec/latest/). Here, a bus of its own.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openLoudspeaker } from './loudspeaker.ts';

const run = promisify(execFile);

const PLAYER = /org\.mpris\.MediaPlayer2\.[\w.-]+/;

export interface Desktop {
  /** For the surroundings of a browser. */
  variables: Record<string, string>;
  /** As a key does that is pressed on a keyboard or headphones. */
  press(key: 'Play' | 'Pause' | 'PlayPause' | 'Next' | 'Previous'): Promise<void>;
  close(): Promise<void>;
}

/**
 * With services, the programs of the desktop start as they are asked for: for screen readers, the bus of what is on the screen.
 * With speech, what speaks for browsers is its own. It is one for all of a user otherwise, and speaks into the loudspeaker of
 * whoever asked first: once that is closed, nobody hears an end of any sentence.
 */
export async function openDesktop({ services = false, speech = false } = {}): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'desktop-'));
  writeFileSync(
    join(home, 'bus.conf'),
    `<busconfig><type>session</type><listen>unix:dir=${home}</listen><auth>EXTERNAL</auth>
${services ? '<standard_session_servicedirs/>' : ''}
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>`,
  );
  const bus = spawn('dbus-daemon', [`--config-file=${home}/bus.conf`, '--print-address', '--nofork', '--nopidfile'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const kill = (): void => void bus.kill();
  process.once('exit', kill);
  const [printed] = await once(bus.stdout, 'data');
  const address = String(printed).trim();
  const loudspeaker = await openLoudspeaker(home);
  const send = async (to: string, path: string, message: string): Promise<string> =>
    (await run('dbus-send', [`--bus=${address}`, '--print-reply', `--dest=${to}`, path, message])).stdout;
  return {
    variables: {
      DBUS_SESSION_BUS_ADDRESS: address,
      ...loudspeaker.variables,
      ...(speech && { XDG_RUNTIME_DIR: home }),
    },
    async press(key) {
      const there = await send('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ListNames');
      const [player] = PLAYER.exec(there) ?? [];
      if (player === undefined) throw new Error(`no player is on the bus, only ${there}`);
      await send(player, '/org/mpris/MediaPlayer2', `org.mpris.MediaPlayer2.Player.${key}`);
    },
    async close() {
      await loudspeaker.close();
      const gone = once(bus, 'exit');
      kill();
      await gone;
      process.off('exit', kill);
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }); // what speaks goes a little later
    },
  };
}
