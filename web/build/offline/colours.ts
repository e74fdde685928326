/** The colours of paper, for the frame that a browser draws around the course. They are those of the tokens. */

import { readFileSync } from 'node:fs';
import { paths } from '../paths.ts';

export interface Colours {
  light: string;
  dark: string;
}

export function paperColours(): Colours {
  const tokens = readFileSync(`${paths.source}styles/tokens.css`, 'utf8');
  const [, light, dark] = /--paper:[^;]*light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  if (!light || !dark) throw new Error('tokens.css had no --paper of two colours; allowed: light-dark(#…, #…)');
  return { light, dark };
}
