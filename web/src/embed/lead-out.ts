/** In a frame, links to other pages open a tab of their own: the frame is made for this one, and has no way back. */
export function leadOut(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
      if (!link || link.pathname === location.pathname || link.hasAttribute('download')) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    true,
  );
}
