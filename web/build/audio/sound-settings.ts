/** What the sound of every part depends on besides its words. A change here asks for all parts to be made again. */

/** Counted up whenever the way from the voices to the file changes. Their own settings are hashed with the texts. */
export const SOUND = 1;

/** Silence before what follows, in seconds. */
export const PAUSES = { sentence: 0.32, turn: 0.6, prediction: 0.8, section: 1 };
