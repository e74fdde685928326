import { css } from 'lit';

export const progressKeeperStyles = css`
  section > * + * {
    margin-block-start: var(--space-3);
  }
  section + section {
    margin-block-start: var(--space-5);
  }
  h2 {
    margin: 0;
    font-size: var(--text-large);
    line-height: var(--leading-tight);
    letter-spacing: var(--letters, -0.015em);
  }
  p + :is(p, details),
  details + :is(p, details) {
    margin-block-start: var(--space-3);
  }
  .held {
    padding-inline-start: 1.2em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
  }
  .sure {
    font-weight: 650;
  }
  [role='status']:empty {
    margin: 0;
  }
  .said:not(:empty) {
    padding: var(--space-3);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius-small);
    background: var(--sunken);
  }
  /* The browser's own button names no language of ours: the label is the button. */
  .file {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--target);
    padding: 0.4rem 1.1rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--round);
    background: var(--surface);
    font-weight: 600;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .file:focus-within {
    outline: var(--focus);
    outline-offset: 2px;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    font-size: 1em;
    font-weight: 600;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  textarea {
    display: block;
    inline-size: 100%;
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--paper);
    color: inherit;
    font: 0.9rem/1.4 var(--font-mono);
    overflow-wrap: anywhere;
  }
`;
