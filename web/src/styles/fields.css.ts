import { css } from 'lit';

/** Rows of buttons and of fields with their names, as `labs/fields.ts` makes them. */
export const fieldStyles = css`
  .buttons,
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: end;
  }
  .go {
    min-inline-size: 9rem;
  }
  .seed,
  .field {
    display: grid;
    line-height: 1.3;
  }
  .seed {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    font-size: var(--text-small);
  }
  .seed input {
    inline-size: 5.2rem;
  }
  .field > span {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .field select {
    max-inline-size: 11rem;
  }
  .fields {
    gap: var(--space-2) var(--space-3);
    margin-block: var(--space-2);
  }
`;
