import { css } from 'lit';

export const styles = css`
  /* The carrier's upper left corner is the point. */
  .chip {
    position: absolute;
    contain: layout style;
    padding: 2px 10px;
    border: 1px solid var(--line, #dedbd0);
    border-radius: var(--round, 999px);
    background: var(--surface, #fff);
    color: var(--ink, #1b1e2b);
    font-size: 14px;
    font-weight: 650;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    box-shadow: var(--shadow, none);
  }

  [data-chip^='above'] .chip {
    top: -46px;
  }

  [data-chip^='below'] .chip {
    top: 16px;
  }

  [data-chip^='beside'] .chip {
    top: -8px;
  }

  [data-chip$='right'] .chip {
    left: 16px;
  }

  [data-chip$='left'] .chip {
    right: calc(100% + 16px);
  }

  [data-chip$='middle'] .chip {
    left: 0;
    translate: -50%;
  }

  /* Beneath the curve's name, which stands at the right end. */
  [data-chip='beside left'] .chip {
    top: 30px;
    right: -8px;
  }

  .value .number {
    color: var(--curve-value, #3a45c4);
  }

  .slope .number {
    color: var(--curve-slope, #b34a00);
  }

  /* The line's own look beside its name: solid or dashed. */
  .swatch {
    flex: none;
    inline-size: 1.5rem;
    border-block-start: 3px solid var(--curve-value, #3a45c4);
  }

  .swatch.dashed {
    border-block-start: 3px dashed var(--curve-slope, #b34a00);
  }

  .swatch.thin {
    border-block-start: 2px solid var(--curve-tangent, #575c6e);
  }

  .parameters {
    display: grid;
    gap: var(--space-1, 0.25rem);
    font-size: var(--text-small, 0.875rem);
  }

  .parameters label {
    display: flex;
    align-items: center;
    gap: clamp(0.5rem, 3cqi, 1rem);
    min-block-size: var(--target, 2.75rem);
  }

  .parameters .name {
    white-space: normal;
  }

  .parameters input {
    flex: 1 1 5rem;
    max-inline-size: 22rem;
    min-inline-size: 5rem;
    block-size: var(--target, 2.75rem);
    margin: 0;
    accent-color: var(--accent, #3a45c4);
    cursor: grab;
  }

  .parameters output {
    min-inline-size: 2.75rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .options {
    display: flex;
    block-size: var(--target, 2.75rem);
    align-items: center;
    gap: 0 min(1.5rem, 4cqi);
    font-size: var(--text-small, 0.875rem);
  }

  .options label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--target, 2.75rem);
    cursor: pointer;
  }

  .options input {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--accent, #3a45c4);
  }

  .hint {
    margin: 0;
    margin-inline-start: auto;
    color: var(--ink-soft, #575c6e);
  }

  @container (max-width: 34rem) {
    .readout {
      grid-template-columns: repeat(2, auto);
    }
    .readout:has(.slope) .input {
      grid-column: 1 / -1;
    }
    .hint {
      display: none;
    }
  }

  /* A phone with large type. */
  @container (max-width: 17rem) {
    .readout {
      grid-template-columns: auto;
    }
    .options,
    .options label {
      gap: 0.3rem;
    }
  }

  @media (forced-colors: active) {
    .picture {
      --curve-value: LinkText;
      --curve-slope: CanvasText;
      --curve-tangent: CanvasText;
    }
    .swatch {
      forced-color-adjust: none;
      border-color: LinkText;
    }
    .swatch.dashed,
    .swatch.thin {
      border-color: CanvasText;
    }
  }
`;
