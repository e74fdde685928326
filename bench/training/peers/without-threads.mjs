/**
 * One thread is what is compared here, and jax-js cannot be told so: it starts threads where it finds workers and shared
 * memory while it is loaded. To be imported before it.
 */
globalThis.Worker = undefined;
