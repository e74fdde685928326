/** The lanes: a name, a picture of what the network answers, the track with its runner, and how it stands in words. */

import { html, type TemplateResult } from 'lit';
import { percentText } from '../../locales/num.ts';
import { tRace } from '../../locales/t-race.ts';
import { type HeatColours, heatColours, paintHeat } from '../../plot/heat-layer.ts';
import { SWATCH, swatch } from '../../plot/line-look.ts';
import { raceTrack } from '../../plot/race-track.ts';
import { patch } from '../../plot/svg-layer.ts';
import type { Lane } from './lane.ts';
import { FINISH } from './race-setup.ts';
import { laneWords } from './race-words.ts';

export function laneList(lanes: readonly Lane[]): TemplateResult {
  return html`<ol class="lanes" role="list">
    ${lanes.map(
      (
        lane,
      ) => html`<li data-lane=${lane.activation} data-ending=${lane.ending ?? ''} data-epoch=${lane.snapshot.epoch}>
        <div class="plane" role="img" aria-label=${tRace('lane.plane', { name: lane.name })}><canvas width="1" height="1"></canvas></div>
        <p class="name"><svg class="swatch" width=${SWATCH.width} height=${SWATCH.height} aria-hidden="true"></svg>${lane.name}</p>
        <p class="words">${laneWords(lane)}</p>
        <svg class="track" role="img" aria-label=${tRace('lane.track', { name: lane.name, accuracy: percentText(lane.snapshot.trainAccuracy) })}></svg>
      </li>`,
    )}
  </ol>`;
}

export class LanePainter {
  #colours: HeatColours | undefined;
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** After a change of theme: colours are read again at the next painting. */
  forgetColours(): void {
    this.#colours = undefined;
  }

  paint(lanes: readonly Lane[]): void {
    this.#colours ??= heatColours(this.#host);
    const rows = this.#host.shadowRoot?.querySelectorAll('.lanes > li') ?? [];
    for (const [look, row] of [...rows].entries()) {
      const lane = lanes[look];
      if (!lane) continue;
      const canvas = row.querySelector('canvas');
      if (canvas && lane.surface) paintHeat(canvas, lane.surface, this.#colours);
      const { accuracy, ending, snapshot } = lane;
      const runner = {
        look,
        accuracy: snapshot.trainAccuracy,
        best: Math.max(...accuracy),
        arrived: ending === 'arrived',
      };
      patch(row.querySelector('.track') as SVGElement, raceTrack(runner, FINISH));
      patch(row.querySelector('.swatch') as SVGElement, swatch(look));
    }
  }
}
