/** The button that opens a picture of the plane to be read point by point; what reads it loads when it is wanted. */

import { html, type TemplateResult } from 'lit';
import { tLab } from '../locales/t-lab.ts';
import type { Plane } from '../plot/plane.ts';
import { loadScript } from '../state/assets.ts';

/** `plane` gives what is drawn now. */
export function readPlane(plane: () => Plane | undefined): TemplateResult {
  return html`<button type="button" class="read-plane" aria-expanded="false" @click=${toggle}>${tLab('read')}</button
    ><plane-reader hidden .plane=${plane}></plane-reader>
    <p class="soft" role="alert" hidden>${tLab('read.failed')}</p>`;
}

async function toggle({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLElement;
  const reader = button.nextElementSibling as HTMLElement;
  const problem = reader.nextElementSibling as HTMLElement;
  const show = (open: boolean) => {
    reader.hidden = !open;
    button.ariaExpanded = String(open);
  };
  problem.hidden = true;
  show(reader.hidden === true);
  try {
    await loadScript('plane-reader');
  } catch {
    show(false);
    problem.hidden = false;
  }
}
