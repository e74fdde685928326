/** All signs, for the page that shows them. A script imports those that it draws, and loads no other. */

export { hear } from './hear.ts';
export { pause } from './pause.ts';
export { play } from './play.ts';
export { reading } from './reading.ts';
export { search } from './search.ts';
