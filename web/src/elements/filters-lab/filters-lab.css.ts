import { css } from 'lit';

export const filtersLabStyles = css`
  .problem,
  .status[data-state='failed'] {
    background: var(--bad-soft);
  }
  .status {
    min-block-size: 3.2em;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .pane {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    align-content: start;
    min-inline-size: 0;
  }
  @container (min-width: 44rem) {
    .panes {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
    }
  }
  h3 {
    font-size: var(--text-small);
  }
  .digit,
  drawing-pad {
    inline-size: min(100%, 16rem);
  }
  .digit {
    display: block;
    aspect-ratio: 1;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  .cell {
    fill: var(--ink);
    stroke: none;
  }

  .bars {
    display: grid;
    gap: 2px;
    margin-block-end: var(--space-2);
    list-style: none;
  }
  .bars li {
    display: grid;
    grid-template-columns: 1.2rem minmax(0, 1fr) 4rem;
    gap: var(--space-2);
    align-items: center;
    font-size: var(--text-small);
  }
  .bars svg {
    inline-size: 100%;
    block-size: 0.65rem;
    border-radius: 0.3rem;
  }
  .bars .whole {
    fill: var(--line);
  }
  .bars .part {
    fill: var(--line-strong);
  }
  .bars .read {
    font-weight: 700;
  }
  .bars .read .part {
    fill: var(--accent);
  }
  .bars [data-heard] {
    outline: 2px solid var(--ink);
    outline-offset: 1px;
  }
  .sure {
    text-align: end;
  }

  .maps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: var(--space-1);
  }
  .maps .head,
  .maps .pictures {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--space-2);
  }
  .maps .head {
    margin-inline-end: 4.2rem;
    color: var(--ink-soft);
    font-size: 0.8125rem;
    line-height: 1.25;
  }
  .maps ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    list-style: none;
  }
  .maps li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 3.7rem;
    gap: var(--space-2);
    align-items: center;
  }
  .maps canvas {
    inline-size: 100%;
    max-inline-size: 4.6rem;
    aspect-ratio: 1;
    border: 1px solid var(--line);
    border-radius: 3px;
    image-rendering: pixelated;
  }
  .zeros {
    font-size: 0.8125rem;
    line-height: 1.25;
  }
  .all-zeros {
    font-weight: 600;
  }
  .scroll {
    overflow: auto;
  }
  .map-numbers table {
    margin-block-start: var(--space-2);
  }
  .map-numbers caption {
    font-weight: 600;
    text-align: start;
  }
  .map-numbers :is(td, th) {
    padding-inline: var(--space-1);
    text-align: end;
  }
`;
