/** A site as static hosts send it: over HTTP/2, so that a page's files share one connection. The certificate is nobody's. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from '../rig/server.ts';

/** For browsers that are to take it. */
export const TRUST = '--ignore-certificate-errors';

/** Of the connection to the site itself: HTTP/2 has none of these. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding'];

/** Closes the site with itself. */
export async function overHttp2(site: Site): Promise<Site> {
  const server = createSecureServer(certificate(), (request, response) => {
    const { range } = request.headers;
    get(new URL(request.url, site.url), { headers: range === undefined ? {} : { range } }, (answer) => {
      const headers = Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.includes(name));
      response.writeHead(answer.statusCode ?? 502, Object.fromEntries(headers));
      answer.pipe(response);
    });
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => sessions.add(session));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    ...site,
    url: site.url.replace(/^http:\/\/[^/]+/, `https://127.0.0.1:${port}`),
    close() {
      for (const session of sessions) session.destroy();
      server.close();
      site.close();
    },
  };
}

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}
