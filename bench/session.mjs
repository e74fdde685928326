/** All peers started in one place, node or a page. The same code runs in both; chromium.mjs drives it from outside. */
import { inputFor } from '../web/src/benchmark/inputs.js';
import { measure } from '../web/src/benchmark/measure.js';
import { exact } from './operations.mjs';
import { peers } from './peers/all.mjs';
import { startPeers } from './start-peers.mjs';

/** Yardsticks take whole blocks of so many floats. */
const YARDSTICK_BLOCK = 32;

/** "tanh in place of nonlinear simd128, kernel", for messages. */
const describe = ({ peer, operation, form, variant }) =>
  `${operation}${variant ? ` ${variant}` : ''} of ${peer}, ${form}`;

/**
 * @param {import('./types.d.ts').Where} where
 * @param {{ peers?: string }} options only peers whose name contains this
 */
export async function createSession(where, { peers: wanted = '' } = {}) {
  const { started, absences } = await startPeers(peers, where, wanted);
  const cases = started.flatMap((peer) => peer.cases);

  async function prepareAll(chosen, size) {
    const entries = [];
    for (const each of chosen) {
      try {
        entries.push({ label: each, prepared: await each.prepare(size) });
      } catch (error) {
        absences.push({ what: `${describe(each)}, ${size} floats`, reason: error.message ?? String(error) });
      }
    }
    return entries;
  }

  return {
    peers: started.map(({ name, version }) => ({ name, version })),

    /** What was asked for and does not exist here, as known so far. */
    absences: () => absences,

    /** The largest absolute error of every case. */
    async check(size) {
      const rows = [];
      for (const each of cases) {
        const [entry] = await prepareAll([each], size);
        if (!entry?.prepared.output) continue;
        const output = await entry.prepared.output();
        const input = inputFor(each.operation, size);
        const errors = input.map((x, i) => Math.abs(output[i] - exact[each.operation](x)));
        entry.prepared.dispose();
        const { peer, operation, form, variant = '' } = each;
        // NaN must not hide behind a comparison.
        const error = errors.reduce((worst, one) => (one <= worst ? worst : one), 0);
        rows.push({ peer, operation, form, variant, complete: output.length === size, error });
      }
      return rows;
    },

    /**
     * Times every case of one operation, and the yardsticks `copy` and `multiply` among them, where the size lets them.
     * @returns {Promise<import('./types.d.ts').Row[]>} in nanoseconds per element
     */
    async measure({ operation, size, rounds, sampleMilliseconds }) {
      const yardsticks = size % YARDSTICK_BLOCK === 0 ? ['copy', 'multiply'] : [];
      const chosen = cases.filter((each) => [operation, ...yardsticks].includes(each.operation));
      const entries = await prepareAll(chosen, size);
      const results = await measure(entries, { rounds, sampleMilliseconds, elements: size });
      for (const { prepared } of entries) prepared.dispose();
      return results.map(({ label: { peer, operation, form, variant = '' }, nanoseconds }) => ({
        peer,
        operation,
        form,
        variant,
        size,
        ...nanoseconds,
      }));
    },
  };
}
