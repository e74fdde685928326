import { css } from 'lit';

export const ownTableStyles = css`
  :host {
    display: grid;
    gap: var(--space-2);
    min-inline-size: 0;
  }
  section {
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
  }
  .file input {
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
  .columns {
    max-block-size: 15rem;
    overflow: auto;
    padding: 3px;
  }
  .columns label {
    max-inline-size: 100%;
  }
  .segments span {
    min-inline-size: 0;
    padding-inline: 0.7rem;
    font-size: var(--text-small);
    overflow-wrap: anywhere;
  }
`;
