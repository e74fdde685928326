import { css } from 'lit';

export const curveSoundStyles = css`
  :host {
    display: block;
  }
  @media print {
    :host {
      display: none;
    }
  }
  .panel {
    display: grid;
    gap: var(--space-2, 0.5rem);
    padding: var(--space-2, 0.5rem) var(--space-3, 1rem);
    border: 1px solid var(--line-strong, #8a8778);
    border-radius: var(--radius-small, 0.4rem);
    background: var(--sunken, #f2f0e9);
    color: var(--ink, #1b1e2b);
    font-size: var(--text-small, 0.875rem);
    line-height: 1.5;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2, 0.5rem) var(--space-3, 1rem);
  }
  label {
    display: grid;
    min-inline-size: 0;
    color: var(--ink-soft, #575c6e);
  }
  button,
  select {
    font: inherit;
    color: var(--ink, #1b1e2b);
    max-inline-size: 100%;
    min-block-size: var(--target, 2.75rem);
    padding-inline: 0.8rem;
    border: 1px solid var(--line-strong, #8a8778);
    border-radius: var(--round, 999px);
    background: var(--surface, #fff);
  }
  button {
    font-weight: 650;
    cursor: pointer;
  }
  .toggle {
    min-inline-size: 7rem;
    border-color: var(--accent, #3a45c4);
    background: var(--accent, #3a45c4);
    color: var(--accent-ink, #fff);
  }
  :focus-visible {
    outline: var(--focus, 3px solid #3a45c4);
    outline-offset: 2px;
  }
  p {
    margin: 0;
  }
`;
