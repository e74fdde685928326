import { css } from 'lit';

export const openTrainerStyles = css`
  /* Menus with long names keep within a phone at the largest type. */
  :is(.fields, .field, select, fieldset) {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .segments {
    flex-wrap: wrap;
    max-inline-size: 100%;
  }

  .problem {
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--bad);
    background: var(--bad-soft);
  }
  .status {
    min-block-size: 3.2em;
  }
  .status[data-state='failed'] {
    border-inline-start-color: var(--bad);
  }
  .desk {
    display: grid;
    gap: var(--space-4);
    align-items: start;
  }
  .desk > *,
  .learning {
    display: grid;
    gap: var(--space-3);
    min-inline-size: 0;
  }
  @container (min-width: 46rem) {
    .desk {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
    }
    .data {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 64rem) {
    .desk {
      grid-template-columns: minmax(0, 13rem) minmax(0, 6fr) minmax(0, 4fr);
    }
    .data {
      grid-column: auto;
    }
    .desk.without-data {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
    }
  }
  h3 {
    font-size: var(--text-small);
  }
  .segments span {
    min-inline-size: 2.75rem;
    padding-inline: 0.6rem;
  }
  .segments input:disabled + span {
    cursor: not-allowed;
  }

  .middle {
    container-type: inline-size;
  }
  .fields .set {
    max-inline-size: 14rem;
  }
  .network {
    position: relative;
    block-size: 22.5rem;
    direction: ltr; /* like every picture */
  }
  .links {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .links .plus {
    stroke: var(--class-b);
  }
  .links .minus {
    stroke: var(--class-a);
    stroke-dasharray: 5 3;
  }
  .links .on {
    stroke: var(--ink);
    stroke-width: 4;
  }
  .pointed {
    min-block-size: 1.65em;
    font-size: var(--text-small);
    font-weight: 650;
  }
  .unit,
  .feature,
  .beyond {
    position: absolute;
    transform: translate(-50%, -50%);
  }
  .unit {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    min-block-size: 0;
    padding: 0;
    border: 2px solid var(--line-strong);
    border-radius: 6px;
    overflow: hidden;
    transition: none; /* there are many, and a phone has a network to train */
  }
  .unit[aria-pressed='true'] {
    border-color: var(--accent);
    outline: var(--focus);
  }
  .unit canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .feature {
    padding: 0.1rem 0.5rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--round);
    background: var(--surface);
    font-size: var(--text-small);
    white-space: nowrap;
    max-inline-size: 24cqi;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .beyond {
    color: var(--ink-soft);
    font-size: 0.8125rem;
    white-space: nowrap;
  }

  .panel {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3);
    border: 1px solid var(--accent);
    border-radius: var(--radius-small);
  }
  .panel-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    max-block-size: 18rem;
    overflow: auto;
  }
  .numbers input {
    inline-size: 7rem;
  }

  .layers {
    display: grid;
    gap: var(--space-2);
    list-style: none;
  }
  .layers li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: end;
    padding-block-end: var(--space-2);
    border-block-end: 1px solid var(--line);
  }
  .layer-name {
    align-self: center;
    min-inline-size: 7.5rem;
    font-size: var(--text-small);
    font-weight: 650;
  }
  .units {
    display: inline-flex;
    gap: var(--space-1);
    align-items: center;
  }
  .units output {
    min-inline-size: 1.6rem;
    text-align: center;
    font-weight: 650;
  }
  .small {
    inline-size: var(--target);
    padding: 0;
  }
  .add-layer {
    justify-self: start;
  }

  .drawable {
    position: relative;
    display: grid;
    gap: var(--space-2);
  }
  .unit-plane {
    inline-size: min(100%, 20rem);
  }
  :is(.plane, .unit-plane) {
    position: relative;
    aspect-ratio: 1;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  :is(.plane, .unit-plane) > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .scale {
    display: grid;
    gap: var(--space-1);
  }
  .scale-bar {
    inline-size: 100%;
    block-size: 0.75rem;
    border: 1px solid var(--line);
    direction: ltr;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    align-items: center;
  }
  .tick {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
    min-block-size: var(--target);
    cursor: pointer;
  }
  .tick input {
    inline-size: 1.1rem;
    block-size: 1.1rem;
    accent-color: var(--accent);
  }
  .chart > svg {
    display: block;
    inline-size: 100%;
    block-size: 170px;
    overflow: visible;
    zoom: var(--figure-scale);
  }
  .keys :is(.train, .test) {
    fill: none;
    stroke-width: 2.5;
  }
  .keys .train {
    stroke: var(--curve-value);
  }
  .keys .test {
    stroke: var(--curve-slope);
    stroke-dasharray: 6 5;
  }
  .along {
    display: grid;
    gap: var(--space-2);
  }
  .ghost {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
  }
  .ghost-answer {
    margin-block-start: var(--space-2);
  }
  .ghost-answer canvas {
    inline-size: 7rem;
    block-size: auto;
    border-radius: var(--radius-small);
  }

  .ghost .train {
    stroke: var(--line-strong);
    stroke-width: 2.5;
    stroke-dasharray: 2 5;
  }
  :is(.look-in, .puzzles) {
    justify-self: start;
  }
  .confusion {
    font-size: var(--text-small);
  }
  .wide {
    overflow-x: auto;
  }
  .confusion .right {
    font-weight: 700;
  }
  .confusion caption {
    text-align: start;
  }

  .scrubber {
    display: grid;
    grid-template-columns: auto minmax(6rem, 1fr);
    gap: var(--space-3);
    align-items: center;
    font-size: var(--text-small);
  }
  .scrubber input {
    inline-size: 100%;
    margin: 0;
    min-block-size: var(--target);
    accent-color: var(--accent);
  }
  .learning,
  .keeping {
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .note:empty {
    display: none;
  }
  .note {
    overflow-wrap: anywhere;
  }
  @container (max-width: 30rem) {
    .scrubber {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .links .plus,
    .links .minus {
      stroke: CanvasText;
    }
  }
`;
