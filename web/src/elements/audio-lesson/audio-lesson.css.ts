import { css } from 'lit';
import { controls } from '../../styles/controls.css.ts';

/** The player stays in view while the text goes by. */
export const styles = [
  controls,
  css`
    .player {
      position: sticky;
      inset-block-start: 0;
      z-index: 3;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
      padding: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
    }
    .row,
    .options {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2);
    }
    .row button {
      padding-inline: 0.9rem;
    }
    .row button:not(.primary) {
      padding-inline: 0.6rem;
    }
    .row select {
      inline-size: 4.6rem;
      padding-inline: 0.4rem;
    }
    .options > * {
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    .choice select {
      min-inline-size: 0;
      max-inline-size: 100%;
      text-overflow: ellipsis;
    }
    .seek {
      flex-wrap: nowrap;
    }
    input[type='range'] {
      flex: 1;
      min-inline-size: 0;
      min-block-size: var(--target);
      accent-color: var(--accent);
    }
    .clock {
      color: var(--ink-soft);
      font-size: var(--text-small);
      white-space: nowrap;
    }
    .caption {
      min-block-size: 2lh;
      line-height: 1.4;
      border-inline-start: 3px solid var(--accent);
      padding-inline-start: var(--space-3);
    }
    .notice:empty {
      position: absolute;
    }
    .notice {
      font-weight: 600;
    }
    .options {
      gap: var(--space-1) var(--space-4);
      margin-block: var(--space-2);
      font-size: var(--text-small);
    }
    .options label {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2);
      min-block-size: var(--target);
    }
    .hint {
      color: var(--ink-soft);
    }
    .tick input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      accent-color: var(--accent);
    }
    :is(button, select, input):focus-visible {
      outline: var(--focus);
      outline-offset: 2px;
    }
    @media print {
      .player {
        display: none;
      }
    }
  `,
];
