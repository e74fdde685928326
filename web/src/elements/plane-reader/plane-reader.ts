/**
 * Reads a picture of the plane point by point: a cross over the picture, the answer at its place, the examples one by one, and
 * the row and the column through it as sound.
 *
 * @prop plane - gives what the picture shows now
 * @attr hidden - while nobody reads
 * @attr data-ready - set once it was open
 */

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { selectField } from '../../labs/fields.ts';
import { tPlane } from '../../locales/t-plane.ts';
import { atShare, clamp } from '../../plot/geometry.ts';
import type { Plane } from '../../plot/plane.ts';
import { niceStep, snap } from '../../plot/ticks.ts';
import { hear, hearStyles } from '../../plot-controls/hear.ts';
import { Announcer } from '../../state/announcer.ts';
import { define } from '../../state/define.ts';
import { controls } from '../../styles/controls.css.ts';
import { fieldStyles } from '../../styles/fields.css.ts';
import { audibleLine } from './audible-line.ts';
import { clearCross, drawCross } from './cross.ts';
import { planeReaderStyles } from './plane-reader.css.ts';
import { fromLeft, nearestTo, type Spot, spotOf, type Way } from './reading.ts';
import { exampleWords, placeWords, sideWords } from './words.ts';

type Side = 'x' | 'y';

const SLIDER_KEYS = /^(Arrow|Page|Home|End)/;

export class PlaneReader extends LitElement {
  static override properties = {
    plane: { attribute: false },
    hidden: { type: Boolean, reflect: true },
    spot: { state: true },
    chosen: { state: true },
    spoken: { state: true },
  };
  static override styles = [controls, fieldStyles, hearStyles, planeReaderStyles];
  declare plane: () => Plane | undefined;
  /** Where the cross stands; the middle of the picture at first. */
  declare spot: Spot | undefined;
  /** The example that the cross was sent to. */
  declare chosen: number;
  declare spoken: string;

