import { css } from 'lit';

export const drawingPadStyles = css`
  :host {
    display: grid;
    gap: var(--space-1);
  }
  .pad {
    display: block;
    inline-size: 100%;
    aspect-ratio: 1;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    cursor: crosshair;
    touch-action: none;
  }
  .cell {
    fill: var(--ink);
    stroke: var(--grid);
    stroke-width: 0.02;
  }
  .cursor {
    display: none;
    fill: none;
    stroke: var(--accent);
    stroke-width: 0.12;
  }
  .pad:focus-visible .cursor {
    display: block;
  }
`;
