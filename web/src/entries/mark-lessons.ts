import { tSite } from '../locales/t-site.ts';
import { isRead, markRead } from '../state/progress.ts';

/**
 * Marks links to lessons that were read (`<a data-lesson="03-relu">`), and remembers the lesson of this page
 * (`<main data-lesson>`) as read once its end comes into view.
 */
export function markLessons(page: Document): void {
  const mark = () => {
    for (const link of page.querySelectorAll<HTMLElement>('a[data-lesson]'))
      if (isRead(link.dataset.lesson ?? '')) dress(link);
  };
  mark();
  page.addEventListener('progress-changed', mark);

  const lesson = page.querySelector<HTMLElement>('main[data-lesson]')?.dataset.lesson;
  const end = page.querySelector('.lesson-nav');
  if (lesson === undefined || !end) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    markRead(lesson);
  });
  observer.observe(end);
}

function dress(link: HTMLElement): void {
  if (link.dataset.read !== undefined) return;
  link.dataset.read = '';
  const sign = document.createElement('span');
  sign.className = 'read-mark';
  sign.textContent = ' ✓';
  sign.setAttribute('role', 'img');
  sign.setAttribute('aria-label', tSite('progress.read'));
  link.append(sign);
}
