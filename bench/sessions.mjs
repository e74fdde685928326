/** What can be measured in a place. Each module has a `createSession(where, options)`. */
export const sessions = {
  kernels: () => import('./session.mjs'),
  training: () => import('./training/session.mjs'),
};
