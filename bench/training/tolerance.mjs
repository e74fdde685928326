/**
 * How far an engine's losses may be from the oracle's, relative; drawn values, absolute. The worst engine that is right,
 * with an approximate sigmoid through 20 layers, is off by 1.3e-5; a wrong rule or rate is off by more than 1e-3.
 */
export const TOLERANCE = 5e-5;
