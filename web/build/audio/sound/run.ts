/** Starts a program of the system. None may hang: one engine was seen to. */

import { spawnSync } from 'node:child_process';

const LIMIT = 1_200_000;

export function run(program: string, args: readonly string[], input?: Uint8Array): { stdout: Buffer; stderr: string } {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    timeout: LIMIT,
    maxBuffer: 2 ** 30,
    ...(input && { input }),
  });
  const said = String(stderr ?? '');
  if (error) throw new Error(`${program}: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${said.trim().split('\n').slice(-3).join(' ')}`);
  return { stdout, stderr: said };
}

/** Those that are not there. */
export function missing(programs: readonly string[]): string[] {
  return programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
}
