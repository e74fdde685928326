/** The site on Debian's nginx with the types that it comes with: it knows no .mjs, .vtt or .webmanifest. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answering, freePort } from './ports.ts';

export async function serveWithNginx(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${home}/${use};`);
  // As root its workers would be another user, who may not read a checkout in somebody's home.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(home, 'nginx.conf'),
    `${user} daemon off; worker_processes 1; pid ${home}/pid; error_log ${home}/errors;
events {}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${own.join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`,
  );
  const server = spawn('/usr/sbin/nginx', ['-c', join(home, 'nginx.conf'), '-e', join(home, 'errors')]);
  const kill = (): void => void server.kill();
  process.once('exit', kill);
  const url = `http://127.0.0.1:${port}/`;
  await answering(() => fetch(url));
  return {
    url,
    async close() {
      const gone = once(server, 'exit');
      kill();
      await gone;
      process.off('exit', kill);
      rmSync(home, { recursive: true });
    },
  };
}
