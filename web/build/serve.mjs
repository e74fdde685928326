/** Serves a built folder on this machine only: `node serve.mjs <folder> <port>`. Vite's preview server knows the MIME types. */
import { preview } from 'vite';

const [folder, port] = process.argv.slice(2);
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform === 'darwin';

const server = await preview({
  configFile: false,
  appType: 'mpa',
  logLevel: 'warn',
  build: { outDir: folder },
  preview: { host: '127.0.0.1', port: Number(port), strictPort: false, open: hasDisplay },
});
console.log(`\n  Nonlinear is at ${server.resolvedUrls.local[0]}\n  Stop with Ctrl+C.\n`);
