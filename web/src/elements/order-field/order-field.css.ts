import { sheet } from '../../quiz/sheet.ts';

export const styles = sheet(`@layer quiz {
  .quiz-steps {
    list-style: none;
    counter-reset: step;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    margin-block-start: var(--space-2);
  }
  .quiz-steps > li {
    counter-increment: step;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.75rem;
    padding: 0.3rem 0.4rem;
    padding-inline-start: 0.9rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
    line-height: 1.45;
    cursor: grab;
  }
  .quiz-steps > li::before {
    content: counter(step);
    inline-size: 1.2em;
    color: var(--ink-soft);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .quiz-steps > li > span:first-of-type {
    flex: 1 1 6rem;
    min-inline-size: 0;
  }
  .quiz-steps > li[data-held] {
    border-color: var(--accent);
    background: var(--accent-soft);
    cursor: grabbing;
  }
  .quiz-steps > li[data-mark='right'] {
    border-color: var(--good);
    background: var(--good-soft);
  }
  .quiz-steps > li[data-mark='wrong'] {
    border-color: var(--bad);
    background: var(--bad-soft);
  }
  .quiz-move {
    display: inline-flex;
    gap: 0.25rem;
    margin-inline-start: auto;
  }
  .quiz-move button {
    min-block-size: var(--target);
    min-inline-size: var(--target);
    border: 1px solid var(--line-strong);
    border-radius: var(--round);
    background: var(--surface);
    font-weight: 650;
    cursor: pointer;
  }
  .quiz-move button:hover:not(:disabled) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .quiz-move button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  @media print {
    .quiz-move {
      display: none;
    }
  }
}`);
