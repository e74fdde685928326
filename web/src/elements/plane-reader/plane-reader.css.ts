import { css } from 'lit';

export const planeReaderStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    margin-block-start: var(--space-2);
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--sunken);
    color: var(--ink);
    font-size: var(--text-small);
    line-height: 1.5;
  }
  label {
    display: grid;
    color: var(--ink-soft);
  }
  input {
    inline-size: 100%;
    min-block-size: var(--target);
    margin: 0;
    accent-color: var(--accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .sounds {
    display: flow-root;
  }
  .sounds button.hear {
    float: none;
    margin-block-end: var(--space-1);
    min-block-size: var(--target);
  }
`;
