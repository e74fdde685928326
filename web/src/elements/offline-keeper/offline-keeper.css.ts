import { css } from 'lit';

export const offlineKeeperStyles = css`
  section > * + * {
    margin-block-start: var(--space-3);
  }
  section + section {
    margin-block-start: var(--space-5);
  }
  h2 {
    margin: 0;
    font-size: var(--text-large);
    line-height: var(--leading-tight);
    letter-spacing: -0.015em;
  }
  p + p {
    margin-block-start: var(--space-3);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  .kept {
    padding: var(--space-3);
    border-inline-start: 4px solid var(--good);
    border-radius: var(--radius-small);
    background: var(--good-soft);
  }
  progress {
    inline-size: min(100%, 20rem);
    block-size: 1rem;
    accent-color: var(--accent);
  }
  [role='status']:empty {
    margin: 0;
  }
`;
