import { sheet } from '../../quiz/sheet.ts';

export const styles = sheet(`@layer quiz {
  idea-profile label {
    display: inline-flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: var(--target);
  }
  idea-profile input {
    inline-size: 1.2rem;
    block-size: 1.2rem;
    accent-color: var(--accent);
  }
  .idea-standing {
    font-weight: 600;
  }
  [data-standing='open'] .idea-standing {
    color: var(--bad);
  }
  :is([data-standing='resolved'], [data-standing='clear']) .idea-standing {
    color: var(--good);
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
  body[data-open-ideas] .idea:not([data-standing='open'], [data-standing='mended']) {
    display: none;
  }
}`);
