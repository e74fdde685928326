import { css } from 'lit';

export const raceSeedsStyles = css`
  .seeds {
    display: grid;
    gap: var(--space-2);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  progress {
    flex: 1 1 8rem;
    max-inline-size: 20rem;
    accent-color: var(--accent);
  }
  .rows {
    display: grid;
    gap: var(--space-1);
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    align-items: baseline;
    font-size: var(--text-small);
    line-height: 1.4;
  }
  .words {
    color: var(--ink-soft);
  }
  .strip,
  .scale {
    grid-column: 1 / -1;
    display: block;
    inline-size: calc(100% - 1.5rem);
    block-size: 46px;
    margin-inline: 0.75rem;
    overflow: visible;
    zoom: var(--figure-scale);
  }
  .scale {
    block-size: 4px;
    margin-block-end: 1.25rem;
  }
  .dot {
    fill: var(--accent);
    fill-opacity: 0.65;
  }
  .median {
    stroke: var(--curve-slope);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .dot {
      fill: CanvasText;
    }
    .median {
      stroke: Highlight;
    }
  }
`;
