import { css } from 'lit';

/** The frame of a lab, its groups of choices and its line of status. Comes before the element's own styles. */
export const lab = css`
  :host {
    container-type: inline-size;
  }
  .lab {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: clamp(0.75rem, 3cqi, 1.5rem);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  /* What the page holds for readers without scripts is also what it prints. */
  .on-paper {
    display: none;
  }
  @media print {
    .lab {
      display: none;
    }
    .on-paper {
      display: contents;
    }
  }
  .label {
    font-weight: 650;
    line-height: 1.4;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
  }
  .segments label {
    position: relative;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .segments span {
    display: grid;
    place-items: center;
    min-block-size: var(--target);
    min-inline-size: 3.25rem;
    padding: 0.25rem 0.9rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--round);
    font-weight: 600;
    transition: background-color var(--quick);
  }
  .segments input:hover:enabled + span {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .segments input:checked + span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }
  .segments input:focus-visible + span {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .status {
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--line-strong);
    border-start-end-radius: var(--radius-small);
    border-end-end-radius: var(--radius-small);
    background: var(--sunken);
    line-height: 1.5;
  }
  .read-plane {
    min-block-size: 1.75rem;
    margin-block-start: var(--space-1);
    padding: 0 0.6rem;
    font-size: var(--text-small);
  }
  .keys span {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
`;
