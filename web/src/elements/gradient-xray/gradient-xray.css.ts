import { css } from 'lit';

export const gradientXrayStyles = css`
  .status {
    min-block-size: 4.6em;
  }
  .status[data-state='failed'],
  .problem {
    border-inline-start-color: var(--bad);
    background: var(--bad-soft);
  }
  .problem {
    padding: var(--space-3);
    border-radius: var(--radius-small);
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .pane,
  .weight {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    align-content: start;
    min-inline-size: 0;
  }
  @container (min-width: 50rem) {
    .panes {
      grid-template-columns: minmax(0, 11fr) minmax(0, 10fr);
    }
  }

  .rows {
    display: grid;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 5.2rem minmax(0, 1fr) 3.6rem 3.6rem;
    gap: 0 var(--space-2);
    align-items: center;
    padding-inline: var(--space-1);
    border-radius: var(--radius-small);
    font-size: var(--text-small);
    cursor: pointer;
  }
  .row.head {
    color: var(--ink-soft);
    cursor: default;
  }
  .row input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .row:hover:not(.head) {
    background: var(--sunken);
  }
  .row:has(input:checked) {
    background: var(--accent-soft);
    font-weight: 650;
  }
  .row[data-heard] {
    box-shadow: inset 0 0 0 2px var(--ink);
  }
  .row:has(input:focus-visible) {
    outline: var(--focus);
    outline-offset: -2px;
  }
  .rung,
  .scale {
    display: block;
    inline-size: calc(100% - 1rem);
    block-size: 30px;
    margin-inline: 0.5rem;
    overflow: visible;
  }
  .scale {
    block-size: 18px;
  }
  .share {
    text-align: end;
  }
  .sizes {
    display: none;
  }
  .key {
    overflow: visible;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
  }

  .slope-cloud {
    display: block;
    inline-size: 100%;
    block-size: 240px;
    overflow: visible;
    zoom: var(--figure-scale);
  }
  .cloud {
    fill: none;
    stroke: var(--accent);
    stroke-width: 7;
    stroke-opacity: 0.4;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  h3 {
    font-size: var(--text-small);
  }

  .weight {
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .factors {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    list-style: none;
  }
  .factors li {
    position: relative;
    display: grid;
    align-content: start;
    max-inline-size: 11rem;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--sunken);
    line-height: 1.3;
  }
  .factors li:not(:first-child)::before {
    content: '×';
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: -0.6rem;
    padding-inline: 0.15rem;
    border-radius: var(--round);
    background: var(--surface);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .factors li.result::before {
    content: '=';
  }
  .factors .slope {
    border-color: var(--curve-slope);
  }
  .factors .result {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .factors small {
    color: var(--ink-soft);
    font-size: 0.8125rem;
  }

  .inputs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
  }
  .numbers td,
  .numbers .input {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .scroll {
    max-block-size: 22rem;
    overflow: auto;
  }
  @container (max-width: 17rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }
    .rung,
    .scale {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 17.01rem) and (max-width: 30rem) {
    .row {
      grid-template-columns: 4.6rem minmax(0, 1fr) 3rem 3rem;
      font-size: 0.8125rem;
    }
    .slope-cloud {
      block-size: 200px;
    }
  }
  @media (forced-colors: active) {
    .row:has(input:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .row[data-heard] {
      outline: 2px dashed CanvasText;
      outline-offset: -2px;
    }
    .cloud {
      stroke: CanvasText;
    }
  }
`;
