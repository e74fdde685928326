/** It has its place at the end of the page and stays in view, so that nothing moves when it comes. */
export const updateOffer = `
  .update-offer {
    position: sticky;
    inset-block-end: 0;
    z-index: 6;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-2) var(--edge);
    border-block-start: 1px solid var(--line-strong);
    background: var(--surface);
  }
  .update-offer p {
    margin: 0;
  }
  /* What has the focus does not hide behind it. */
  :root:has(.update-offer) {
    scroll-padding-block-end: 8rem;
  }
  @media print {
    .update-offer {
      display: none;
    }
  }
`;
