/** What a page is asked. Gives back a line for each fault that it finds; a page without faults gives none. */
import type { App } from '../../rig/app.ts';

export type Check = (app: App) => Promise<string[]>;
