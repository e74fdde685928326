/** What of a page can stand alone: its elements and questions that have an id. */

interface Part {
  id: string;
  kind: string;
  label?: string;
}

export function partsOf(page: Document): Part[] {
  const found = [...page.querySelectorAll<HTMLElement>('main :is([id])')].filter(
    ({ localName, dataset }) => localName.includes('-') || dataset.item !== undefined,
  );
  return found.slice(0, 200).map((element) => {
    const label = (element.getAttribute('label') ?? element.querySelector('figcaption')?.textContent ?? '').trim();
    const kind = element.dataset.item === undefined ? element.localName : 'question';
    return { id: element.id.slice(0, 100), kind, ...(label ? { label: label.slice(0, 300) } : {}) };
  });
}
