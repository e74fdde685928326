/**
 * What the machine can do at most: multiplications and additions of four floats in twelve independent chains, in a module
 * of a few dozen bytes put together here. `fused` uses the relaxed multiply-add.
 */

const CHAINS = 12;
const LANES = 4;
const OPERATIONS_PER_TURN = CHAINS * LANES * 2;
const TURNS = 4096;

/** Numbers below 2^14 as LEB128; the code is not longer. */
const leb = (number) => (number < 128 ? [number] : [(number & 127) | 128, number >> 7]);
const section = (id, content) => [id, ...leb(content.length), ...content];

const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;
const get = (local) => [0x20, local];
const set = (local) => [0x21, local];
const splat = (bytes) => [0x43, ...bytes, 0xfd, 0x13];
const HALF = [0, 0, 0, 0x3f];
const ONE = [0, 0, 0x80, 0x3f];
const ADD = [0xfd, 0xe4, 0x01];
const MULTIPLY = [0xfd, 0xe6, 0x01];
const MULTIPLY_ADD = [0xfd, 0x85, 0x02];

/** run(turns): every chain becomes chain · 0.5 + 1, which stays an ordinary number near 2. */
function moduleBytes(fused) {
  const [turns, half, one, first] = [0, 1, 2, 3];
  const chains = Array.from({ length: CHAINS }, (_, i) => first + i);
  const advance = (chain) =>
    fused
      ? [...get(chain), ...get(half), ...get(one), ...MULTIPLY_ADD, ...set(chain)]
      : [...get(chain), ...get(half), ...MULTIPLY, ...get(one), ...ADD, ...set(chain)];
  const code = [
    ...[1, CHAINS + 2, V128], // locals
    ...[...splat(HALF), ...set(half), ...splat(ONE), ...set(one)],
    ...[0x03, 0x40], // loop
    ...chains.flatMap(advance),
    ...[...get(turns), 0x41, 1, 0x6b, 0x22, turns, 0x0d, 0, 0x0b], // while (--turns)
    ...get(first),
    ...chains.slice(1).flatMap((chain) => [...get(chain), ...ADD]),
    ...[0xfd, 0x1f, 0, 0x0b], // lane 0; end
  ];
  return Uint8Array.of(
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, I32, 1, F32]),
    ...section(3, [1, 0]),
    ...section(7, [1, 3, 0x72, 0x75, 0x6e, 0, 0]), // export "run"
    ...section(10, [1, ...leb(code.length), ...code]),
  );
}

/** @returns {{ form: string, run(times: number): void, operations: number }[]} those that this engine can run */
export function peaks() {
  return [
    { form: 'mul + add', fused: false },
    { form: 'fused', fused: true },
  ]
    .map(({ form, fused }) => ({ form, bytes: moduleBytes(fused) }))
    .filter(({ bytes }) => WebAssembly.validate(bytes))
    .map(({ form, bytes }) => {
      const { run } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
      return {
        form,
        run(times) {
          for (let i = 0; i < times; i++) run(TURNS);
        },
        operations: TURNS * OPERATIONS_PER_TURN,
      };
    });
}
