import { sheet } from '../../quiz/sheet.ts';

export const styles = sheet(`@layer quiz {
  .quiz-pairs {
    list-style: none;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    margin-block-start: var(--space-2);
  }
  .quiz-pairs label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 0.9rem;
    padding: 0.35rem 0.4rem;
    padding-inline-start: 0.9rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    line-height: 1.45;
  }
  .quiz-pairs label > span {
    flex: 1 1 9rem;
    min-inline-size: 0;
  }
  .quiz-pairs select {
    flex: 0 1 17rem;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--target);
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  .quiz-pairs li[data-mark='right'] label {
    border-color: var(--good);
    background: var(--good-soft);
  }
  .quiz-pairs li[data-mark='wrong'] label {
    border-color: var(--bad);
    background: var(--bad-soft);
  }
  @media screen {
    match-field[data-ready] .quiz-choices {
      display: none;
    }
  }
  @media print {
    .quiz-pairs select {
      appearance: none;
    }
  }
}`);
