import { css } from 'lit';

export const seedTrialsStyles = css`
  .trials {
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
    gap: var(--space-3);
    list-style: none;
  }
  .rows:empty {
    display: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(9rem, 12rem) minmax(0, 1fr) minmax(9rem, 13rem);
    align-items: center;
    gap: var(--space-1) var(--space-3);
    font-size: var(--text-small);
    line-height: 1.4;
  }
  @container (max-width: 40rem) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  svg {
    inline-size: 100%;
    block-size: auto;
  }
  .solved {
    fill: var(--good);
  }
  .open {
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .solved {
      fill: Highlight;
    }
    .open {
      stroke: CanvasText;
    }
  }
`;
