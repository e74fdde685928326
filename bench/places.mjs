/** The places to measure in, by the name given on the command line. */

const starters = {
  node: async (...given) => (await import('./node.mjs')).startNode(...given),
  chromium: async (...given) => (await import('./chromium.mjs')).startChromium(...given),
};

/**
 * One after the other, never two at once: they would take each other's time.
 * @param {'kernels' | 'training'} bench
 */
export async function* startPlaces(bench, { where, peers }) {
  const names = where === 'both' ? Object.keys(starters) : [where];
  for (const name of names) {
    if (!starters[name]) throw new Error(`--where was ${name}; allowed: ${Object.keys(starters).join(', ')}, both`);
    const place = await starters[name](bench, { peers });
    try {
      yield place;
    } finally {
      await place.close();
    }
  }
}
