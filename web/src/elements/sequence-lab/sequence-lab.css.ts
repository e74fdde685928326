import { css } from 'lit';

export const sequenceLabStyles = css`
  .problem {
    padding: var(--space-3);
    border-radius: var(--radius-small);
    background: var(--bad-soft);
  }
  .status {
    min-block-size: 4.6em;
  }
  .status[data-state='finished'] {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }
  h3 {
    font-size: var(--text-small);
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 100%;
  }
  .field select {
    max-inline-size: min(16rem, 100%);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: var(--space-2);
    list-style: none;
  }
  .cards li {
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  .name,
  .keys span {
    display: flex;
    gap: var(--space-2);
    align-items: center;
  }
  .name {
    font-weight: 650;
  }
  .error {
    font-size: 1.35rem;
    font-weight: 700;
  }
  .swatch,
  .keys svg {
    flex: none;
    overflow: visible;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
  }
  .truth {
    stroke: var(--ink-soft);
    stroke-width: 2;
  }
  .chosen {
    stroke: var(--ink);
    stroke-width: 1.5;
    stroke-dasharray: 4 4;
  }
  figure {
    min-inline-size: 0;
  }
  figure > svg {
    display: block;
    inline-size: 100%;
    block-size: 260px;
    margin-block: var(--space-1) 0.75rem; /* the axis is named a little below the picture */
    overflow: visible;
    zoom: var(--figure-scale);
  }
  .month {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    align-items: center;
  }
  .month span {
    grid-column: 1 / -1;
    font-weight: 650;
  }
  .month input {
    inline-size: 100%;
    min-block-size: var(--target);
    accent-color: var(--accent);
  }
  .month output {
    min-inline-size: 4.5rem;
    font-weight: 700;
    text-align: end;
  }
  .pair {
    display: grid;
    gap: var(--space-4);
    align-items: start;
  }
  .unrolled {
    direction: ltr;
    display: grid;
    margin-block: var(--space-1) var(--space-2);
  }
  .unrolled svg {
    display: block;
    inline-size: 100%;
    block-size: 56px;
    zoom: var(--figure-scale);
  }
  .unrolled canvas {
    inline-size: 100%;
    block-size: calc(208px * var(--figure-scale));
    border: 1px solid var(--line);
    image-rendering: pixelated;
  }
  .scroll {
    max-block-size: 22rem;
    overflow: auto;
  }
  .scroll + .scroll {
    margin-block-start: var(--space-3);
  }
  .scroll caption {
    text-align: start;
  }
  .scroll td {
    white-space: nowrap;
  }
  @container (min-width: 46rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .status {
      min-block-size: 0;
    }
  }
`;
