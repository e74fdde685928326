/** Apart from the tests, since it writes files of the source. */
import config from './playwright.config.ts';

export default { ...config, testMatch: 'icons.ts' };
