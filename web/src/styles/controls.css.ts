import { css } from 'lit';
import { askedSheet } from '../embed/asked-sheet.ts';

const styles = css`
  :host {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  [hidden] {
    display: none !important;
  }
  /* Pictures run from left to right in every language. */
  svg {
    direction: ltr;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button,
  select,
  input[type='text'] {
    min-block-size: var(--target);
    padding: 0.4rem 0.9rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  button {
    cursor: pointer;
    padding-inline: 1.1rem;
    border-radius: var(--round);
    font-weight: 600;
    transition:
      background-color var(--quick),
      border-color var(--quick);
  }
  button:hover:not(:disabled) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }
  button.primary:hover:not(:disabled) {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
  }
  :focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }
  h3 {
    margin: 0;
    font-size: 1rem;
    line-height: 1.3;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 0.3rem;
    padding-inline: 0 0.9rem;
    text-align: start;
    border-block-end: 1px solid var(--line);
  }
  summary {
    cursor: pointer;
    min-block-size: 1.75rem;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  details > :not(summary) {
    font-size: var(--text-small);
  }
  .soft {
    color: var(--ink-soft);
    font-size: var(--text-small);
    line-height: 1.45;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons, fields, tables and folds inside an element. Colours come from the tokens of the page. Hides what its address hides. */
export const controls = [styles, askedSheet()];
