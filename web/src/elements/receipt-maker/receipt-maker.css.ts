import { css } from 'lit';

export const receiptMakerStyles = css`
  p + p {
    margin-block-start: var(--space-3);
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
    font-weight: 600;
  }
  input {
    inline-size: 100%;
    max-inline-size: 24rem;
  }
`;
