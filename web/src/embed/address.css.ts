/** What pages show because of their address (entries/address.ts). */
export const addressStyles = `
  .asked-notice {
    position: fixed;
    inset-block-end: var(--space-3);
    inset-inline: var(--edge);
    z-index: 4;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--space-2);
    max-inline-size: var(--measure);
    max-block-size: 60vh;
    margin-inline: auto;
    padding: var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
    font-size: var(--text-small);
  }
  .asked-notice button {
    flex: none;
  }
  .asked-notice > div {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--space-3);
  }
  .asked-notice ul {
    overflow: auto;
    overflow-wrap: anywhere;
    padding-inline-start: 1.2em;
  }
  @media print {
    .asked-notice {
      display: none;
    }
  }
  .asked-foot {
    padding-block-start: var(--space-2);
    font-size: var(--text-small);
  }
  .asked-foot a {
    color: var(--ink-soft);
  }
  .asked-wake {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    margin-block-end: var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
`;
