import { tSite } from '../locales/t-site.ts';
import { cameTo, farIn, isRead, nextOf, opened } from '../record/reading.ts';

/**
 * Shows what was read: marks at links to lessons (`<a data-lesson="03-relu">`), counts of the links beside them
 * (`<p data-progress>`) and where to go on (`<a data-go-on>`). On a lesson's own page (`<main data-lesson>`) it notes how far
 * down the reader comes.
 */
export function markLessons(page: Document): void {
  const show = () => {
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[data-lesson]')];
    links.forEach(dress);
    for (const line of page.querySelectorAll<HTMLElement>('[data-progress]'))
      count(line, lessonsOf(line.closest('section, main') ?? page));
    const next = nextOf(lessonsOf(page));
    const link = links.find(({ dataset }) => dataset.lesson === next);
    const goOn = page.querySelector<HTMLAnchorElement>('[data-go-on]');
    if (!goOn || !link) return;
    goOn.setAttribute('href', link.getAttribute('href') ?? '');
    goOn.textContent = tSite('progress.goOn', { title: link.firstChild?.textContent?.trim() ?? '' });
  };
  show();
  page.addEventListener('progress-changed', show);
  addEventListener('pageshow', ({ persisted }) => persisted && show());

  const lesson = page.querySelector<HTMLElement>('main[data-lesson]')?.dataset.lesson;
  if (lesson === undefined) return;
  opened(lesson);
  // The last part is the way on, so that whoever sees it has seen the end.
  const parts = [...page.querySelectorAll('.lesson > *')];
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) cameTo(parts.indexOf(target) / (parts.length - 1), lesson);
  });
  for (const part of parts) observer.observe(part);
}

/** Of the links in this part of the page, each once. */
function lessonsOf(part: ParentNode): string[] {
  const links = part.querySelectorAll<HTMLElement>('a[data-lesson]');
  return [...new Set([...links].map(({ dataset }) => dataset.lesson ?? ''))];
}

function count(line: HTMLElement, lessons: readonly string[]): void {
  const read = lessons.filter(isRead).length;
  const bar = line.querySelector('progress');
  const words = line.querySelector('span');
  if (bar) bar.value = read;
  if (words) words.textContent = tSite('progress.count', { read, count: lessons.length });
}

function dress(link: HTMLElement): void {
  const far = farIn(link.dataset.lesson ?? '');
  if (far === 0) return;
  const place = link.querySelector('small') ?? link;
  let sign = place.querySelector('.read-mark');
  if (!sign) {
    sign = document.createElement('span');
    sign.className = 'read-mark';
    sign.setAttribute('role', 'img');
    place.append(' ', sign);
  }
  const percent = Math.round(100 * far);
  link.toggleAttribute('data-read', far === 1);
  link.toggleAttribute('data-begun', far < 1);
  sign.textContent = far === 1 ? '✓' : tSite('progress.percent', { percent });
  sign.setAttribute('aria-label', far === 1 ? tSite('progress.read') : tSite('progress.begun', { percent }));
}
