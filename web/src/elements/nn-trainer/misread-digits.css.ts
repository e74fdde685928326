import { css } from 'lit';

export const misreadDigitsStyles = css`
  :host {
    display: grid;
    align-content: start;
    gap: var(--space-2);
  }
  h3 {
    line-height: 1.45;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr));
    gap: var(--space-2);
    list-style: none;
  }
  li {
    display: grid;
    justify-items: center;
    padding: var(--space-2);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--sunken);
    font-size: var(--text-small);
    line-height: 1.35;
    text-align: center;
  }
  li svg {
    inline-size: 3.25rem;
    block-size: 3.25rem;
    margin-block-end: var(--space-1);
    fill: var(--ink);
  }
  button {
    justify-self: start;
  }
`;
