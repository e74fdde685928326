/** Pictures of the pages, for looking at: ./scripts/screenshots. Apart from the tests, since nothing is asserted here. */
import config from './playwright.config.ts';

export default { ...config, testMatch: 'screenshots.ts' };
