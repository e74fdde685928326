import { css } from 'lit';

export const pointPadStyles = css`
  :host {
    display: grid;
    gap: var(--space-2);
  }
  /* Over the picture that stands before it in the page. */
  .pad {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    aspect-ratio: 1;
    border-radius: var(--radius-small);
    cursor: crosshair;
    touch-action: manipulation;
  }
  .over {
    display: block;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }
  .cursor {
    visibility: hidden;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
  }
  .cursor .halo {
    stroke: var(--surface);
    stroke-width: 5;
  }
  .pad:focus-visible .cursor {
    visibility: visible;
  }
  .segments span {
    grid-auto-flow: column;
    gap: 0.3rem;
    min-inline-size: 0;
    padding-inline: 0.6rem;
  }
  .segments .key {
    border-radius: 3px;
    background: var(--surface);
  }
`;
