/** The keys of headphones, keyboards and lock screens, where the browser hands them on. */

export interface MediaActions {
  play(): void;
  pause(): void;
  /** Seconds, backwards below 0. */
  skip(seconds: number): void;
  seek(time: number): void;
  /** To the next section, or the one before. */
  section(step: 1 | -1): void;
}

export function takeMediaKeys(title: string, album: string, actions: MediaActions): void {
  const session = navigator.mediaSession;
  if (!session) return;
  session.metadata = new MediaMetadata({ title, album });
  const handlers: [MediaSessionAction, MediaSessionActionHandler][] = [
    ['play', () => actions.play()],
    ['pause', () => actions.pause()],
    ['seekbackward', ({ seekOffset }) => actions.skip(-(seekOffset ?? 10))],
    ['seekforward', ({ seekOffset }) => actions.skip(seekOffset ?? 10)],
    ['seekto', ({ seekTime }) => actions.seek(seekTime ?? 0)],
    ['previoustrack', () => actions.section(-1)],
    ['nexttrack', () => actions.section(1)],
  ];
  for (const [action, handler] of handlers) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // A key that this browser does not know: the others still work.
    }
  }
}
