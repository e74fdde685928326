export const shareDialogStyles = `
  dialog {
    inline-size: min(40rem, 100vw - 1.5rem);
    max-inline-size: none;
    max-block-size: calc(100dvh - 1.5rem);
    margin: auto;
    padding: var(--space-3) var(--space-4) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: 400 var(--text-normal) / 1.5 var(--font-text);
    box-shadow: var(--shadow);
    overflow: auto;
    overflow-wrap: anywhere;
  }
  dialog[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  dialog::backdrop {
    background: rgb(10 12 20 / 45%);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }
  h2 {
    font-size: var(--text-large);
    line-height: 1.2;
  }
`;
