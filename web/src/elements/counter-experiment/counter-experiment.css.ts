import { sheet } from '../../quiz/sheet.ts';

export const styles = sheet(`@layer quiz {
  counter-experiment > details > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding-block: var(--space-2);
  }
  .quiz-feedback counter-experiment summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    font-weight: 600;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  counter-experiment .look {
    font-weight: 600;
  }
  counter-experiment .table {
    overflow-x: auto;
  }
  counter-experiment .parallel {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    font-weight: 600;
  }
}`);
