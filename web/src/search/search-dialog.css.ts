export const searchDialogStyles = `
  * {
    box-sizing: border-box;
  }
  dialog {
    inline-size: min(44rem, 100vw - 2rem);
    --above: clamp(0.75rem, 8vh, 5rem);
    max-block-size: min(46rem, 100dvh - var(--above) - 0.75rem);
    margin: var(--above) auto auto;
    padding: 0;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: 400 var(--text-normal) / 1.5 var(--font-text);
    box-shadow: var(--shadow);
    overflow: hidden;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
  }
  dialog::backdrop {
    background: rgb(10 12 20 / 45%);
  }
  :focus-visible {
    outline: var(--focus);
    outline-offset: -3px;
    border-radius: var(--radius-small);
  }
  .bar {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    padding: var(--space-3) var(--space-3) 0;
  }
  input[type='search'] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: var(--target);
    padding: 0.3rem 0.9rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  button {
    min-block-size: var(--target);
    padding: 0.3rem 1rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--round, 999px);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .status {
    margin: 0;
    padding: var(--space-2) var(--space-4);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  ol {
    margin: 0;
    padding: 0 var(--space-2);
    list-style: none;
    overflow-y: auto;
  }
  li a {
    display: block;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius-small);
    color: inherit;
    text-decoration: none;
  }
  li a:is(:hover, :focus) {
    background: var(--accent-soft);
  }
  .name {
    display: block;
    color: var(--accent);
    font-weight: 700;
  }
  .kind,
  .text {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  mark {
    background: none;
    color: var(--ink);
    font-weight: 700;
  }
  label {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-block-size: var(--target);
    padding-inline: var(--space-4);
    border-block-start: 1px solid var(--line);
    color: var(--ink-soft);
    font-size: var(--text-small);
    cursor: pointer;
  }
  label input {
    accent-color: var(--accent);
    inline-size: 1.1rem;
    block-size: 1.1rem;
  }
`;
