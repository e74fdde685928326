/** The Common Cartridge says what the pages of the site say: lessons in its summaries, questions in its quizzes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesson } from '../rig/pages.ts';
import { DIST, expect, test } from '../rig/test.ts';
import { unpacked } from '../scorm/rig.ts';

const files = unpacked('nonlinear.imscc');
const text = (path: string): string => Buffer.from(files[path] ?? []).toString('utf8');
const pageOf = (folder: string): string => readFileSync(join(DIST, lesson(folder)), 'utf8');

test('summaries have title, summary and aims of each lesson, as its page has them', async ({ app }) => {
  await app.goto('index.html');
  let lessons = 0;
  for (const path of Object.keys(files).filter((each) => each.startsWith('summaries/'))) {
    const said = await app.eval((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      return [...page.querySelectorAll('h2')].map((heading) => {
        const lead = heading.nextElementSibling;
        const aims = [...(lead?.nextElementSibling?.querySelectorAll('li') ?? [])];
        return {
          address: heading.querySelector('a')?.getAttribute('href') ?? '',
          words: [heading, lead, ...aims].map((each) => each?.textContent?.trim()),
        };
      });
    }, text(path));
    for (const { address, words } of said) {
      const folder = address.split('/').at(-2) ?? '';
      const there = await app.eval((html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const all = page.querySelectorAll('h1, p.lead, .objectives li');
        return [...all].map((each) => each.textContent?.trim());
      }, pageOf(folder));
      expect(words, folder).toEqual(there);
      lessons++;
    }
  }
  expect(lessons).toBeGreaterThan(20);
});

test('quizzes have question, options, feedback and explanation as the page has them, formulas as TeX', async ({
  app,
}) => {
  await app.goto('index.html');
  let questions = 0;
  for (const path of Object.keys(files).filter((each) => each.startsWith('quizzes/'))) {
    const asked = await app.eval((xml) => {
      const plain = (holder: Element | null | undefined) =>
        new DOMParser()
          .parseFromString(holder?.querySelector('mattext')?.textContent ?? '', 'text/html')
          .body.textContent?.replace(/\s+/g, ' ')
          .trim();
      const quiz = new DOMParser().parseFromString(xml, 'text/xml');
      return [...quiz.querySelectorAll('item')].map((item) => ({
        id: item.getAttribute('title') ?? '',
        said: {
          question: plain(item.querySelector('presentation')),
          options: [...item.querySelectorAll('response_label')].map(plain),
          feedback: [...item.querySelectorAll('itemfeedback:not([ident=explain])')].map(plain),
          explanation: plain(item.querySelector('itemfeedback[ident=explain]')),
        },
      }));
    }, text(path));
    for (const { id, said } of asked) {
      const [folder = '', item = ''] = id.split('/');
      const there = await app.eval(
        (html, name) => {
          const page = new DOMParser().parseFromString(html, 'text/html');
          const field = page.querySelector(`fieldset[data-item="${name}"]`);
          field?.querySelector('.quiz-number')?.remove(); // "Question 2", where a check counts them
          for (const math of field?.querySelectorAll('math') ?? [])
            math.replaceWith(`\\(${math.getAttribute('alttext')}\\)`);
          const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
          const all = (css: string) => [...(field?.querySelectorAll(css) ?? [])].map(plain);
          return {
            question: plain(field?.querySelector('legend')),
            options: all('.quiz-options > [data-option] > label > span'),
            feedback: all('.quiz-reasons > [data-option] [data-feedback]'),
            explanation: plain(field?.querySelector('.quiz-explain')),
          };
        },
        pageOf(folder),
        item,
      );
      expect(said, id).toEqual(there);
      questions++;
    }
  }
  expect(questions).toBeGreaterThan(100);
});
