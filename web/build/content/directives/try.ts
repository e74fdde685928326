/** `:::try{title="…"}` … `:::`: something to do with the figure next to it. */

import { boxed } from '../boxed-text.ts';

export default boxed('try');
