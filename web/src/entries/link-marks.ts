import { type SiteKey, tSite } from '../locales/t-site.ts';

const PLOTS = ['activation-comparison', 'activation-plot', '[data-lab]'].join();

/**
 * Puts a mark that links there behind headings, captions and questions. The places themselves have their ids without it. What
 * can stand alone has a mark that opens the share dialog besides (share-button.ts).
 */
export function markLinks(page: Document): void {
  const all = (css: string): NodeListOf<HTMLElement> => page.querySelectorAll(`main :is(${css})[id]`);
  for (const heading of all('h2, h3')) {
    nameApart(heading);
    heading.append(markOf(heading.id, 'link.section'));
  }
  for (const figure of all('figure')) {
    const caption = figure.querySelector('figcaption');
    (caption?.querySelector('p') ?? caption)?.append(markOf(figure.id, 'link.figure'));
  }
  // Awake, they show it behind their caption.
  for (const plot of all(PLOTS)) {
    const mark = markOf(plot.id, 'link.figure');
    mark.slot = 'link';
    plot.append(mark);
  }
  // Before the fields: who comes back from what follows a question lands at its buttons.
  for (const question of all('.quiz-item, prediction-block'))
    question.querySelector('legend')?.after(markOf(question.id, 'link.question'));
}

function markOf(id: string, words: SiteKey): HTMLAnchorElement {
  const mark = document.createElement('a');
  mark.className = 'link-mark';
  mark.href = `#${id}`;
  if (words !== 'link.section') mark.dataset.part = id;
  mark.title = tSite(words);
  mark.setAttribute('aria-label', mark.title);
  return mark;
}

/** A heading is called by its words alone: lists of headings would repeat the mark's name behind each. */
function nameApart(heading: HTMLElement): void {
  const words = document.createElement('span');
  words.id = `${heading.id}-words`;
  words.append(...heading.childNodes);
  heading.append(words);
  heading.setAttribute('aria-labelledby', words.id);
}
