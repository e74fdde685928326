import { loadScript } from '../state/assets.ts';

/** Elements further away than this need not be ready yet. */
const MARGIN = '400px';

/** Loads the script of each custom element of the page when one of its kind comes near. The page is complete without them. */
export function loadElements(page: Document): void {
  const waiting = [...page.querySelectorAll(':not(:defined)')];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void wake(target.localName);
      }
    },
    { rootMargin: MARGIN },
  );
  for (const element of waiting) observer.observe(element);
}

async function wake(tag: string): Promise<void> {
  try {
    await loadScript('runtime');
    await loadScript(tag);
  } catch (error) {
    // The static figure stays and reads well; whoever looks into it finds the reason here.
    console.warn(error);
  }
}
