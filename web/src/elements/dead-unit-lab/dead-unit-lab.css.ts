import { css } from 'lit';

export const deadUnitLabStyles = css`
  .problem {
    padding: var(--space-3);
    border-radius: var(--radius-small);
    background: var(--bad-soft);
  }
  .autopsy,
  .treatment {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  figure {
    min-inline-size: 0;
  }
  figcaption {
    margin-block-start: var(--space-1);
  }
  h4 {
    margin: 0 0 var(--space-1);
    font-size: var(--text-small);
  }
  .lives,
  .strip {
    display: block;
    inline-size: calc(100% - 1.5rem);
    margin: var(--space-1) 0.75rem 1.5rem;
    overflow: visible;
    zoom: var(--figure-scale);
  }
  .lives {
    block-size: 240px;
  }
  .life {
    fill: var(--sunken);
  }
  .life[data-chosen] {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .dead {
    fill: var(--ink-soft);
  }
  .strip {
    block-size: 46px;
  }
  .dot {
    fill: var(--accent);
    fill-opacity: 0.65;
  }
  .hinge {
    stroke: var(--curve-slope);
    stroke-width: 2.5;
  }
  .plane {
    display: block;
    inline-size: min(100%, 20rem);
    aspect-ratio: 1;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    overflow: hidden;
  }
  .plane .way {
    stroke: var(--ink-soft);
    stroke-width: 2;
    stroke-dasharray: 4 4;
  }
  .plane .waking {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2.5;
  }
  .autopsy .field select {
    max-inline-size: 100%;
  }
  .cures tbody th {
    min-inline-size: 9rem;
  }
  .wide {
    overflow-x: auto;
  }
  table {
    font-size: var(--text-small);
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
  td {
    white-space: nowrap;
  }
  progress {
    flex: 1 1 8rem;
    align-self: center;
    max-inline-size: 20rem;
    accent-color: var(--accent);
  }
  @media (forced-colors: active) {
    .life {
      fill: Canvas;
      stroke: GrayText;
    }
    .dead,
    .dot {
      fill: CanvasText;
    }
    .hinge {
      stroke: Highlight;
    }
  }
`;
