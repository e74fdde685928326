import { css } from 'lit';

export const insightStyles = css`
  :host {
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: var(--space-3);
  }
  .layer {
    display: grid;
    gap: var(--space-2) var(--space-3);
  }
  @container (min-width: 34rem) {
    .layer {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .layer > :is(h4, p) {
      grid-column: 1 / -1;
    }
  }
  h4 {
    margin: 0;
    font-size: var(--text-small);
  }
  .histogram {
    display: block;
    inline-size: 100%;
    block-size: 4.5rem;
    border-block-end: 1px solid var(--line-strong);
  }
  .histogram rect {
    fill: var(--curve-value);
  }
  .histogram .none {
    stroke: var(--ink-soft);
    stroke-dasharray: 3 3;
  }
  .roc {
    display: block;
    inline-size: min(100%, 22rem);
    block-size: 17rem;
    overflow: visible;
    zoom: var(--figure-scale);
  }
`;
