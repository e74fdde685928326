export const embedChooserStyles = `
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    overflow-wrap: anywhere;
  }
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }
  .stage {
    min-block-size: 12rem;
  }
  iframe {
    display: block;
    inline-size: 100%;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--paper);
  }
  a {
    color: var(--accent);
  }
`;
