/** Starts peers one after the other; one that does not start says why and leaves the others alone. */

/**
 * @param {{ name: string, load: () => Promise<Function>, missingIn?: Record<string, string> }[]} peers
 * @param {import('./types.d.ts').Where} where
 * @param {string} wanted only peers whose name contains this
 */
export async function startPeers(peers, where, wanted) {
  const started = [];
  const absences = [];
  for (const { name, load, missingIn } of peers) {
    if (!name.toLowerCase().includes(wanted.toLowerCase())) continue;
    try {
      if (missingIn?.[where.name]) throw new Error(missingIn[where.name]);
      const create = await load();
      started.push({ name, ...(await create(where)) });
    } catch (error) {
      absences.push({ what: name, reason: error.message ?? String(error) });
    }
  }
  return { started, absences };
}
