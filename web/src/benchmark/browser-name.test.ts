import { expect, test } from 'vitest';
import { browserName } from './browser-name.ts';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

test.each([
  [chrome, 'Chromium 156'],
  [chrome.replace('Chrome', 'HeadlessChrome'), 'Chromium 156'],
  [`${chrome} Edg/156.0.0.0`, 'Edge 156'],
  [`${chrome} OPR/120.0.0.0`, 'Opera 120'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'Safari 18',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1',
    'Chrome on iOS 131',
  ],
  ['a crawler', undefined],
])('%s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
