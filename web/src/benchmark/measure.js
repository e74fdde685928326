// @ts-check
/**
 * Times prepared cases against each other. The machine is never quiet, so samples are short (about a millisecond),
 * cases take turns in an order that rotates, and the lower quartile is what to compare: the minimum is luck, the median is
 * other people's load.
 *
 * The bench on the command line and the benchmark of the pages run this very code.
 */

/**
 * @typedef {import('./types.ts').Prepared} Prepared
 * @typedef {import('./types.ts').Quartiles} Quartiles
 * @typedef {'prepared' | 'baseline'} Part
 */

/** A case slower than this per sample is sampled in fewer rounds, evenly spread, but never in fewer than FEWEST. */
const BUDGET_MILLISECONDS = 400;
const FEWEST = 5;

/** Long enough for the engine to notice what is worth optimising; */
const WARM_UP_MILLISECONDS = 20;

/** and, while all cases take turns already, for the optimised code to arrive. Modules of 10 MB take their time. */
const SETTLING_MILLISECONDS = 300;

/**
 * One timed loop. Synchronous cases are timed without an await, which would cost more than a small kernel.
 * @param {Pick<Prepared, 'run' | 'enter'>} prepared
 * @param {number} sampleMilliseconds
 * @param {() => number} clock
 * @param {number} warmUpMilliseconds
 */
async function createLane(prepared, sampleMilliseconds, clock, warmUpMilliseconds) {
  await prepared.enter?.();
  const first = prepared.run(1);
  const asynchronous = first instanceof Promise;
  await first;

  /** @param {number} times */
  async function sample(times) {
    await prepared.enter?.();
    const start = clock();
    if (asynchronous) await prepared.run(times);
    else prepared.run(times);
    return clock() - start;
  }

  // The fastest sample counts: one that was interrupted would make all later ones too short for the clock.
  const tooShort = sampleMilliseconds / 2;
  let times = 1;
  let fastest = Number.POSITIVE_INFINITY;
  for (let spent = 0; spent < warmUpMilliseconds || fastest === Number.POSITIVE_INFINITY; ) {
    const milliseconds = await sample(times);
    spent += milliseconds;
    if (milliseconds < tooShort) times *= 2;
    else fastest = Math.min(fastest, milliseconds / times);
  }
  times = Math.max(1, Math.round(sampleMilliseconds / fastest));
  return {
    milliseconds: fastest * times,
    /** On a busy machine even the fastest sample may have been interrupted, or optimised code may come late: then it grows. */
    async nanosecondsPerRun() {
      for (;;) {
        const milliseconds = await sample(times);
        if (milliseconds >= tooShort) return (milliseconds * 1e6) / times;
        times *= 2;
      }
    },
  };
}

/**
 * @param {number[]} samples
 * @returns {Quartiles}
 */
function quartiles(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  return { p25: at(0.25), median: at(0.5), min: at(0) };
}

/**
 * Baselines are subtracted quartile from quartile: a difference of two single samples would double the noise.
 * @type {(whole: Quartiles, baseline: Quartiles) => Quartiles}
 */
const subtract = (whole, baseline) => ({
  p25: whole.p25 - baseline.p25,
  median: whole.median - baseline.median,
  min: whole.min - baseline.min,
});

/** @type {(nanoseconds: Quartiles, by: number) => Quartiles} */
const divide = (nanoseconds, by) => ({
  p25: nanoseconds.p25 / by,
  median: nanoseconds.median / by,
  min: nanoseconds.min / by,
});

/**
 * Nanoseconds for one operation, divided by `elements`, for every entry, in the order given.
 *
 * @template Label
 * @param {{ label: Label, prepared: Prepared }[]} entries
 * @param {{ rounds: number, sampleMilliseconds: number, elements: number, breathe?: () => Promise<void>,
 *   clock?: () => number, warmUpMilliseconds?: number }} options
 *   `breathe` is awaited between samples, where others must get their turn: events of a page; `clock` counts milliseconds,
 *   of the wall unless something better can be had
 * @returns {Promise<{ label: Label, nanoseconds: Quartiles }[]>}
 */
export async function measure(
  entries,
  {
    rounds,
    sampleMilliseconds,
    elements,
    breathe,
    clock = () => performance.now(),
    warmUpMilliseconds = WARM_UP_MILLISECONDS,
  },
) {
  /** @type {{ entry: typeof entries[number], part: Part, lane: Awaited<ReturnType<typeof createLane>>, every: number, samples: number[] }[]} */
  const lanes = [];
  for (const entry of entries) {
    for (const part of /** @type {Part[]} */ (['prepared', 'baseline'])) {
      const prepared = part === 'prepared' ? entry.prepared : entry.prepared.baseline;
      if (!prepared) continue;
      await breathe?.();
      const lane = await createLane(prepared, sampleMilliseconds, clock, warmUpMilliseconds);
      const affordable = Math.max(FEWEST, Math.floor(BUDGET_MILLISECONDS / lane.milliseconds));
      lanes.push({ entry, part, lane, every: Math.max(1, Math.floor(rounds / affordable)), samples: [] });
    }
  }

  if (lanes.length === 0) return [];

  const start = performance.now();
  for (let turn = 0; performance.now() - start < SETTLING_MILLISECONDS; turn++) {
    await breathe?.();
    await lanes[turn % lanes.length].lane.nanosecondsPerRun();
  }

  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < lanes.length; turn++) {
      const { lane, every, samples } = lanes[(turn + round) % lanes.length];
      if (round % every !== 0) continue;
      await breathe?.();
      samples.push(await lane.nanosecondsPerRun());
    }
  }

  return entries.map((entry) => {
    /** @param {Part} part */
    const samplesOf = (part) => lanes.find((lane) => lane.entry === entry && lane.part === part)?.samples;
    const whole = quartiles(samplesOf('prepared') ?? []);
    const baseline = samplesOf('baseline');
    const net = baseline ? subtract(whole, quartiles(baseline)) : whole;
    return { label: entry.label, nanoseconds: divide(net, entry.prepared.perRun * elements) };
  });
}
