import { css } from 'lit';

export const lossSlowdownStyles = css`
  .slowdown {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .field select {
    max-inline-size: 100%;
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 100%;
  }
  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    font-size: var(--text-small);
  }
  .swatches span {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .swatch {
    flex: none;
    overflow: visible;
  }
  .answers {
    display: block;
    inline-size: 100%;
    block-size: 240px;
    margin-block-end: 0.75rem;
    overflow: visible;
    zoom: var(--figure-scale);
  }
`;
