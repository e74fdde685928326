/**
 * Serves a built folder on this machine only: `node serve.mjs <folder> <port> [offline]`. Vite's preview server knows the MIME
 * types. Without `offline` no page is kept by the browser: whoever changes pages wants to see them as they are now.
 */
import { readFileSync } from 'node:fs';
import { preview } from 'vite';

const [folder, port, offline] = process.argv.slice(2);
const retiring = new URL('../src/offline/worker/retiring.js', import.meta.url);

const freshPages = {
  name: 'fresh-pages',
  configurePreviewServer({ middlewares }) {
    middlewares.use('/sw.js', (_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
        .end(readFileSync(retiring));
    });
  },
};
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform === 'darwin';

const server = await preview({
  configFile: false,
  appType: 'mpa',
  logLevel: 'warn',
  plugins: offline ? [] : [freshPages],
  build: { outDir: folder },
  preview: { host: '127.0.0.1', port: Number(port), strictPort: false, open: hasDisplay },
});
console.log(`\n  Nonlinear is at ${server.resolvedUrls.local[0]}\n  Stop with Ctrl+C.\n`);
