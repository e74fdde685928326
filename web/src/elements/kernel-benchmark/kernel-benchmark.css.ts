import { css } from 'lit';

export const kernelBenchmarkStyles = css`
  :host {
    container-type: inline-size;
  }
  .lab {
    display: grid;
    gap: var(--space-3);
    padding: clamp(0.75rem, 3cqi, 1.5rem);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .lab > * {
    min-inline-size: 0;
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
    padding: 0.25rem 0.8rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
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
  fieldset:disabled {
    opacity: 0.5;
  }
  fieldset:disabled label {
    cursor: default;
  }

  .drive {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
  }
  .drive button {
    min-inline-size: 13rem;
  }
  progress {
    flex: 1 1 8rem;
    max-inline-size: 20rem;
    accent-color: var(--accent);
  }
  .status {
    min-block-size: 4.1em;
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--line-strong);
    border-radius: 0 var(--radius-small) var(--radius-small) 0;
    background: var(--sunken);
    line-height: 1.5;
  }
  .status[data-state='done'] {
    border-inline-start-color: var(--good);
    background: var(--good-soft);
  }
  .status[data-state='failed'] {
    border-inline-start-color: var(--bad);
    background: var(--bad-soft);
  }

  .chart {
    display: grid;
    gap: var(--space-2);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
  }
  .keys span {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .chart ol {
    list-style: none;
  }
  .chart li {
    display: grid;
    grid-template-columns: 10.5rem minmax(0, 1fr);
    column-gap: var(--space-3);
    align-items: center;
  }
  .chart li > span {
    font-size: var(--text-small);
    font-weight: 650;
    line-height: 1.3;
  }
  .chart li[data-measuring] > span {
    color: var(--accent);
  }
  .chart li:not(.scale) {
    border-block-start: 1px solid var(--line);
  }
  .chart li > svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  @container (max-width: 36rem) {
    .chart li {
      grid-template-columns: minmax(0, 1fr);
    }
    .chart li:not(.scale) > span {
      padding-block-start: var(--space-2);
    }
  }

  /* With SIMD or without is a colour; which of the two, full or hollow. */
  .bar {
    stroke-width: 1.5;
  }
  .bar.relaxed {
    fill: var(--class-a);
    stroke: var(--class-a);
  }
  .bar.simd128 {
    fill: var(--accent-soft);
    stroke: var(--class-a);
  }
  .bar.scalar {
    fill: var(--class-b);
    stroke: var(--class-b);
  }
  .bar.javascript {
    fill: var(--surface);
    stroke: var(--class-b);
  }

  .scroll {
    overflow-x: auto;
  }
  caption {
    padding-block: var(--space-1);
    text-align: start;
    color: var(--ink-soft);
  }
  td {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .bar.relaxed,
    .bar.scalar {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .bar.simd128,
    .bar.javascript {
      fill: Canvas;
      stroke: CanvasText;
    }
    .segments input:checked + span,
    button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .status {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
`;
