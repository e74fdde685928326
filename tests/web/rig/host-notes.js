// Notes in a page of others what is posted to it, what its lessons tell, and what goes wrong.
window.told = [];
window.heard = [];
window.wrong = [];
addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
addEventListener('error', ({ message }) => wrong.push(`error: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => wrong.push(`rejection: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  wrong.push(`policy: ${effectiveDirective} refused ${blockedURI}`),
);
for (const type of ['ready', 'resize', 'progress', 'answer', 'score', 'complete', 'state', 'warning', 'error'])
  addEventListener(`nonlinear-${type}`, ({ detail }) => told.push({ type: `nonlinear-${type}`, detail }));
