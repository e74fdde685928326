/** A loudspeaker that nobody hears: PulseAudio, which gives all sound to its null sink. Without one, Firefox plays only what is muted. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { answering } from './ports.ts';

export interface Loudspeaker {
  /** For the surroundings of a browser. */
  variables: Record<string, string>;
  close(): Promise<void>;
}

/** `home`: a folder, in which it keeps what it has to. */
export async function openLoudspeaker(home: string): Promise<Loudspeaker> {
  const socket = join(home, 'sound');
  const modules = ['module-null-sink', `module-native-protocol-unix auth-anonymous=1 socket=${socket}`];
  const server = spawn(
    'pulseaudio',
    // -n: nothing of the machine's own settings. Shared memory is one for all servers of a user.
    ['-n', '--daemonize=no', '--exit-idle-time=-1', '--disable-shm=1', '--use-pid-file=0'].concat(
      modules.flatMap((module) => ['-L', module]),
    ),
    { stdio: 'ignore', env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: home } },
  );
  const kill = (): void => void server.kill();
  process.once('exit', kill);
  const gone = once(server, 'exit'); // rejects where there is no such program
  const open = async (): Promise<void> => {
    const line = connect(socket);
    await once(line, 'connect');
    line.destroy();
  };
  const ended = gone.then(([code]) => {
    throw new Error(`pulseaudio ended with ${code} before it took any sound`);
  });
  await Promise.race([answering(open), ended]);
  ended.catch(() => {});
  return {
    variables: { PULSE_SERVER: `unix:${socket}` },
    async close() {
      kill();
      await gone;
      process.off('exit', kill);
    },
  };
}
