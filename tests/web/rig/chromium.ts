/** How Debian's Chromium is started: no browser is downloaded. NONLINEAR_CHROMIUM names another one. */
export const chromium = {
  executablePath: process.env.NONLINEAR_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
