/** How Debian's Firefox is started, over WebDriver BiDi. NONLINEAR_FIREFOX names another one. */
export const firefox = {
  // A channel that Playwright knows and its types do not name: stock Firefox instead of a build of its own.
  channel: 'moz-firefox',
  executablePath: process.env.NONLINEAR_FIREFOX ?? '/usr/bin/firefox-esr',
  firefoxUserPrefs: {
    // Automation relaxes it: modules, fetch and workers from disk would work here and fail for readers.
    'security.fileuri.strict_origin_policy': true,
  },
};
