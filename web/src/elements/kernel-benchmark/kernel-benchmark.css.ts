import { css } from 'lit';

export const kernelBenchmarkStyles = css`
  .lab > * {
    min-inline-size: 0;
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
    min-inline-size: min(13rem, 100%);
  }
  progress {
    flex: 1 1 8rem;
    max-inline-size: 20rem;
    accent-color: var(--accent);
  }
  .status {
    min-block-size: 4.1em;
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
    zoom: var(--figure-scale);
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
