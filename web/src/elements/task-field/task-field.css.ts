import { sheet } from '../../quiz/sheet.ts';

export const styles = sheet(`@layer quiz {
  task-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }
  task-field p {
    margin: 0;
  }
  .task-given {
    color: var(--ink-soft);
  }
  .task-goal {
    font-weight: 600;
  }
  .task-menus,
  .task-run {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2) var(--space-3);
  }
  .task-menus label {
    flex: 1 1 9rem;
    min-inline-size: 0;
    font-size: var(--text-small);
    font-weight: 600;
  }
  .task-menus select {
    display: block;
    inline-size: 100%;
    min-block-size: var(--target);
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--paper);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .task-run {
    align-items: center;
  }
  .task-train {
    min-block-size: var(--target);
    padding: 0.45rem 1.25rem;
    border: 1px solid var(--accent);
    border-radius: var(--round);
    background: var(--surface);
    font-weight: 650;
    cursor: pointer;
  }
  .task-train:hover {
    border-color: var(--accent-strong);
  }
  .task-train[aria-disabled='true'] {
    color: var(--ink-soft);
    border-color: var(--line);
    cursor: default;
  }
  .task-status {
    flex: 1 1 12rem;
    font-variant-numeric: tabular-nums;
  }
  .task-loss {
    display: block;
    inline-size: 100%;
    block-size: 16rem;
    margin-block-end: var(--space-2);
    overflow: visible;
    direction: ltr; /* steps go to the right in every language */
  }
  /* Nothing to draw yet. */
  task-field:is([data-state='untrained'], [data-state='kept'], [data-state='failed']) .task-loss {
    display: none;
  }
  .task-layers table {
    margin: 0;
    font-size: var(--text-small);
  }
  .task-layers caption {
    text-align: start;
    font-weight: 600;
  }
  @media screen {
    task-field[data-ready] .task-choices {
      display: none;
    }
  }
  @media print {
    .task-menus,
    .task-run,
    .task-loss,
    .task-layers {
      display: none;
    }
  }
}`);
