/** The places to measure in, by the name given on the command line. */

const starters = {
  node: async (options) => (await import('./node.mjs')).startNode(options),
  chromium: async (options) => (await import('./chromium.mjs')).startChromium(options),
};

/** One after the other, never two at once: they would take each other's time. */
export async function* startPlaces({ where, peers }) {
  const names = where === 'both' ? Object.keys(starters) : [where];
  for (const name of names) {
    if (!starters[name]) throw new Error(`--where was ${name}; allowed: ${Object.keys(starters).join(', ')}, both`);
    const place = await starters[name]({ peers });
    try {
      yield place;
    } finally {
      await place.close();
    }
  }
}
