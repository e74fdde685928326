/**
 * Narrows the page's policy to the folder that the site lies in. The policy in the page itself cannot say it: a portable page
 * does not know where it lies, and "the site itself" ('self') is nothing in a sandboxed frame to WebKit, which would then show
 * a page without style and script. So the page allows scripts from servers, and the first of them shuts the door behind it.
 */
export function allowOwnFilesOnly(page: Document): void {
  const src = (page.currentScript as HTMLScriptElement | null)?.src ?? '';
  if (!/^https?:/.test(src)) return; // on disk and in one file, the policy in the page says all
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = ownFilesPolicy(new URL('../', src).href);
  page.head.append(policy);
}

/** Of what is left open by the policy in the page (web/build/pages/policy.ts). */
export function ownFilesPolicy(folder: string): string {
  const own = folder.replace(/;/g, '%3B').replace(/,/g, '%2C');
  return [
    `script-src ${own} 'wasm-unsafe-eval'`,
    `worker-src ${own} blob:`,
    `style-src ${own}`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    `media-src ${own}`,
    `frame-src ${own}`,
  ].join('; ');
}
