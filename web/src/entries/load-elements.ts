import { assetUrl, loadScript, mayFetch } from '../state/assets.ts';

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
        void painted().then(() => wake(target.localName));
      }
    },
    { rootMargin: sparing ? NO_MARGIN : MARGIN },
  );
  for (const element of waiting) observer.observe(element);
}

/** Once the text is there: what is loaded before shares the line with it. A picture is shown by the frame after its own. */
function painted(): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  return frame().then(frame);
}

const asked = new Set<string>();

/** Scripts that run one after the other come at once. */
function askFor(scripts: readonly string[]): void {
  for (const script of scripts) {
    if (asked.has(script)) continue;
    asked.add(script);
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'script', href: assetUrl(script) });
    document.head.append(link);
  }
}

export async function wake(tag: string): Promise<void> {
  const scripts = ['runtime', ...(document.querySelector(`${tag}[data-lab]`) ? ['labs'] : []), tag];
  try {
    if (mayFetch()) askFor(scripts);
    for (const script of scripts) await loadScript(script);
  } catch (error) {
    // The static figure stays and reads well, without room for what does not come. Who looks into it finds the reason here.
    for (const element of document.querySelectorAll<HTMLElement>(tag)) element.dataset.state = 'failed';
    console.warn(error);
  }
}
