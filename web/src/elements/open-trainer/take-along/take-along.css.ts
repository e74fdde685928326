import { css } from 'lit';

export const takeAlongStyles = css`
  :host {
    display: grid;
    gap: var(--space-2);
    color: var(--ink);
  }
  details {
    display: grid;
    gap: var(--space-2);
  }
  textarea {
    inline-size: 100%;
    padding: var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: inherit;
    font: 0.875rem / 1.4 var(--font-mono);
    white-space: pre;
    overflow: auto;
    resize: vertical;
    direction: ltr;
  }
  .field select {
    max-inline-size: min(18rem, 100%);
  }
  [type='file'] {
    max-inline-size: 100%;
    min-block-size: var(--target);
    font-size: var(--text-small);
  }
  .problem {
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--bad);
    background: var(--bad-soft);
    overflow-wrap: anywhere;
  }
  [role='status']:empty {
    display: none;
  }
`;
