import { css } from 'lit';

export const classMapStyles = css`
  :host > * + *,
  p + p {
    margin-block-start: var(--space-3);
  }
  a {
    color: var(--accent);
  }
  h3 {
    margin-block-start: var(--space-4);
    font-size: 1.1em;
  }
  ol,
  ul {
    padding-inline-start: 1.4em;
  }
  li + li {
    margin-block-start: var(--space-2);
  }
  small {
    color: var(--ink-soft);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
  }
  .file {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--target);
    padding: 0.4rem 1.1rem;
    border-radius: var(--round);
    background: var(--accent);
    color: var(--accent-ink);
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
    background: var(--accent-strong);
  }
  .file:focus-within {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .refused {
    overflow-wrap: anywhere;
  }
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  table {
    font-size: var(--text-small);
  }
  th,
  td {
    padding: 0.4rem 0.6rem;
    white-space: nowrap;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 11rem;
    background: var(--surface);
    white-space: normal;
  }
  th small {
    display: block;
    color: var(--bad);
    font-weight: 400;
  }
  thead th {
    vertical-align: bottom;
  }
  .lesson span {
    writing-mode: vertical-rl;
    max-block-size: 11rem;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  tfoot :is(th, td) {
    border-block-start: 2px solid var(--line-strong);
    border-block-end: 0;
    font-weight: 650;
  }
  td[data-shade='1'] {
    background: color-mix(in srgb, var(--accent-soft) 45%, var(--surface));
  }
  td[data-shade='2'] {
    background: var(--accent-soft);
  }
  td[data-shade='3'] {
    background: var(--accent);
    color: var(--accent-ink);
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    font-size: 1em;
  }
`;
