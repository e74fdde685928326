import { tEmbed } from '../locales/t-embed.ts';
import { asked } from './address.ts';

/** A line below what stands alone: where it is from, and the way there, in a tab of its own. */
export function partFoot(): HTMLElement {
  const course = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  const isLesson = document.querySelector('main[data-lesson]') !== null;
  const link = document.createElement('a');
  link.href = wholePage();
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = tEmbed(isLesson ? 'foot.lesson' : 'foot.page', { course });
  const foot = document.createElement('p');
  foot.className = 'asked asked-foot';
  foot.append(link);
  return foot;
}

/** At this part. A page inside `srcdoc` has no address of its own: what it is relative to is the one of the page around it. */
function wholePage(): string {
  const { part } = asked();
  const page = document.baseURI.replace(/[?#].*/, '');
  return part ? `${page}#${part}` : page;
}
