import { tSite } from '../locales/t-site.ts';

/** What only paper has: the page's address at its head, and the answers to its questions on a page of their own at its end. */
export function fillPaper(page: Document): void {
  const answers = page.createElement('section');
  answers.className = 'answers on-paper';
  addEventListener('beforeprint', () => {
    for (const line of page.querySelectorAll('[data-address]')) line.textContent = location.href.replace(/#.*/, '');
    const items = [...page.querySelectorAll('quiz-block .quiz-item')];
    if (items.length === 0) return;
    const heading = page.createElement('h2');
    heading.textContent = tSite('paper.answers');
    const list = page.createElement('ol');
    list.append(...items.map(answer));
    answers.replaceChildren(heading, list);
    page.querySelector('main > *:last-child')?.append(answers);
  });
  addEventListener('afterprint', () => answers.remove());
}

/** What is right, and why. */
function answer(item: Element): HTMLElement {
  const entry = document.createElement('li');
  const right = item.querySelectorAll('.quiz-answer [data-right="true"] > :is(p:first-child, .figure)');
  const why = item.querySelectorAll('.quiz-answer .quiz-explain');
  entry.append(...[...right, ...why].map((part) => part.cloneNode(true)));
  for (const mark of entry.querySelectorAll('.quiz-mark')) mark.remove();
  return entry;
}
