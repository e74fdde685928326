/** `:::note{title="…"}` … `:::`: an aside that a reader in a hurry may skip. */

import { boxed } from '../boxed-text.ts';

export default boxed('note');
