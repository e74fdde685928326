import { css } from 'lit';

export const confusionMatrixStyles = css`
  table {
    inline-size: 100%;
    max-inline-size: 30rem;
    table-layout: fixed;
    font-size: var(--text-small);
  }
  caption {
    text-align: start;
    padding-block-end: var(--space-2);
    color: var(--ink-soft);
    line-height: 1.45;
  }
  th,
  td {
    padding: 0;
    border: 0;
    text-align: center;
    block-size: 1.9rem;
  }
  th {
    color: var(--ink-soft);
    font-weight: 600;
  }
  td {
    border: 1px solid var(--surface);
    background: var(--sunken);
  }
  thead td {
    background: none;
  }
  .none {
    color: var(--line-strong);
  }
  button {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font-weight: 600;
  }
  button:hover:not(:disabled) {
    background: none;
    box-shadow: inset 0 0 0 2px var(--ink);
  }
  button[aria-pressed='true'] {
    box-shadow: inset 0 0 0 3px var(--ink);
  }
  button:focus-visible {
    position: relative;
    z-index: 1;
  }
  [data-kind='right'][data-shade='1'] {
    background: color-mix(in oklab, var(--accent) 12%, var(--sunken));
  }
  [data-kind='right'][data-shade='2'] {
    background: color-mix(in oklab, var(--accent) 20%, var(--sunken));
  }
  [data-kind='right'][data-shade='3'] {
    background: color-mix(in oklab, var(--accent) 28%, var(--sunken));
  }
  [data-kind='right'][data-shade='4'] {
    background: color-mix(in oklab, var(--accent) 36%, var(--sunken));
  }
  [data-kind='right'][data-shade='5'] {
    background: var(--accent);
    color: var(--accent-ink);
  }
  [data-kind='wrong'][data-shade='1'] {
    background: color-mix(in oklab, var(--curve-slope) 18%, var(--sunken));
  }
  [data-kind='wrong'][data-shade='2'] {
    background: color-mix(in oklab, var(--curve-slope) 28%, var(--sunken));
  }
  [data-kind='wrong'][data-shade='3'] {
    background: color-mix(in oklab, var(--curve-slope) 36%, var(--sunken));
  }
  [data-kind='wrong'][data-shade='4'] {
    background: color-mix(in oklab, var(--curve-slope) 44%, var(--sunken));
  }
  [data-kind='wrong'][data-shade='5'] {
    background: var(--curve-slope);
    color: var(--accent-ink);
  }
  @media (forced-colors: active) {
    td[data-shade]:not([data-shade='0']) {
      border-color: CanvasText;
    }
    button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
