import { css } from 'lit';

export const vanishingGradientStyles = css`
  .problem {
    padding: var(--space-3);
    border-radius: var(--radius-small);
    background: var(--bad-soft);
  }
  .status[data-state='finished'] {
    border-inline-start-color: var(--good);
    background: var(--good-soft);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--space-2);
    list-style: none;
  }
  .cards li {
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  .name {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    font-weight: 650;
  }
  .swatch {
    overflow: visible;
  }
  dl > div {
    display: flex;
    justify-content: space-between;
    gap: var(--space-2);
    font-size: var(--text-small);
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    font-weight: 650;
    text-align: end;
  }
  .charts {
    display: grid;
    gap: var(--space-4);
  }
  figure {
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
  h3 {
    font-size: var(--text-small);
  }
  .scroll {
    max-block-size: 22rem;
    overflow: auto;
  }
  @container (min-width: 46rem) {
    .charts {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
    }
  }
`;
