import { css, unsafeCSS } from 'lit';
import { AREA } from '../../plot/axes.ts';
import { PICTURE_HEIGHT } from '../../plot/picture.ts';
import { controls } from '../../styles/controls.css.ts';

const share = (part: number) => unsafeCSS(`${part * 100}%`);

export const styles = [
  controls,
  css`
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .picture {
      position: relative;
      zoom: var(--figure-scale, 1); /* all in it is sized in pixels */
      direction: ltr; /* x grows to the right in every language */
    }
    .picture svg {
      display: block;
      inline-size: 100%;
      block-size: ${PICTURE_HEIGHT}px;
      overflow: visible;
    }
    .sheet {
      position: absolute;
      inset-inline-start: ${share(AREA.left)};
      inset-block-start: ${share(AREA.top)};
      inline-size: ${share(AREA.width)};
      block-size: ${share(AREA.height)};
      cursor: ew-resize;
      touch-action: pan-y;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--space-2) var(--space-3);
    }
    .tools label {
      flex: 1 1 9rem;
      font-size: var(--text-small);
      font-weight: 600;
    }
    .tools .now {
      font-weight: 400;
      color: var(--ink-soft);
    }
    .tools input {
      display: block;
      inline-size: 100%;
      min-block-size: var(--target);
      margin: 0;
      accent-color: var(--accent);
    }
    .error {
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .error[data-met='true'] {
      color: var(--good);
    }
    slot {
      display: none;
    }
    @media print {
      .tools,
      .picture,
      .error,
      .soft,
      p {
        display: none;
      }
      slot {
        display: block;
      }
    }
  `,
];
