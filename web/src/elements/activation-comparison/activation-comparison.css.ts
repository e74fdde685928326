import { css } from 'lit';

export const styles = css`
  /* Heights as in the static legend (figures.css), with the row of the field above. */
  .readout {
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: auto;
    justify-content: stretch;
    gap: 0;
  }

  .input {
    block-size: 4.25rem;
    display: grid;
    align-content: end;
    margin-block-end: var(--space-2, 0.5rem);
  }

  .legend-title {
    margin: 0;
    color: var(--ink-soft, #575c6e);
    font-size: var(--text-small, 0.875rem);
    line-height: 1.5;
  }

  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.25rem, 1fr));
    gap: 0 var(--space-2, 0.5rem);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .legend li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: 1.75rem 2.25rem;
    align-items: center;
    gap: 0 0.5rem;
    font-size: var(--text-small, 0.875rem);
    font-weight: 600;
    line-height: 1.2;
  }

  .swatch {
    inline-size: auto;
    block-size: auto;
    overflow: visible;
  }

  .number {
    grid-column: 1 / -1;
    block-size: 2.25rem;
    color: var(--ink, #1b1e2b);
  }

  @media (forced-colors: active) {
    .picture,
    .legend {
      --surface: Canvas;
      --ink-soft: CanvasText;
      --accent: Highlight;
      --series-1: CanvasText;
      --series-2: LinkText;
      --series-3: CanvasText;
      --series-4: LinkText;
    }
  }
`;
