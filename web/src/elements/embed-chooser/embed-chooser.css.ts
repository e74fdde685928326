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
  /* Room for what comes, so that nothing below moves: for the first frame with its edges, and for a line that says it loads. */
  .stage:empty {
    block-size: calc(640px + 2px);
  }
  .preview > .about {
    min-block-size: 1.5em;
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
