import { css } from 'lit';

export const nnTrainerStyles = css`
  .points-lab,
  .digits-lab,
  .panel,
  .setup {
    display: grid;
    grid-template-columns: minmax(0, 1fr); /* a table wider than a phone scrolls by itself */
    gap: var(--space-3);
    align-content: start;
    min-inline-size: 0;
  }

  /* Picture and controls side by side where there is room. */
  @container (min-width: 44rem) {
    .points-lab {
      grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
      column-gap: var(--space-4);
    }
    .points-lab > :is(.below, .folds, seed-trials) {
      grid-column: 1 / -1;
    }
    .below {
      display: grid;
      grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
      gap: var(--space-4);
    }
    .curves {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .reading {
      grid-template-columns: minmax(0, 11fr) minmax(0, 10fr);
    }
  }

  .plane {
    position: relative;
    aspect-ratio: 1;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--sunken);
  }
  .plane > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .plane > .points,
  .chart > svg {
    zoom: var(--figure-scale); /* their shapes and words are sized in pixels */
  }
  .border {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 7 5;
    vector-effect: non-scaling-stroke;
  }
  .class-a {
    fill: var(--class-a);
  }
  .class-b {
    fill: var(--class-b);
  }
  .corner {
    fill: var(--accent-ink);
    font-size: 15px;
    font-weight: 750;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    margin-block-start: var(--space-2);
  }
  .keys svg {
    flex: none;
  }

  .field > span {
    padding: 0;
    margin-block-end: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .fields,
  .seed,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: end;
  }
  .field {
    display: grid;
    line-height: 1.3;
  }
  .field select {
    min-inline-size: 6.5rem;
  }
  .seed input {
    inline-size: 6.5rem;
  }
  .buttons {
    gap: var(--space-2);
    align-items: center;
  }
  .buttons .primary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-inline-size: 7.5rem;
  }
  .pace {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--target);
    font-size: var(--text-small);
    cursor: pointer;
  }
  .pace input {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    accent-color: var(--accent);
  }
  .status {
    min-block-size: 3.2em;
  }
  .status[data-ending='solved'] {
    border-inline-start-color: var(--good);
    background: var(--good-soft);
  }
  .status[data-ending='diverged'],
  .problem {
    border-inline-start-color: var(--bad);
    background: var(--bad-soft);
  }
  .problem {
    padding: var(--space-3);
    border-radius: var(--radius-small);
  }

  .curves,
  .reading {
    display: grid;
    gap: var(--space-4);
  }
  .chart {
    min-inline-size: 0;
  }
  .chart > svg {
    display: block;
    inline-size: 100%;
    block-size: 208px;
    margin-block-start: var(--space-1);
    overflow: visible;
  }
  h3 {
    font-size: var(--text-small);
    font-weight: 700;
  }
  .keys path {
    fill: none;
    stroke-width: 2.5;
  }
  .keys .train {
    stroke: var(--curve-value);
  }
  .keys .test {
    stroke: var(--curve-slope);
    stroke-dasharray: 6 5;
  }
  .keys .half {
    stroke: var(--curve-tangent);
    stroke-dasharray: 2 6;
  }
  .network svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 24rem;
    block-size: auto;
  }
  .network .links {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 0.6;
    opacity: 0.7;
  }
  .network .end {
    fill: var(--surface);
    stroke: var(--ink-soft);
    stroke-width: 1.5;
  }
  .network .unit {
    fill: var(--accent);
  }
  .beside {
    display: grid;
    gap: var(--space-3);
    align-content: start;
  }
  .silent {
    display: grid;
    gap: var(--space-1);
  }
  .silent dl > div {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr);
    gap: var(--space-2);
    align-items: center;
    font-size: var(--text-small);
  }
  @container (max-width: 20rem) {
    .silent dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .silent dd {
    display: grid;
    grid-template-columns: minmax(2rem, 1fr) 4rem;
    gap: var(--space-2);
    align-items: center;
  }
  .silent dd svg {
    inline-size: 100%;
    block-size: 0.5rem;
    border-radius: 0.25rem;
  }
  .silent .whole {
    fill: var(--line);
  }
  .silent .part {
    fill: var(--curve-slope);
  }

  .scores {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2) var(--space-5);
  }
  .big {
    display: grid;
    line-height: 1.1;
  }
  .big strong {
    font-size: clamp(2.5rem, 8cqi, 3.75rem);
    font-weight: 750;
    letter-spacing: var(--letters, -0.02em);
    color: var(--accent);
  }
  .scores dl {
    display: grid;
    grid-template-columns: repeat(4, auto);
    gap: var(--space-2) var(--space-4);
  }
  .scores dt {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .scores dd {
    min-inline-size: 4.2rem;
    font-weight: 650;
  }
  .setup {
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .folds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
  }
  .scroll {
    max-block-size: 20rem;
    overflow: auto;
  }
  @container (max-width: 30rem) {
    .scores dl {
      grid-template-columns: repeat(2, auto);
    }
    .chart > svg {
      block-size: 176px;
    }
    .field select,
    .seed input {
      min-inline-size: 5.2rem;
      inline-size: 5.2rem;
    }
  }
  @media (forced-colors: active) {
    .segments input:checked + span,
    button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .status {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
`;
