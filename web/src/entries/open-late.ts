import { tSite } from '../locales/t-site.ts';
import { loadScript } from '../state/assets.ts';

/** Loads a script for whoever pressed a button, and goes on. If it does not come, that is said before the button. */
export async function openLate(button: HTMLElement, script: string, open: () => unknown): Promise<void> {
  button.parentElement?.querySelector('[role=alert]')?.remove();
  try {
    await loadScript(script);
    await open();
  } catch (error) {
    const problem = document.createElement('span');
    problem.setAttribute('role', 'alert');
    problem.textContent = tSite('late.failed');
    button.before(problem);
    console.warn(error);
  }
}
