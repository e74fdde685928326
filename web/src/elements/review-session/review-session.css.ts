import { css } from 'lit';

export const reviewSessionStyles = css`
  review-session {
    display: grid;
    align-content: start;
    gap: var(--space-4);
  }
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    outline: none;
  }
  .review-left {
    display: grid;
    gap: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 600;
  }
  .review-left progress {
    inline-size: 100%;
    block-size: 0.4rem;
    accent-color: var(--accent);
  }
  .review-card {
    display: grid;
    grid-template: auto 1fr auto auto / minmax(0, 1fr);
    gap: var(--space-3);
    min-block-size: 21rem;
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
    touch-action: pan-y;
  }
  .review-answer {
    font-size: 1.15em;
  }
  .review-ratings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
    gap: var(--space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .review-ratings legend {
    padding: 0;
    margin-block-end: var(--space-2);
    font-weight: 650;
  }
  .review-ratings button {
    display: grid;
    justify-items: center;
    padding: var(--space-2);
    border-radius: var(--radius-small);
    line-height: 1.35;
  }
  .review kbd {
    color: inherit;
    background: none;
    border-color: currentColor;
  }
  .review-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    min-block-size: var(--target);
  }
  .review-keys,
  .review-swipe,
  .review-why {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  @media (hover: hover) {
    .review-swipe {
      display: none;
    }
  }
  @media (hover: none) {
    .review-keys,
    .review-ratings kbd,
    .review-foot kbd {
      display: none;
    }
  }
  .review-note {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius-small);
    background: var(--sunken);
  }
  .review-end {
    display: grid;
    gap: var(--space-3);
    justify-items: start;
  }
  .review-end h2 {
    outline-offset: 4px;
  }
  safe-note {
    display: grid;
    gap: var(--space-2);
  }
  .review-ahead {
    inline-size: 100%;
  }
  .review-ahead td:nth-child(2) {
    inline-size: 100%;
  }
  .review-ahead td:nth-child(3) {
    text-align: end;
    white-space: nowrap;
  }
  .review-ahead progress {
    inline-size: 100%;
    block-size: 0.6rem;
    accent-color: var(--accent);
  }
  .review-limits {
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .review-limits > * + * {
    margin-block-start: var(--space-3);
  }
  .review-limits summary {
    font-weight: 600;
  }
  .review-limits label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    min-block-size: var(--target);
  }
  .review-limits input[type='number'] {
    inline-size: 6rem;
    min-block-size: var(--target);
    padding: 0.3rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--paper);
  }
  .review-limits fieldset {
    margin-inline: 0;
    padding: 0;
    border: 0;
  }
  .review-limits li {
    display: grid;
    justify-items: start;
    gap: var(--space-2);
  }
  .review-limits ul {
    display: grid;
    gap: var(--space-3);
    padding-inline-start: 1.2em;
  }
`;
