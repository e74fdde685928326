export const shareFormStyles = `
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius-small);
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  .share {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--space-2) var(--space-3);
  }
  .field {
    display: grid;
    gap: 0.15rem;
    min-inline-size: 0;
  }
  .field > label,
  .about {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .tick {
    display: flex;
    align-items: flex-start;
    gap: 0.6rem;
    min-block-size: 2rem;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.2rem;
    block-size: 1.2rem;
    margin: 0.2rem 0 0;
    accent-color: var(--accent);
  }
  select,
  .field input,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  select,
  .field input {
    min-block-size: var(--target);
    padding: 0.3rem 0.7rem;
    text-overflow: ellipsis;
  }
  textarea {
    padding: 0.6rem 0.7rem;
    font-family: var(--font-mono);
    font-size: var(--text-small);
    line-height: 1.5;
    resize: vertical;
  }
  button {
    min-block-size: var(--target);
    padding: 0.3rem 1.1rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--round);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--accent);
  }
  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }
  .ticks {
    display: grid;
    gap: var(--space-1);
  }
  .ticks:not(:has(> :not([hidden]))),
  .fields:not(:has(> :not([hidden]))) {
    display: none;
  }
  .how {
    display: grid;
    gap: var(--space-2);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .pieces {
    display: grid;
    gap: var(--space-3);
  }
  .piece {
    display: grid;
    gap: var(--space-1);
    justify-items: start;
  }
  .piece > .field {
    inline-size: 100%;
  }
`;
