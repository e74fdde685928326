import { css } from 'lit';

/** Which function to show: names side by side, or a menu. */
export const functionChoiceStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: clamp(0rem, 0.5cqi, 0.25rem);
    min-block-size: 3.25rem;
    min-inline-size: 0;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin: 0;
    padding: 0.25rem;
    border: 1px solid var(--line, #dedbd0);
    border-radius: 1.6rem;
    background: var(--sunken, #f2f0e9);
  }

  .choices label {
    position: relative;
    display: inline-grid;
    place-items: center;
    block-size: 2.6rem;
    padding-inline: clamp(0.3rem, 2cqi, 1rem);
    border-radius: var(--round, 999px);
    font-weight: 650;
    font-size: 1rem;
    line-height: 1.2;
    color: var(--ink-soft, #575c6e);
    cursor: pointer;
  }

  .choices label:has(:checked) {
    background: var(--surface, #fff);
    color: var(--accent, #3a45c4);
    box-shadow: 0 0 0 1px var(--line-strong, #8a8778);
  }

  .choices label:has(:focus-visible) {
    outline: var(--focus, 3px solid #3a45c4);
    outline-offset: 2px;
  }

  .choices input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .choice-menu {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    block-size: 3.25rem;
    color: var(--ink-soft, #575c6e);
  }

  .choice-menu select {
    font: inherit;
    font-weight: 650;
    color: var(--accent, #3a45c4);
    background: var(--surface, #fff);
    border: 1px solid var(--line-strong, #8a8778);
    border-radius: var(--round, 999px);
    padding: 0.4rem 1rem;
    min-block-size: 2.6rem;
    min-inline-size: 0;
  }

  .choice-menu select:focus-visible {
    outline: var(--focus, 3px solid #3a45c4);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .choices label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
