/**
 * The keys of headphones, keyboards and lock screens, where the browser hands them on. They belong to the talk that speaks, and
 * one speaks at a time.
 */

export interface MediaActions {
  play(): void;
  pause(): void;
  /** Seconds, backwards below 0. */
  skip(seconds: number): void;
  seek(time: number): void;
  /** To the next section, or the one before. */
  section(step: 1 | -1): void;
}

/** Of the talk that spoke last. */
let owner: MediaActions | undefined;

/** For a talk that begins to speak; the one before stops. */
export function takeMediaKeys(title: string, album: string, actions: MediaActions): void {
  if (owner === actions) return;
  owner?.pause();
  owner = actions;
  const session = navigator.mediaSession;
  if (!session) return;
  session.metadata = new MediaMetadata({ title, album });
  setHandlers(session, [
    ['play', () => actions.play()],
    ['pause', () => actions.pause()],
    ['seekbackward', ({ seekOffset }) => actions.skip(-(seekOffset ?? 10))],
    ['seekforward', ({ seekOffset }) => actions.skip(seekOffset ?? 10)],
    ['seekto', ({ seekTime }) => actions.seek(seekTime ?? 0)],
    ['previoustrack', () => actions.section(-1)],
    ['nexttrack', () => actions.section(1)],
  ]);
}

/** For a talk that leaves the page. */
export function releaseMediaKeys(actions: MediaActions): void {
  if (owner !== actions) return;
  owner = undefined;
  const session = navigator.mediaSession;
  if (!session) return;
  session.metadata = null;
  const all = ['play', 'pause', 'seekbackward', 'seekforward', 'seekto', 'previoustrack', 'nexttrack'] as const;
  setHandlers(
    session,
    all.map((action) => [action, null]),
  );
}

function setHandlers(
  session: MediaSession,
  handlers: readonly [MediaSessionAction, MediaSessionActionHandler | null][],
): void {
  for (const [action, handler] of handlers) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // A key that this browser does not know: the others still work.
    }
  }
}
