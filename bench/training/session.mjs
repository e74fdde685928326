/** All engines started in one place, node or a page, and held against the oracle before any of them is timed. */
import { measure } from '../../web/src/benchmark/measure.js';
import { startPeers } from '../start-peers.mjs';
import { first } from './data.mjs';
import { drawingOf, lossesOf } from './oracle.mjs';
import { peaks } from './peak.mjs';
import { peers } from './peers/all.mjs';
import { TOLERANCE } from './tolerance.mjs';
import { workloads } from './workloads.mjs';

/**
 * An engine whose step takes longer takes no turns: it is timed so often, and only twice if a step takes a second. It is
 * so far behind that noise does not matter.
 */
const SLOW_MILLISECONDS = 150;
const SLOW_SAMPLES = 4;
const VERY_SLOW_MILLISECONDS = 1000;

/** The oracle draws fewer points, of the same plane. */
const CHECKED_RESOLUTION = 32;

/** For each engine: a library of many small functions takes hundreds of steps until all that matters is optimised. */
const WARM_UP_MILLISECONDS = 250;

const messageOf = (error) => error.message ?? String(error);

/** What a call for each step costs is asked of one build. */
const STEPPED = 'nonlinear simd128';

const isOurs = (peer) => peer.startsWith('nonlinear');

/** The largest of the distances; NaN must not hide behind a comparison. */
const worst = (distances) => distances.reduce((most, each) => (each <= most ? most : each), 0);

/**
 * @param {import('../types.d.ts').Where} where
 * @param {{ peers?: string }} options only peers whose name contains this
 */
