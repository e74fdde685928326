// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, as texts
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { typedWords } from './typed-words.ts';

const words = (code: string): string[] => typedWords(code).map((each) => each.words);

test.each([
  ['html`<p class="two words">Skip ${x} to</p>`', ['Skip', 'to']],
  ['html`<p aria-label="Course" lang="en">${t("key")} · ${a}</p>`', ['Course']],
  ['html`<li>${a && html`<b>also: ${b}</b>`}</li>`', ['also']],
  ['const a = "Open the menu";', ['Open the menu']],
  ['const a = `${count} cards in ${decks}`;', ['cards in']],
  ['node.textContent = "read";', ['read']],
  ['node.setAttribute("aria-label", "read");', ['read']],
  ['svg("text", { x: 1 }, "flat");', ['flat']],
])('%s has words that were typed', (code, found) => {
  expect(words(code)).toEqual(found);
});

test.each([
  'throw new TypeError(`digits were missing; needed: ${x}`);',
  'page.refuse("id", `id was "${id}"; allowed: an item of the quiz`);',
  'html`<nn-trainer${attributes({ class: "figure network", units })}></nn-trainer>`;',
  'css`.a { margin: 0 auto }`;',
  'node.querySelector("fieldset legend");',
  'const all = ".quiz-item, prediction-block";',
  'type A = "two words";',
  'html`<p>${num(x)} × 10 ${t("unit.name")}</p>`;',
])('%s has none', (code) => {
  expect(words(code)).toEqual([]);
});

/** Where words for readers could hide. */
const folders = [
  'build/content/directives',
  'build/embedding',
  'build/figures',
  'build/pages',
  'build/words',
  'src/elements',
  'src/embed',
  'src/entries',
  'src/plot',
  'src/plot-controls',
  'src/quiz',
  'src/search',
  'src/share',
];

/** What a quiz.yaml or a drawing may hold, and how the build reads it: their messages go to authors. And lists of selectors; and what an embedded lesson tells the builders of the page around it. */
const forAuthors =
  /(authoring|schema|figures\/drawing|embed\/(apply-asked|controls|parts|snippets\/frame|api\/\w+|port\/[\w-]+))\.ts$/;

/** Names, lists of ids, a piece of a program. */
const noWords = new Set([
  'Braille Institute of America',
  'Emscripten runtime',
  'the Emscripten authors',
  'export const builtLanguage',
  'identity relu leaky',
  'primary start',
  'relu tanh',
  'value slope',
]);

test('pages, boxes, figures and elements have their words from locales', () => {
  const found = folders.flatMap((folder) =>
    readdirSync(`${paths.web}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => file.endsWith('.ts') && !/\.(test|css)\.ts$/.test(file) && !forAuthors.test(`${folder}/${file}`),
      )
      .flatMap((file) =>
        typedWords(readFileSync(`${paths.web}${folder}/${file}`, 'utf8'), file)
          .filter(({ words }) => !noWords.has(words))
          .map(({ line, words }) => `web/${folder}/${file}:${line}  "${words}" was typed; allowed: a key of locales/`),
      ),
  );
  expect(found).toEqual([]);
});
