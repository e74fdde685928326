import { loadScript } from '../state/assets.ts';

/** Elements further away than this need not be ready yet. */
const MARGIN = '400px';
/** For readers who want to load only what they reach. */
const NO_MARGIN = '0px';

/**
 * Loads the script of each custom element of the page when one of its kind comes near. The page is complete without them. Those
 * that its address lets sleep (embed/begin.ts) are not waited for.
 */
export function loadElements(page: Document): void {
  const { saveData } = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection ?? {};
  const sparing = saveData || page.documentElement.dataset.data === 'less';
  const waiting = [...page.querySelectorAll(':not(:defined, [data-asleep])')];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void wake(target.localName);
      }
    },
    { rootMargin: sparing ? NO_MARGIN : MARGIN },
  );
  for (const element of waiting) observer.observe(element);
}

export async function wake(tag: string): Promise<void> {
  try {
    await loadScript('runtime');
    if (document.querySelector(`${tag}[data-lab]`)) await loadScript('labs');
    await loadScript(tag);
  } catch (error) {
    // The static figure stays and reads well, without room for what does not come. Who looks into it finds the reason here.
    for (const element of document.querySelectorAll<HTMLElement>(tag)) element.dataset.state = 'failed';
    console.warn(error);
  }
}
