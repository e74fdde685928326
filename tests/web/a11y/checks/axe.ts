import type { Check } from './check.ts';

export const axe: Check = (app) => app.axe();
