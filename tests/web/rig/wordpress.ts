/** A real WordPress, as Debian packs it, with a data base of its own; all of it is gone afterwards. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answering, freePort } from './ports.ts';

/** May write, and may not use HTML that could do harm: so are most who write on a shared WordPress. */
export const AUTHOR = { name: 'author', password: 'for-tests-alone' };

export interface WordPress {
  url: string;
  close(): Promise<void>;
}

/** @param asks Where a lesson is fetched from: WordPress asks no addresses of its own network, and no unusual ports. */
export async function openWordPress(asks: string): Promise<WordPress> {
  const home = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const socket = join(home, 'sql.socket');
  const data = join(home, 'sql');
  const user = `--user=${process.getuid?.() === 0 ? 'root' : (process.env.USER ?? '')}`;
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, user, '--skip-test-db'], { stdio: 'pipe' });
  const base = spawn('/usr/sbin/mariadbd', [
    '--no-defaults',
    user,
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    '--skip-grant-tables',
  ]);
  const root = join(home, 'site');
  cpSync('/usr/share/wordpress', root, { recursive: true, dereference: true });
  writeFileSync(join(root, 'wp-config.php'), config(socket, url));
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(root, 'wp-content/mu-plugins/near.php'), mayAsk(asks));
  const php = ['-d', `mysqli.default_socket=${socket}`];
  await answering(async () => execFileSync('php', [...php, '-r', INSTALL], { cwd: root, stdio: 'pipe' }));
  const server = spawn('php', [...php, '-S', `127.0.0.1:${port}`, '-t', root], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  const kill = (): void => {
    base.kill('SIGKILL');
    killAll(server);
  };
  process.once('exit', kill);
  await answering(() => fetch(url));
  return {
    url,
    async close() {
      const gone = [once(base, 'exit'), once(server, 'exit')];
      kill();
      await Promise.all(gone);
      process.off('exit', kill);
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Its workers as well. */
function killAll({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

const config = (socket: string, url: string): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('ABSPATH', __DIR__ . '/');
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
`;

/** A lesson in the web needs none of this. All else stays unasked, the makers of WordPress too. */
const mayAsk = (asks: string): string => `<?php
$near = parse_url('${asks}');
add_filter('http_request_host_is_external', fn($is, $host) => $host === $near['host'], 10, 2);
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, $near['port']]);
add_filter('pre_http_request', fn($done, $how, $url) => str_starts_with($url, '${asks}')
  ? $done : new WP_Error('far', 'no other address is asked here'), 10, 3);
`;

const INSTALL = `
$_SERVER['HTTP_HOST'] = '127.0.0.1';
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
(new mysqli('localhost', 'root'))->query('CREATE DATABASE IF NOT EXISTS wordpress');
define('WP_INSTALLING', true);
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
wp_install('Elsewhere', 'admin', 'admin@example.org', true, '', 'for-tests-alone');
wp_insert_user(['user_login' => '${AUTHOR.name}', 'user_pass' => '${AUTHOR.password}', 'role' => 'author']);
`;
