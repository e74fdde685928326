import { css } from 'lit';

export const trainerPuzzlesStyles = css`
  section,
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  .list,
  .conditions,
  .outcomes {
    display: grid;
    gap: var(--space-1);
    list-style: none;
  }
  .list {
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: var(--space-2);
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
    border-radius: var(--radius-small);
    text-align: start;
  }
  .choose[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .stars {
    letter-spacing: 0.1em;
    white-space: nowrap;
  }
  .sheet {
    padding: var(--space-3);
    border: 1px solid var(--accent);
    border-radius: var(--radius-small);
  }
  .goal {
    font-weight: 650;
  }
  .conditions li {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
  }
  .met > [aria-hidden] {
    color: var(--good);
    font-weight: 700;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .hints,
  .verdict ul:not(.outcomes) {
    padding-inline-start: 1.5em;
  }
  .verdict:not(:empty) {
    display: grid;
    gap: var(--space-2);
  }
  .solved,
  .missed {
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--good);
    background: var(--good-soft);
  }
  .missed,
  .problem {
    border-inline-start-color: var(--bad);
    background: var(--bad-soft);
  }
  .outcomes {
    font-size: var(--text-small);
  }
`;
