/** The network as a small picture: a column of discs per network layer. The same is said in words beneath it. */

import { html, svg, type TemplateResult } from 'lit';
import { tTrainer } from '../../locales/t-trainer.ts';
import { type Settings, shape } from './settings.ts';

/** More units than this are drawn as this many with a gap. */
const MOST = 8;
const WIDTH = 320;
const HEIGHT = 120;

export function networkDiagram(settings: Settings, activation: string, parameters: number | undefined): TemplateResult {
  const columns = shape(settings);
  const places = columns.map((units, column) => {
    const x = 24 + (column * (WIDTH - 48)) / (columns.length - 1);
    const shown = Math.min(units, MOST);
    return Array.from({ length: shown }, (_, row) => ({ x, y: HEIGHT / 2 + (row - (shown - 1) / 2) * 13.5 }));
  });
  const links = places
    .slice(1)
    .flatMap((column, index) =>
      column.flatMap((to) => (places[index] ?? []).map((from) => `M${from.x} ${from.y}L${to.x} ${to.y}`)),
    );
  const last = columns.length - 1;
  return html`<figure class="network">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      <path d=${links.join('')} class="links" />
      ${places.map((column, index) =>
        column.map(
          ({ x, y }) => svg`<circle cx=${x} cy=${y} r="4.6" class=${index === 0 || index === last ? 'end' : 'unit'} />`,
        ),
      )}
    </svg>
    <figcaption class="soft">${networkSentence(settings, activation, parameters)}</figcaption>
  </figure>`;
}

/** "2 inputs, 4 units with ReLU, 1 output: 17 parameters." */
export function networkSentence(settings: Settings, activation: string, parameters: number | undefined): string {
  const [inputs, outputs] = [shape(settings)[0] ?? 0, shape(settings).at(-1) ?? 0];
  const hidden =
    settings.layers === 0
      ? tTrainer('network.none')
      : tTrainer(settings.layers === 1 ? 'network.one' : 'network.several', {
          layers: settings.layers,
          units: settings.units,
          activation,
        });
  return tTrainer('network', { inputs, hidden, outputs, parameters: parameters ?? '…' });
}
