/** How Debian's Chromium is started: no browser is downloaded. NONLINEAR_CHROMIUM and NONLINEAR_CHROMIUM_SHELL name others. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The whole browser, as people use it, with a window that nobody sees. */
export const chromium = { executablePath: process.env.NONLINEAR_CHROMIUM ?? '/usr/bin/chromium', args };

/** The same engine without a browser around it, whose window would be drawn anew for each test: two thirds of the time. */
export const chromiumShell = {
  executablePath: process.env.NONLINEAR_CHROMIUM_SHELL ?? '/usr/bin/chromium-headless-shell',
  args,
};
