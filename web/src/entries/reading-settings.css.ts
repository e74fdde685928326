/** The menu of reading settings: a card beneath its button, in two columns where there is room. */
export const readingStyles = `
  @layer layout {
    #reading-menu {
      position: absolute;
      inset-block-start: calc(100% - var(--space-2));
      inset-inline-end: var(--edge);
      z-index: 5;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
      align-items: start;
      gap: var(--space-3) var(--space-4);
      inline-size: 42rem;
      max-inline-size: calc(100% - 2 * var(--edge));
      padding: var(--space-3) var(--space-4);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
    }

    #reading-menu[hidden] {
      display: none;
    }

    #reading-menu > p {
      grid-column: 1 / -1;
      color: var(--ink-soft);
      font-size: var(--text-small);
    }
  }
`;
