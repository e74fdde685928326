/** The HTML itself: valid, and with the names and labels that assistive technology needs. */

import { HtmlValidate } from 'html-validate';
import type { Problems } from '../content/problems.ts';
import { elementNames } from '../elements.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5', customElements()],
  rules: {
    'no-inline-style': 'error',
    'long-title': 'off', // a lesson's title and the course's name are one line in every browser
    'no-trailing-whitespace': 'off',
    'require-sri': 'off', // all scripts come from the site itself
  },
});

/** The course's own elements, which may hold what a paragraph's neighbours may. */
function customElements() {
  const element = { flow: true, phrasing: false, permittedContent: ['@flow'] };
  return Object.fromEntries(elementNames().map((name) => [name, element]));
}

export async function checkMarkup(pages: ReadonlyMap<string, string>, problems: Problems): Promise<void> {
  for (const [path, html] of pages) {
    const report = await validator.validateString(html, path);
    for (const { line, column, message, ruleId } of report.results.flatMap((result) => result.messages))
      problems.add({ file: `dist/site/${path}`, line, column }, `${message} (${ruleId})`);
  }
}
