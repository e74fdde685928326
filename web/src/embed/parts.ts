/** Parts of a page that can stand alone: `?part=<id>`, and what the share dialog offers. */

/** Each has an id, which stays for ever: it stands in other people's pages. */
const PARTS =
  'activation-comparison, activation-plot, [data-lab], audio-lesson, card-deck, figure, prediction-block, quiz-block, .quiz-item';

/** In reading order. What stands in another part only to serve it is none of its own. */
export function partsOf(page: ParentNode): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`main :is(${PARTS})[id]`)].filter(
    (part) => !part.closest('.quiz-item *'),
  );
}

export function partOf(page: ParentNode, id: string): HTMLElement | undefined {
  return partsOf(page).find((part) => part.id === id);
}

/** In words: its caption, its question, or its title. Empty where it has none. */
export function nameOfPart(part: HTMLElement): string {
  const words =
    part.getAttribute('label') ??
    part.dataset.title ??
    wordsOf(part, 'legend') ??
    wordsOf(part, 'figcaption > p') ??
    wordsOf(part, 'figcaption') ??
    '';
  return words.replace(/\s+/g, ' ').trim();
}

/** Without marks and numbers. Formulas have their words as text, too. */
function wordsOf(part: HTMLElement, selector: string): string | undefined {
  const found = part.matches('quiz-block') ? null : part.querySelector(selector);
  if (!found) return undefined;
  const copy = found.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll('.link-mark, .quiz-number, details, annotation')) other.remove();
  return copy.textContent ?? undefined;
}
