// Collects what goes wrong in a page from its first moment on. Served as a file, since the pages' policy refuses inline scripts.
window.collectedErrors = [];
addEventListener(
  'error',
  (event) => {
    const { target } = event;
    collectedErrors.push(`error: ${event.message ?? `${target.src ?? target.href} did not load`}`);
  },
  true,
);
addEventListener('unhandledrejection', (event) => collectedErrors.push(`rejection: ${event.reason}`));
document.addEventListener('securitypolicyviolation', (event) => {
  collectedErrors.push(
    `policy: ${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`,
  );
});
for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...words) => {
    collectedErrors.push(`console.${level}: ${words.join(' ')}`);
    original.apply(console, words);
  };
}
