import { css } from 'lit';

export const logisticLabStyles = css`
  .status {
    min-block-size: 4.6em;
  }
  .problem {
    padding: var(--space-3);
    border-radius: var(--radius-small);
    background: var(--bad-soft);
  }
  .status[data-state='finished'] {
    border-inline-start-color: var(--good);
    background: var(--good-soft);
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 100%;
  }
  .field select {
    max-inline-size: min(16rem, 100%);
  }
  .pair {
    display: grid;
    gap: var(--space-4);
    align-items: start;
  }
  figure,
  .pair > * {
    min-inline-size: 0;
  }
  figure > svg {
    display: block;
    inline-size: 100%;
    block-size: 250px;
    margin-block: var(--space-1) 0.75rem; /* the axis is named a little below the picture */
    overflow: visible;
    zoom: var(--figure-scale);
  }
  figure > svg.curve {
    block-size: 330px;
  }
  h3 {
    font-size: var(--text-small);
  }
  .plane {
    position: relative;
    block-size: calc(330px * var(--figure-scale));
    overflow: hidden;
    margin-block: var(--space-1) var(--space-2);
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
  .plane > .points {
    zoom: var(--figure-scale);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
  }
  .keys svg,
  .swatch {
    flex: none;
    overflow: visible;
  }
  .class-a {
    fill: var(--class-a);
  }
  .class-b {
    fill: var(--class-b);
  }
  .wrong {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .lesson,
  .halo {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
  }
  .halo {
    stroke: var(--surface);
    stroke-width: 6;
  }
  .cut {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 7 5;
  }
  .cut-point {
    fill: var(--ink);
  }
  .bin {
    fill: var(--accent);
    fill-opacity: 0.7;
    stroke: var(--surface);
  }

  .threshold {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 3.2rem;
    gap: 0 var(--space-3);
    align-items: center;
  }
  .threshold span {
    grid-column: 1 / -1;
    font-weight: 650;
  }
  .threshold input {
    inline-size: 100%;
    min-block-size: var(--target);
    accent-color: var(--accent);
  }
  .threshold output {
    font-weight: 700;
    font-size: 1.15rem;
    text-align: end;
  }
  .matrix {
    inline-size: 100%;
    table-layout: fixed;
    overflow-wrap: anywhere;
    font-size: var(--text-small);
    line-height: 1.3;
  }
  .matrix caption {
    padding-block-end: var(--space-1);
    font-weight: 650;
    text-align: start;
  }
  .matrix td[data-cell] {
    padding: var(--space-2);
    border: 1px solid var(--line);
  }
  .matrix td strong {
    font-size: 1.35rem;
  }
  .matrix :is([data-cell='hit'], [data-cell='calm']) {
    background: var(--good-soft);
  }
  .matrix :is([data-cell='miss'], [data-cell='alarm']) {
    background: var(--bad-soft);
  }
  .matrix td span {
    display: block;
  }
  .matrix th {
    font-weight: 500;
    color: var(--ink-soft);
  }
  .figures > div {
    display: flex;
    justify-content: space-between;
    gap: var(--space-2);
    padding-block: 0.2rem;
    border-block-end: 1px solid var(--line);
    font-size: var(--text-small);
  }
  .figures dt {
    color: var(--ink-soft);
  }
  .figures dd {
    font-weight: 650;
  }
  .scroll {
    max-block-size: 22rem;
    overflow: auto;
  }
  @container (min-width: 46rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .status {
      min-block-size: 0;
    }
  }
  @media (forced-colors: active) {
    .bin {
      fill: CanvasText;
    }
  }
`;
