import { css } from 'lit';

export const packageMakerStyles = css`
  :host {
    display: grid;
    gap: var(--space-3);
    overflow-wrap: anywhere;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: var(--space-2) var(--space-3);
  }
  label {
    display: grid;
    gap: 0.15rem;
    min-inline-size: 0;
  }
  label > span,
  .about {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  select {
    inline-size: 100%;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  progress {
    flex: 1 1 8rem;
    max-inline-size: 20rem;
    accent-color: var(--accent);
  }
`;
