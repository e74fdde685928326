import { sheet } from '../../quiz/sheet.ts';

export const styles = sheet(`@layer quiz {
  idea-profile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
  }
  .idea {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }
  .idea-summary {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .idea-summary h2 {
    margin: 0;
    font-size: var(--text-large);
  }
  .idea-summary label {
    display: inline-flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: var(--target);
  }
  .idea-summary input {
    inline-size: 1.2rem;
    block-size: 1.2rem;
    accent-color: var(--accent);
  }
  .idea-private {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .idea-standing {
    padding-inline-start: var(--space-3);
    border-inline-start: 4px solid var(--line-strong);
    font-weight: 600;
  }
  [data-standing='open'] .idea-standing {
    border-color: var(--bad);
    color: var(--bad);
  }
  :is([data-standing='resolved'], [data-standing='clear']) .idea-standing {
    border-color: var(--good);
    color: var(--good);
  }
  .idea h2 {
    margin: 0;
    font-size: var(--text-large);
  }
  .idea-questions summary {
    min-block-size: var(--target);
    align-content: center;
    color: var(--ink-soft);
  }
  .idea-questions ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    padding: 0;
    list-style: none;
  }
  .idea-questions a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    padding-inline: 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
  }
  .idea-questions a[data-right]::after {
    content: ' \\2713';
    margin-inline-start: 0.3rem;
    color: var(--good);
  }
  idea-profile[data-only='open'] .idea:not([data-standing='open'], [data-standing='mended']) {
    display: none;
  }
}`);