  readonly #announcer = new Announcer((text) => {
    this.spoken = text;
  });
  /** What is drawn now. */
  #shown: Plane | undefined;
  #order: readonly number[] = [];
  #picture: Element | null = null;
  #sounding: Spot | undefined;

  constructor() {
    super();
    this.plane = () => undefined;
    this.chosen = -1;
    this.spoken = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    this.#listenTo(null);
  }

  override willUpdate(): void {
    this.#shown = this.hidden ? undefined : this.plane();
    if (this.#shown) this.#order = fromLeft(this.#shown.examples);
  }

  override firstUpdated(): void {
    this.dataset.ready = '';
  }

  /** In the picture: another one may show less of the plane. */
  #spotIn({ frame }: Plane): Spot {
    const side = (of: Side) => clamp(this.spot?.[of] ?? atShare(frame[of], 0.5), frame[of]);
    return { x: side('x'), y: side('y') };
  }

  /** The example that the cross was sent to, where it still is there, or else the nearest. */
  #example(plane: Plane): number | undefined {
    const { examples } = plane;
    const spot = this.#spotIn(plane);
    return this.chosen < examples.count && same(spotOf(examples, this.chosen), spot)
      ? this.chosen
      : nearestTo(examples, spot);
  }

  override updated(): void {
    const plane = this.#shown;
    this.#listenTo(plane ? this.#pictureOf(plane) : null);
    if (plane && this.#picture) drawCross(this.#picture, plane.frame, this.#spotIn(plane), this.#sounding);
  }

  #pictureOf({ among, picture = '.plane' }: Plane): Element | null {
    return (this.getRootNode() as ShadowRoot).querySelectorAll(picture)[among?.index ?? 0] ?? null;
  }

  #listenTo(picture: Element | null): void {
    if (picture === this.#picture) return;
    this.#picture?.removeEventListener('click', this.#onClick);
    if (this.#picture) clearCross(this.#picture);
    picture?.addEventListener('click', this.#onClick);
    this.#picture = picture;
  }

  #onClick = (event: Event): void => {
    const plane = this.#shown;
    const area = this.#picture?.getBoundingClientRect();
    if (!plane || !area) return;
    const { clientX, clientY } = event as MouseEvent;
    const put = (side: Side, share: number) => snap(atShare(plane.frame[side], share), stepOf(plane, side));
    const x = put('x', (clientX - area.left) / area.width);
    this.#put({ x, y: put('y', 1 - (clientY - area.top) / area.height) });
    this.#announcer.announce(this.#words(plane));
  };

  #put(spot: Spot): void {
    this.spot = spot;
    this.chosen = -1;
  }

  /** The slider itself says its place. */
  #move(plane: Plane, side: Side, value: number): void {
    this.#put({ ...this.#spotIn(plane), [side]: value });
    const example = this.#example(plane);
    if (example !== undefined) this.#announcer.announce(this.#exampleWords(plane, example, 'nearest'));
  }

  #goTo(plane: Plane, number: number): void {
    this.chosen = this.#order[number] as number;
    this.spot = spotOf(plane.examples, this.chosen);
  }

  #exampleWords(plane: Plane, example: number, kind: 'example' | 'nearest'): string {
    return exampleWords(plane, example, this.#order.indexOf(example) + 1, kind);
  }

  #words(plane: Plane): string {
    const spot = this.#spotIn(plane);
    const example = this.#example(plane);
    if (example === undefined) return placeWords(plane, spot);
    return same(spotOf(plane.examples, example), spot)
      ? this.#exampleWords(plane, example, 'example')
      : `${placeWords(plane, spot)} ${this.#exampleWords(plane, example, 'nearest')}`;
  }

  override render(): TemplateResult | typeof nothing {
    const plane = this.#shown;
    if (!plane) return nothing;
    return html`<div class="panel" role="group" aria-label=${tPlane('panel')}>
      <p class="soft">${tPlane('about')}</p>
      ${plane.among ? among(plane.among) : nothing} ${this.#slider(plane, 'x')} ${this.#slider(plane, 'y')}
      <p class="words">${this.#words(plane)}</p>
      ${this.#examples(plane)} ${plane.cells ? this.#sounds() : nothing}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </div>`;
  }

  #slider(plane: Plane, side: Side): TemplateResult {
    const spot = this.#spotIn(plane);
    const { low, high } = plane.frame[side];
    const axis = plane.axes?.[side] || tPlane(side);
    return html`<label
      >${tPlane(side === 'x' ? 'across' : 'up', { axis })}
      <input type="range" dir="ltr" name=${side} min=${low} max=${high} step=${stepOf(plane, side)}
        .value=${String(spot[side])} aria-valuetext=${sideWords(plane, spot, side)}
        @input=${(event: Event) => this.#move(plane, side, Number((event.target as HTMLInputElement).value))}
    /></label>`;
  }

  #examples(plane: Plane): TemplateResult | typeof nothing {
    const example = this.#example(plane);
    if (example === undefined) return nothing;
    const number = this.#order.indexOf(example);
    const last = this.#order.length - 1;
    const there = same(spotOf(plane.examples, example), this.#spotIn(plane));
    const step = (by: number) => () => {
      this.#goTo(plane, there ? clamp(number + by, { low: 0, high: last }) : number);
      this.#announcer.announce(this.#words(plane));
    };
    // The slider stands at the nearest example: a key or a press that leaves it there sends the cross there, too.
    const take = (event: Event) => this.#goTo(plane, Number((event.target as HTMLInputElement).value));
    return html`<label
        >${tPlane('examples')}
        <input type="range" dir="ltr" name="example" min="0" max=${last} step="1" .value=${String(number)}
          aria-valuetext=${this.#exampleWords(plane, example, 'example')}
          @input=${take} @click=${take} @keyup=${(event: KeyboardEvent) => SLIDER_KEYS.test(event.key) && take(event)}
      /></label>
      <div class="row">
        <button type="button" class="before" @click=${step(-1)}>${tPlane('before')}</button>
        <button type="button" class="after" @click=${step(1)}>${tPlane('after')}</button>
      </div>`;
  }

  /** A figure of their own: there, the panel of the sound finds room. */
  #sounds(): TemplateResult {
    const listen = (way: Way) => () => {
      const plane = this.#shown as Plane;
      return audibleLine(plane, this.#spotIn(plane), way, (sounding) => {
        this.#sounding = sounding;
        if (this.#picture) drawCross(this.#picture, plane.frame, this.#spotIn(plane), sounding);
      });
    };
    return html`<figure class="sounds">
      ${hear(listen('row'), tPlane('row'))} ${hear(listen('column'), tPlane('column'))}
    </figure>`;
  }
}

function among({ names, index, choose }: NonNullable<Plane['among']>): TemplateResult {
  const options = names.map((name, each) => ({ id: String(each), name }));
  return selectField(tPlane('among'), options, String(index), (id) => choose(Number(id)));
}

const same = (one: Spot, other: Spot): boolean => one.x === other.x && one.y === other.y;

/** A key moves the cross by about a hundredth of the picture. */
function stepOf({ frame }: Plane, side: Side): number {
  return niceStep((frame[side].high - frame[side].low) / 100);
}

define('plane-reader', PlaneReader);