export async function createSession(where, { peers: wanted = '' } = {}) {
  const { started, absences } = await startPeers(peers, where, wanted);
  const workloadOf = (id) => workloads.find((each) => each.id === id);
  const agreeing = new Map();

  async function trainAsOracle(prepare, workload, data) {
    const { epochs, examples = data.count } = workload.check;
    const few = first(data, examples);
    const expected = lossesOf(workload, few, epochs);
    const engine = await prepare(workload, few);
    await engine.enter?.();
    const losses = [await engine.loss()];
    for (let epoch = 0; epoch < epochs; epoch++) {
      await engine.train(Math.floor(examples / workload.batch));
      losses.push(await engine.loss());
    }
    engine.dispose();
    return worst(losses.map((loss, i) => Math.abs(loss - expected[i]) / expected[i]));
  }

  async function drawAsOracle(prepare, { grid, ...rest }) {
    const workload = { ...rest, grid: { ...grid, resolution: CHECKED_RESOLUTION } };
    const expected = drawingOf(workload);
    const engine = await prepare(workload);
    await engine.enter?.();
    await engine.draw(1);
    const values = engine.values();
    engine.dispose();
    if (values.length !== expected.length) throw new Error(`drew ${values.length} values of ${expected.length}`);
    return worst(Array.from(expected, (each, i) => Math.abs(values[i] - each)));
  }

  async function check(id) {
    const workload = workloadOf(id);
    const data = await workload.data?.(where);
    const rows = [];
    for (const { name, prepareTraining, prepareDrawing } of started) {
      try {
        const error = data
          ? await trainAsOracle(prepareTraining, workload, data)
          : await drawAsOracle(prepareDrawing, workload);
        rows.push({ peer: name, workload: id, error, agrees: error <= TOLERANCE });
        if (!(error <= TOLERANCE))
          absences.push({ what: `${name}, ${id}`, reason: `disagrees with the oracle by ${error.toExponential(1)}` });
      } catch (error) {
        absences.push({ what: `${name}, ${id}`, reason: messageOf(error) });
      }
    }
    agreeing.set(
      id,
      rows.filter(({ agrees }) => agrees).map(({ peer }) => peer),
    );
    return rows;
  }

  /** As `measure` takes it: every sample starts from the first weights, so that no engine trains a net that has nothing left to learn. */
  const training = (engine, train) => ({
    run: train,
    perRun: 1,
    async enter() {
      await engine.enter?.();
      await engine.restart();
    },
    loss: engine.loss,
    dispose: engine.dispose,
  });

  /** A run of our core that diverges stands still from then on, which would look fast. */
  async function hasLearnt({ label, prepared }, workload) {
    if (!isOurs(label.peer) || !prepared.loss) return true;
    const after = prepared.loss();
    await prepared.enter();
    if (after < prepared.loss()) return true;
    absences.push({
      what: `${label.peer}, ${workload.id}`,
      reason: `learnt nothing while it was timed: loss ${after}`,
    });
    return false;
  }

  async function prepareAll(workload) {
    const data = await workload.data?.(where);
    const entries = [];
    for (const { name, prepareTraining, prepareDrawing } of started) {
      if (!agreeing.get(workload.id).includes(name)) continue;
      const label = (way) => ({ peer: name, way });
      if (!data) {
        const engine = await prepareDrawing(workload);
        entries.push({ label: label('whole'), prepared: { ...engine, run: engine.draw, perRun: 1 } });
        continue;
      }
      const engine = await prepareTraining(workload, data);
      entries.push({ label: label('whole'), prepared: training(engine, engine.train) });
      if (name !== STEPPED) continue;
      const other = await prepareTraining(workload, data);
      entries.push({ label: label('step by step'), prepared: training(other, other.trainByStep) });
    }
    return entries;
  }

  async function millisecondsOnce({ enter, run }) {
    await enter?.();
    const start = where.clock();
    await run(1);
    return where.clock() - start;
  }

  /** The first step may have had to compile itself, so it says nothing if the second is quick: then there are no samples. */
  async function slowSamples(prepared) {
    const samples = [await millisecondsOnce(prepared)];
    if (samples[0] < SLOW_MILLISECONDS) return [];
    samples.push(await millisecondsOnce(prepared));
    if (samples[1] < SLOW_MILLISECONDS) return [];
    if (samples[1] < VERY_SLOW_MILLISECONDS)
      while (samples.length < SLOW_SAMPLES) samples.push(await millisecondsOnce(prepared));
    return samples;
  }

  function slowRow(label, samples, perRun) {
    const [min, median] = samples.toSorted((a, b) => a - b).map((milliseconds) => (milliseconds * 1e6) / perRun);
    return { ...label, p25: min, median, min };
  }

  return {
    peers: started.map(({ name, version }) => ({ name, version })),

    /** What was asked for and does not exist here, as known so far. */
    absences: () => absences,

    /** How far every engine is from the oracle. */
    check,

    /**
     * Times every engine that agrees with the oracle, and the machine's peak among them.
     * @returns rows in nanoseconds per example or point; of the peak, per operation
     */
    async measure({ id, rounds, sampleMilliseconds }) {
      if (!agreeing.has(id)) await check(id);
      const workload = workloadOf(id);
      const { perRun } = workload;
      const entries = await prepareAll(workload);
      const quick = [];
      const rows = [];
      for (const entry of entries) {
        const samples = await slowSamples(entry.prepared);
        if (samples.length === 0) quick.push(entry);
        else rows.push(slowRow(entry.label, samples, perRun));
      }
      const limits = peaks().map(({ form, run, operations }) => ({
        label: { peer: 'peak', way: form },
        prepared: { run, perRun: operations / perRun, dispose() {} },
      }));
      const results = await measure([...quick, ...limits], {
        rounds,
        sampleMilliseconds,
        elements: perRun,
        clock: where.clock,
        warmUpMilliseconds: WARM_UP_MILLISECONDS,
      });
      rows.push(...results.map(({ label, nanoseconds }) => ({ ...label, ...nanoseconds })));
      const idle = [];
      for (const entry of entries) {
        if (!(await hasLearnt(entry, workload))) idle.push(entry.label.peer);
        entry.prepared.dispose();
      }
      return rows.filter(({ peer }) => !idle.includes(peer)).map((row) => ({ workload: id, ...row }));
    },

    /** What our builds' memory holds before and after so many steps. */
    async memory({ id, steps }) {
      const workload = workloadOf(id);
      const data = await workload.data(where);
      const rows = [];
      for (const { name, prepareTraining } of started) {
        if (!isOurs(name) || !agreeing.get(id)?.includes(name)) continue;
        const engine = await prepareTraining(workload, data);
        engine.train(1);
        const before = engine.bytes();
        for (let done = 0; done < steps; done += 1000) engine.train(1000);
        rows.push({ peer: name, workload: id, steps, before, after: engine.bytes() });
        engine.dispose();
      }
      return rows;
    },
  };
}
