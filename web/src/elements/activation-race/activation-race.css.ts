import { css } from 'lit';

export const activationRaceStyles = css`
  .status {
    min-block-size: 4.6em;
  }
  .status[data-state='finished'] {
    border-inline-start-color: var(--good);
    background: var(--good-soft);
  }
  .status[data-state='failed'],
  .problem {
    border-inline-start-color: var(--bad);
    background: var(--bad-soft);
  }
  .problem {
    padding: var(--space-3);
    border-radius: var(--radius-small);
  }

  .lanes {
    display: grid;
    gap: var(--space-2);
    list-style: none;
  }
  .lanes > li {
    display: grid;
    grid-template: 'plane name words' auto 'plane track track' auto / 4.5rem minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    align-items: center;
    padding: var(--space-2);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  .lanes > li[data-ending='arrived'] {
    border-color: var(--good);
  }
  .plane {
    grid-area: plane;
    position: relative;
    inline-size: 4.5rem;
    block-size: 4.5rem;
    overflow: hidden;
    border-radius: var(--radius-small);
  }
  .plane > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .name {
    grid-area: name;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: center;
    font-weight: 650;
    line-height: 1.3;
  }
  .words {
    grid-area: words;
    font-size: var(--text-small);
  }
  .track {
    grid-area: track;
    inline-size: calc(100% - 1.5rem);
    block-size: 44px;
    margin-inline: 0.75rem;
    overflow: visible;
  }
  .swatch {
    overflow: visible;
  }
  [data-ending='arrived'] .words {
    color: var(--good);
    font-weight: 650;
  }

  .chart > svg {
    display: block;
    inline-size: 100%;
    block-size: 240px;
    margin-block-start: var(--space-1);
    overflow: visible;
    zoom: var(--figure-scale);
  }
  .finish {
    fill: none;
    stroke: var(--good);
    stroke-width: 2;
    stroke-dasharray: 2 5;
    vector-effect: non-scaling-stroke;
  }
  h3 {
    font-size: var(--text-small);
  }
  .scroll {
    max-block-size: 20rem;
    overflow: auto;
  }
  @container (max-width: 26rem) {
    .lanes > li {
      grid-template: 'plane name' auto 'plane words' auto 'track track' auto / 4.5rem minmax(0, 1fr);
    }
    .chart > svg {
      block-size: 190px;
    }
  }
  @media (forced-colors: active) {
    .lanes > li[data-ending='arrived'] {
      border-color: Highlight;
    }
  }
`;
