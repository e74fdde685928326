/** The words of the page about the design: a line for each token and each icon, and why it is so. */

import en from './en.design.json' with { type: 'json' };
import { speaker } from './fill.ts';

export type DesignKey = keyof typeof en;

export const isDesignKey = (key: string): key is DesignKey => key in en;

export const designKeys = Object.keys(en) as DesignKey[];

export const tDesign = speaker('design', en);
