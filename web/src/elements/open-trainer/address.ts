/**
 * A state as the part of an address behind "#", and back: "v=1&data=spiral&layers=relu:8,relu:8&rate=0.03". What stands at
 * its default is left out. Addresses are for ever: a later version reads those of all earlier ones. Pure.
 */

import { readDrawn } from '../../labs/drawn-points.ts';
import type { PlaneFeature } from '../../training/protocol.ts';
import {
  DATA,
  FEATURES,
  type HiddenLayer,
  INITS,
  LIMITS,
  LOSSES,
  MOST_LAYERS,
  MOST_UNITS,
  type NumberKey,
  OPTIMIZERS,
  PUZZLES,
  SCHEDULES,
  START,
  type TrainerState,
} from './trainer-state.ts';

const VERSION = '1';
/** Of a link: more would make it longer than many programs take. */
export const MOST_WEIGHTS = 1000;
const WEIGHTS = 'weights';

export function writeAddress(state: TrainerState): string {
  const fields: [string, string][] = [['v', VERSION]];
  for (const key of Object.keys(START) as (keyof TrainerState)[]) {
    const text = written(state, key);
    if (text !== written(START, key)) fields.push([key, text]);
  }
  return fields.map(([key, text]) => `${key}=${text}`).join('&');
}

/** With the weights and biases of a network of this state, in the order of the core: 32-bit floats as base64url. */
export function writeAddressOf(state: TrainerState, weights: Float32Array): string {
  const bytes = new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength);
  const text = btoa(String.fromCharCode(...bytes));
  return `${writeAddress(state)}&${WEIGHTS}=${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Undefined where these are no numbers. */
function readWeights(text: string): Float32Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
    const weights = new Float32Array(bytes.buffer);
    return weights.length > 0 && weights.length <= MOST_WEIGHTS && weights.every(Number.isFinite) ? weights : undefined;
  } catch {
    return undefined; // no base64, or no whole floats
  }
}

function written(state: TrainerState, key: keyof TrainerState): string {
  if (key === 'layers') return state.layers.map(({ units, activation }) => `${activation}:${units}`).join(',');
  if (key === 'features') return state.features.join(',');
  if (key === 'columns' || key === 'axes') return state[key].map(encodeURIComponent).join(',');
  return encodeURIComponent(state[key]);
}

/** True for the part of an address that speaks of a trainer, and not of a heading. */
export function isAddress(text: string): boolean {
  return /^v=\d+(&|$)/.test(text);
}

/** What was wrong with a field; the state has its default there. */
export interface AddressProblem {
  field: string;
  given: string;
  allowed: string;
}

/** Wrong fields are named and stand at their defaults; the right ones count. `activations` are the ids that the core knows. */
export function readAddress(
  text: string,
  activations: readonly string[],
): { state: TrainerState; weights: Float32Array | undefined; problems: AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const fields = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (const part of text.split('&')) {
    const [key = '', ...rest] = part.split('=');
    fields.set(key, decoded(rest.join('=')));
    lists.set(key, rest.join('=').split(',').map(decoded)); // a name in a list may hold a comma
  }
  const refuse = (field: string, allowed: string): undefined => {
    problems.push({ field, given: fields.get(field) ?? '', allowed });
    return undefined;
  };
  if (fields.get('v') !== VERSION) {
    refuse('v', VERSION);
    return { state: START, weights: undefined, problems };
  }
  const one = <T extends string, F extends string = T>(field: string, allowed: readonly T[], fallback: F): T | F => {
    const given = fields.get(field);
    if (given === undefined) return fallback;
    return allowed.find((each) => each === given) ?? refuse(field, allowed.join(', ')) ?? fallback;
  };
  const number = (field: NumberKey): number => {
    const given = fields.get(field);
    if (given === undefined) return START[field];
    const { low, high, whole } = LIMITS[field];
    const value = given.trim() === '' ? Number.NaN : Number(given);
    if (value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
    refuse(field, `${whole ? 'a whole number' : 'a number'} from ${low} to ${high}`);
    return START[field];
  };
  const state: TrainerState = {
    data: one('data', DATA, START.data),
    examples: number('examples'),
    noise: number('noise'),
    train: number('train'),
    features: readFeatures(fields.get('features')) ?? refuse('features', FEATURES.join(', ')) ?? START.features,
    layers:
      readLayers(fields.get('layers'), activations) ??
      refuse('layers', `up to ${MOST_LAYERS} such as relu:8, with 1 to ${MOST_UNITS} units each`) ??
      START.layers,
    loss: one('loss', LOSSES, START.loss),
    init: one('init', INITS, START.init),
    optimizer: one('optimizer', OPTIMIZERS, START.optimizer),
    schedule: one('schedule', SCHEDULES, START.schedule),
    rate: number('rate'),
    batch: number('batch'),
    l1: number('l1'),
    l2: number('l2'),
    dropout: number('dropout'),
    seed: number('seed'),
    classes: number('classes'),
    points: areDrawn(fields.get('points')) ?? refuse('points', 'what a link of the trainer has there') ?? START.points,
    target: fields.get('target') ?? START.target,
    columns: lists.get('columns') ?? START.columns,
    axes: lists.get('axes') ?? START.axes,
    puzzle: one('puzzle', PUZZLES, START.puzzle),
  };
  const given = fields.get(WEIGHTS);
  const weights = given === undefined ? undefined : readWeights(given);
  if (given !== undefined && !weights) refuse(WEIGHTS, 'what a link of the trainer has there');
  for (const field of fields.keys())
    if (field !== 'v' && field !== WEIGHTS && !(field in START)) refuse(field, Object.keys(START).join(', '));
  return { state, weights, problems };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function areDrawn(text: string | undefined): string | undefined {
  return text === undefined ? START.points : readDrawn(text) && text;
}

function readFeatures(text: string | undefined): readonly PlaneFeature[] | undefined {
  if (text === undefined) return START.features;
  const ids = text.split(',');
  const found = FEATURES.filter((each) => ids.includes(each));
  return found.length > 0 && found.length === ids.length ? found : undefined;
}

/** An empty list is a network without hidden layers. */
function readLayers(text: string | undefined, activations: readonly string[]): readonly HiddenLayer[] | undefined {
  if (text === undefined) return START.layers;
  if (text === '') return [];
  const layers = text.split(',').map((each) => {
    const [activation = '', units = ''] = each.split(':');
    return { activation, units: Number(units) };
  });
  const right = layers.every(
    ({ activation, units }) =>
      activations.includes(activation) && Number.isInteger(units) && units >= 1 && units <= MOST_UNITS,
  );
  return right && layers.length <= MOST_LAYERS ? layers : undefined;
}
