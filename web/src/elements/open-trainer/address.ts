/**
 * A state as the part of an address behind "#", and back: "v=1&data=spiral&layers=relu:8,relu:8&rate=0.03". What stands at
 * its default is left out. Addresses are for ever: a later version reads those of all earlier ones. Pure.
 */

import { readDrawn } from '../../labs/drawn-points.ts';
import type { PlaneFeature } from '../../training/protocol.ts';
import { decoded, Fields, type Refuse } from './address-fields.ts';
import {
  DATA,
  FEATURES,
  type HiddenLayer,
  INITS,
  LOSSES,
  MOST_LAYERS,
  MOST_UNITS,
  OPTIMIZERS,
  PUZZLES,
  SCHEDULES,
  SETTINGS,
  START,
  type TrainerState,
} from './trainer-state.ts';

const VERSION = '1';
/** Of a link: more would make it longer than many programs take. */
export const MOST_WEIGHTS = 1000;
const WEIGHTS = 'weights';
const BESIDE = 'beside.';
const KEYS = Object.keys(START) as (keyof TrainerState)[];

/** `beside` is a run that is trained along: of it, what differs stands there as "beside.rate=0.3". */
export function writeAddress(state: TrainerState, beside = state): string {
  const fields: [string, string][] = [['v', VERSION]];
  const add = (keys: readonly (keyof TrainerState)[], of: TrainerState, from: TrainerState, prefix: string): void => {
    for (const key of keys) if (written(of, key) !== written(from, key)) fields.push([prefix + key, written(of, key)]);
  };
  add(KEYS, state, START, '');
  add(SETTINGS, beside, state, BESIDE);
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

export interface Address {
  state: TrainerState;
  /** A run to be trained along. */
  beside: TrainerState | undefined;
  weights: Float32Array | undefined;
  problems: AddressProblem[];
}

/** Wrong fields are named and stand at their defaults; the right ones count. `activations` are the ids that the core knows. */
export function readAddress(text: string, activations: readonly string[]): Address {
  const problems: AddressProblem[] = [];
  const fields = new Map(
    text.split('&').map((part): [string, string] => {
      const [key = '', ...rest] = part.split('=');
      return [key, rest.join('=')];
    }),
  );
  const refuse: Refuse = (field, allowed) => {
    problems.push({ field, given: decoded(fields.get(field) ?? ''), allowed });
  };
  if (fields.get('v') !== VERSION) {
    refuse('v', VERSION);
    return { state: START, beside: undefined, weights: undefined, problems };
  }
  const state = readState(new Fields(fields, '', refuse), START, activations);
  const accompanied = [...fields.keys()].some((field) => field.startsWith(BESIDE));
  const beside = accompanied
    ? { ...readState(new Fields(fields, BESIDE, refuse), state, activations), puzzle: state.puzzle }
    : undefined;
  const given = fields.get(WEIGHTS);
  const weights = given === undefined ? undefined : readWeights(decoded(given));
  if (given !== undefined && !weights) refuse(WEIGHTS, 'what a link of the trainer has there');
  const allowed = [...KEYS, ...SETTINGS.map((key) => BESIDE + key)];
  for (const field of fields.keys())
    if (field !== 'v' && field !== WEIGHTS && !allowed.some((each) => each === field)) refuse(field, KEYS.join(', '));
  return { state, beside, weights, problems };
}

/** What is not said is as in `from`. */
function readState(fields: Fields, from: TrainerState, activations: readonly string[]): TrainerState {
  return {
    data: fields.one('data', DATA, from.data),
    examples: fields.number('examples', from.examples),
    noise: fields.number('noise', from.noise),
    train: fields.number('train', from.train),
    features: fields.value(
      'features',
      from.features,
      (text, refuse) => readFeatures(text) ?? refuse(FEATURES.join(', ')),
    ),
    layers: fields.value(
      'layers',
      from.layers,
      (text, refuse) =>
        readLayers(decoded(text), activations) ??
        refuse(`up to ${MOST_LAYERS} such as relu:8, with 1 to ${MOST_UNITS} units each`),
    ),
    loss: fields.one('loss', LOSSES, from.loss),
    init: fields.one('init', INITS, from.init),
    optimizer: fields.one('optimizer', OPTIMIZERS, from.optimizer),
    schedule: fields.one('schedule', SCHEDULES, from.schedule),
    rate: fields.number('rate', from.rate),
    batch: fields.number('batch', from.batch),
    l1: fields.number('l1', from.l1),
    l2: fields.number('l2', from.l2),
    dropout: fields.number('dropout', from.dropout),
    seed: fields.number('seed', from.seed),
    classes: fields.number('classes', from.classes),
    points: fields.value('points', from.points, (text, refuse) =>
      readDrawn(decoded(text)) ? decoded(text) : refuse('what a link of the trainer has there'),
    ),
    target: fields.value('target', from.target, decoded),
    columns: fields.names('columns', from.columns),
    axes: fields.names('axes', from.axes),
    puzzle: fields.one('puzzle', PUZZLES, from.puzzle),
  };
}

function readFeatures(text: string): readonly PlaneFeature[] | undefined {
  const ids = decoded(text).split(',');
  const found = FEATURES.filter((each) => ids.includes(each));
  return found.length > 0 && found.length === ids.length ? found : undefined;
}

/** An empty list is a network without hidden layers. */
function readLayers(text: string, activations: readonly string[]): readonly HiddenLayer[] | undefined {
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
