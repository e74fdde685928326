import { sheet } from '../../quiz/sheet.ts';

export const styles = sheet(`@layer quiz {
  .check-body:not(:empty) {
    margin-block-start: var(--space-4);
  }
  .check-body,
  .check-sheet,
  .check-sheet ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  .check-sheet button {
    justify-self: start;
  }
  @media print {
    drawn-check > fieldset,
    .check-sheet button {
      display: none;
    }
    drawn-check[data-done] .quiz-item {
      display: none;
    }
  }
}`);
