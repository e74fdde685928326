/** `i32x4.relaxed_trunc` and friends in a module of one function: accepted only where relaxed SIMD is known. */
const RELAXED_PROBE = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15,
  253, 128, 2, 11,
];

/** Whether this browser knows relaxed SIMD, and so the best build of each module. */
export function knowsRelaxed(): boolean {
  return globalThis.WebAssembly?.validate(new Uint8Array(RELAXED_PROBE)) ?? false;
}
