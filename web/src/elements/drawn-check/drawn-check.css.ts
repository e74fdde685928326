import { sheet } from '../../quiz/sheet.ts';

export const styles = sheet(`@layer quiz {
  drawn-check,
  .check-body,
  .check-sheet,
  .check-sheet ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  drawn-check > form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  drawn-check > form label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    font-weight: 600;
  }
  drawn-check > form input {
    min-block-size: var(--target);
    inline-size: 6rem;
    padding: 0.3rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--paper);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .check-hint {
    flex-basis: 100%;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  drawn-check > form > [role='alert'] {
    color: var(--bad);
    font-weight: 600;
  }
  drawn-check > form > [role='alert']:empty {
    display: none;
  }
  .check-sheet button {
    justify-self: start;
  }
  @media print {
    drawn-check > form,
    .check-sheet button {
      display: none;
    }
    drawn-check[data-done] .quiz-item {
      display: none;
    }
  }
}`);
