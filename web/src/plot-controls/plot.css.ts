import { css, unsafeCSS } from 'lit';
import { askedSheet } from '../embed/asked-sheet.ts';
import { AREA } from '../plot/axes.ts';
import { PICTURE_HEIGHT } from '../plot/picture.ts';

const share = (part: number) => unsafeCSS(`${part * 100}%`);

const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  * {
    box-sizing: border-box;
  }

  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2, 0.5rem);
    margin: 0;
  }

  /* What the page holds for readers without scripts is also what it prints. */
  .on-paper {
    display: none;
  }

  @media print {
    figure {
      display: none;
    }

    .on-paper {
      display: contents;
    }
  }

  .picture {
    position: relative;
    contain: layout style;
    block-size: ${PICTURE_HEIGHT}px;
    zoom: var(--figure-scale, 1); /* all in it is sized in pixels */
    overflow: clip; /* the carrier reaches far beyond the card */
    overflow-clip-margin: 1rem;
    direction: ltr; /* x grows to the right in every language */
  }

  /* Not the pictures inside it: they cut off what leaves the drawing area. */
  .picture > svg {
    direction: ltr;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  /* Takes the pointer everywhere on the drawing area; up and down still scroll the page under a finger. */
  .area {
    position: absolute;
    left: ${share(AREA.left)};
    top: ${share(AREA.top)};
    width: ${share(AREA.width)};
    height: ${share(AREA.height)};
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }

  /* What changes with each step of a drag (the chip, the numbers, the field) is laid out by itself and not with the whole
     page: browsers do that for boxes of a size of their own that are no items of a grid. */
  .carrier {
    position: absolute;
    inset: 0;
    contain: size layout style;
    pointer-events: none;
    will-change: transform;
  }

  .handle {
    position: absolute;
    left: -22px;
    top: -22px;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    pointer-events: auto;
    cursor: grab;
    background: var(--accent, #3a45c4);
    opacity: 0;
    outline: none;
    transition: opacity var(--quick, 140ms ease-out);
  }

  .area:hover .handle {
    opacity: 0.14;
  }

  .dragging .handle,
  .dragging .area {
    cursor: grabbing;
  }

  .handle:focus-visible {
    border-radius: 50%;
    opacity: 1;
    background: none;
    outline: var(--focus, 3px solid #3a45c4);
    outline-offset: -8px;
  }

  .dragging .handle {
    opacity: 0.2;
    background: var(--accent, #3a45c4);
    outline: none;
  }

  /* Heights of the rows are fixed: the page keeps as much room free before the element wakes up (figures.css). */
  .readout {
    display: grid;
    grid-template-columns: repeat(3, auto);
    grid-auto-rows: 4.25rem;
    justify-content: start;
    align-items: end;
    gap: var(--space-2, 0.5rem) var(--space-5, 2.5rem);
  }

  .readout > * {
    min-inline-size: 8rem;
  }

  .cell {
    min-inline-size: 0;
  }

  .cell > :last-child {
    margin-block-start: 0.1rem;
  }

  .name {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--ink-soft, #575c6e);
    font-size: var(--text-small, 0.875rem);
    line-height: 1.5;
    white-space: nowrap;
  }

  /* Its size does not depend on its digits, so that changing them moves nothing else. */
  .number {
    display: flex;
    align-items: center;
    contain: strict;
    inline-size: 8rem;
    block-size: var(--target, 2.75rem);
    font-size: 1.35rem;
    font-weight: 700;
    line-height: 1;
    letter-spacing: var(--letters, -0.01em);
    font-variant-numeric: tabular-nums;
  }

  .stepper {
    position: relative;
    display: flex;
    gap: 4.5rem; /* the field between them */
    direction: ltr; /* more is on the right, as in the drawing */
    inline-size: fit-content;
    border: 1px solid var(--line-strong, #8a8778);
    border-radius: var(--round, 999px);
    background: var(--surface, #fff);
    overflow: clip;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  .stepper button {
    inline-size: var(--target, 2.75rem);
    block-size: calc(var(--target, 2.75rem) - 2px);
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.35rem;
    line-height: 1;
    cursor: pointer;
    touch-action: manipulation;
  }

  .stepper button:hover {
    background: var(--accent-soft, #e9ebfc);
  }

  .stepper input {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--target, 2.75rem);
    contain: strict;
    inline-size: 4.5rem;
    border: 0;
    border-inline: 1px solid var(--line, #dedbd0);
    padding: 0;
    background: none;
    text-align: center;
    font-size: 1.1rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .stepper :focus-visible {
    outline: var(--focus, 3px solid #3a45c4);
    outline-offset: -3px;
    border-radius: var(--radius-small, 0.4rem);
  }

  .stepper [aria-invalid='true'] {
    color: var(--bad, #a3222f);
  }

  :is(input, summary):focus-visible {
    outline: var(--focus, 3px solid #3a45c4);
    outline-offset: 3px;
    border-radius: var(--radius-small, 0.4rem);
  }

  .problem {
    margin: 0;
    color: var(--bad, #a3222f);
    font-size: var(--text-small, 0.875rem);
    font-weight: 600;
  }

  figcaption {
    color: var(--ink-soft, #575c6e);
    font-size: var(--text-small, 0.875rem);
    line-height: 1.5;
  }

  figcaption p {
    margin: 0;
  }

  summary {
    cursor: pointer;
    min-block-size: 1.75rem;
    inline-size: fit-content;
  }

  .table-scroll {
    overflow-x: auto;
  }

  table {
    min-inline-size: min(100%, 22rem);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    text-align: start;
    color: var(--ink-soft, #575c6e);
    padding-block: 0.35rem;
  }

  th,
  td {
    padding-block: 0.35rem;
    padding-inline: 0 1.5rem;
    text-align: start;
    border-block-end: 1px solid var(--line, #dedbd0);
  }

  .current > * {
    color: var(--accent, #3a45c4);
    font-weight: 700;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .picture {
      --surface: Canvas;
      --sunken: Canvas;
      --ink-soft: CanvasText;
      --line: GrayText;
      --line-strong: CanvasText;
    }
  }
`;

/** A picture with a cursor over it, what is read off, and the table beneath. Comes before the element's own styles. */
export const plotStyles = [styles, askedSheet()];
