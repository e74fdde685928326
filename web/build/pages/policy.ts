/**
 * What every page allows itself. Nothing inline, nothing evaluated but wasm, no data from or to elsewhere. Scripts, styles and
 * the like may come from servers: the first script narrows that to the site's own folder (web/src/entries/own-files.ts says why
 * the page cannot).
 */

const files = "'self' http: https:";

export const contentPolicy = [
  "default-src 'none'",
  `script-src ${files} 'wasm-unsafe-eval'`,
  `style-src ${files}`,
  `img-src ${files} data:`,
  `font-src ${files}`,
  `media-src ${files}`,
  "connect-src 'self'",
  "manifest-src 'self'",
  `worker-src ${files} blob:`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Of pages that show lessons in frames. */
export const framingPolicy = `${contentPolicy}; frame-src ${files}`;
