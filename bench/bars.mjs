/**
 * What we hold ourselves to, as ratios within one run: a run's record in, one line a bar out. A bar that compares with a
 * peer is left out where that peer does not run.
 */

const MIDDLE = 65536;
const SMALL = 4096;
const LARGE = [1048576, 16777216];

const TFJS = 'TensorFlow.js';
const ORT = 'onnxruntime-web';
const LITERT = 'LiteRT.js';
const BUILDS = ['simd128', 'relaxed'];
const ours = (build) => `nonlinear ${build}`;

/** Finds rows of one place. */
function reader({ runs, calls }) {
  const rowsOf = (size, operation) =>
    runs.find((run) => run.size === size)?.measured.find((entry) => entry.operation === operation)?.rows ?? [];
  return {
    calls,
    has: (size) => runs.some((run) => run.size === size),
    /** Nanoseconds per number; undefined where the case does not exist here. */
    time(size, operation, peer, { form = 'kernel', variant = '', by = 'p25', measuredWith = operation } = {}) {
      return rowsOf(size, measuredWith).find(
        (row) =>
          row.operation === operation && row.peer === peer && row.form === form && (row.variant ?? '') === variant,
      )?.[by];
    },
  };
}

/** At most `limit` times a yardstick of the same build in the same turns. */
function against(yardstick, place, operation, build, size = MIDDLE, variant = '') {
  const time = place.time(size, operation, ours(build), { variant });
  return time / place.time(size, yardstick, ours(build), { measuredWith: operation });
}

/** How many times longer the fastest of these peers takes. */
function lead(place, operation, build, peers, { size = MIDDLE, variant = '' } = {}) {
  const times = peers
    .map(([peer, form]) => place.time(size, operation, peer, { form }))
    .filter((time) => time !== undefined);
  return times.length === 0 ? undefined : Math.min(...times) / place.time(size, operation, ours(build), { variant });
}

function* check(place, inNode) {
  const copyBars = [
    ['relu', 1.05],
    ['leaky_relu', 1.2],
    ['sigmoid_slope_from_value', 1.25],
    ['tanh_slope_from_value', 1.6],
    ['relu_slope_from_value', inNode ? 1.75 : 1.2],
  ];
  for (const [operation, most] of copyBars)
    for (const build of BUILDS)
      yield { bar: 1, what: `${operation}, ${build}: × copy`, figure: against('copy', place, operation, build), most };

  for (const build of BUILDS) {
    const relu = (least, form, size) => ({
      bar: 2,
      what: `relu, ${build}, ${size} floats: ${TFJS} ${form} ÷ ours`,
      figure: lead(place, 'relu', build, [[TFJS, form]], { size }),
      least,
    });
    yield relu(1.15, 'kernel', MIDDLE);
    yield relu(1.8, 'public', MIDDLE);
    yield relu(7, 'public', SMALL);
  }

  const leads = (bar, operation, build, peers, least, variant) => ({
    bar,
    what: `${[operation, variant].filter(Boolean).join(', ')}, ${build}: ${peers.map((peer) => peer.join(' ')).join(' or ')} ÷ ours`,
    figure: lead(place, operation, build, peers, { variant }),
    least,
  });
  const kernel = (peer) => [peer, 'kernel'];
  const call = (peer) => [peer, 'public'];
  yield leads(3, 'sigmoid', 'simd128', [kernel(TFJS)], 1.55);
  yield leads(3, 'sigmoid', 'relaxed', [kernel(LITERT)], 1.25);
  yield leads(5, 'tanh', 'simd128', [kernel(ORT), kernel(LITERT)], 2);
  yield leads(5, 'tanh', 'relaxed', [kernel(ORT), kernel(LITERT)], 2.6);
  yield leads(5, 'tanh', 'simd128', [kernel(TFJS)], 20);
  yield leads(6, 'tanh', 'simd128', [kernel(ORT), kernel(LITERT), kernel(TFJS)], 1.05, 'accurate');
  yield leads(6, 'tanh', 'relaxed', [kernel(ORT), kernel(LITERT), kernel(TFJS)], 1.2, 'accurate');

  const slopes = [
    ['sigmoid', 4.5, 20],
    ['tanh', 2.8, 14],
    ['relu', 2.2, 6],
  ];
  for (const [name, least, leastSmall] of slopes)
    for (const [size, limit] of [
      [MIDDLE, least],
      [SMALL, leastSmall],
    ]) {
      const operation = `${name}_slope_from_value`;
      const figure = lead(place, operation, 'simd128', [call(TFJS)], { size });
      yield { bar: 7, what: `${operation}, simd128, ${size} floats: ${TFJS} public ÷ ours`, figure, least: limit };
    }

  yield leads(8, 'silu', 'simd128', [call(TFJS)], 1.75);
  yield leads(8, 'silu', 'relaxed', [call(TFJS)], 2.2);
  yield leads(9, 'elu', 'simd128', [kernel(TFJS)], 1.15);
  yield leads(9, 'elu', 'relaxed', [kernel(LITERT)], 1.15);
  yield { bar: 9, what: 'gelu, relaxed: × copy', figure: against('copy', place, 'gelu', 'relaxed'), most: 13 };
  yield leads(9, 'gelu', 'relaxed', [call(LITERT)], 2.5);
  yield leads(9, 'softplus', 'simd128', [kernel(TFJS)], 8);

  const slots = [
    ['sigmoid', 'relaxed', 14.6],
    ['tanh', 'relaxed', 12.7],
    ['sigmoid', 'simd128', inNode ? 17.4 : 19.7],
    ['tanh', 'simd128', inNode ? 15.9 : 17.7],
  ];
  for (const [operation, build, most] of slots) {
    const figure = against('multiply', place, operation, build);
    yield { bar: 10, what: `${operation}, ${build}: slots`, figure, most };
  }

  for (const build of BUILDS) {
    const row = place.calls.find(({ peer, variant }) => peer === ours(build) && !variant);
    yield { bar: 11, what: `one call, ${build}: ns`, figure: row && row.p25 * row.size, most: 100 };
  }

  for (const size of LARGE.filter(place.has)) {
    const time = (operation, peer, options) =>
      place.time(size, operation, peer, { by: 'min', measuredWith: 'relu', ...options });
    const inPlace = time('relu', ours('simd128'), { variant: 'in place' });
    const limit = time('copy', ours('simd128'), { variant: 'in place' });
    yield { bar: 12, what: `relu in place, ${size} floats: ÷ copy in place`, figure: inPlace / limit, most: 1.2 };
    const peers = [TFJS, ORT, LITERT].map((peer) => time('relu', peer, { form: 'public' })).filter(Boolean);
    yield {
      bar: 12,
      what: `relu, ${size} floats: fastest peer's call ÷ ours in place`,
      figure: Math.min(...peers) / inPlace,
      least: 1.4,
    };
  }
}

/** @returns {{ bar: number, what: string, figure: number, most?: number, least?: number, holds: boolean }[]} */
export function bars(run) {
  return [...check(reader(run), run.place.startsWith('node'))]
    .filter(({ figure }) => Number.isFinite(figure))
    .map((bar) => ({ ...bar, holds: bar.figure <= (bar.most ?? Infinity) && bar.figure >= (bar.least ?? 0) }));
}
