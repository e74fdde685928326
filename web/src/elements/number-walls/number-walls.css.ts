import { css } from 'lit';

export const numberWallsStyles = css`
  .problem {
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius-small);
    background: var(--bad-soft);
  }
  .input {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-3);
    align-items: end;
  }
  .input input[type='text'] {
    inline-size: 7rem;
  }
  .slide {
    inline-size: 100%;
    margin: 0;
    min-block-size: var(--target);
    accent-color: var(--accent);
  }
  .bits {
    display: grid;
    gap: var(--space-1);
  }
  .value {
    min-block-size: 3.2em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
    direction: ltr; /* the bits of a number run one way in every language */
  }
  .row > span {
    display: grid;
  }
  .digits {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  .one,
  .zero {
    inline-size: 1.25rem;
    padding-block: 0.1rem;
    border: 1px solid var(--line-strong);
    border-radius: 3px;
    text-align: center;
    font-size: var(--text-small);
  }
  .one {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }
  small {
    color: var(--ink-soft);
    font-size: 0.8125rem;
  }
  h3 {
    font-size: var(--text-small);
  }
  .scroll {
    overflow: auto;
  }
  caption {
    text-align: start;
  }
  td strong,
  td small {
    display: block;
    white-space: nowrap;
  }
  .wrong strong {
    color: var(--bad);
    text-decoration: underline wavy;
    text-underline-offset: 0.2em;
  }
  .slopes {
    display: block;
    inline-size: 100%;
    block-size: 250px;
    margin-block-start: var(--space-1);
    overflow: visible;
    zoom: var(--figure-scale);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
  }
  .key {
    overflow: visible;
  }
  @media (forced-colors: active) {
    .one {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
