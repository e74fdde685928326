import { css } from 'lit';

export const resultsCopyStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
  }
  :host([hidden]) {
    display: none;
  }
  textarea {
    flex: 1 1 100%;
    min-inline-size: 0;
    padding: var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--sunken);
    color: inherit;
    font-family: var(--font-mono);
    font-size: var(--text-small);
    white-space: pre;
  }
`;
