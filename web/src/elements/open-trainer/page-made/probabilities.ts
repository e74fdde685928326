/** From what a last layer gives to probabilities, and to the likeliest class. Pure. */

/** Logits of classes, [class][cell], become probabilities in place. */
export function softmax(logits: Float32Array, classes: number): void {
  const cells = logits.length / classes;
  for (let cell = 0; cell < cells; cell++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = cell; at < logits.length; at += cells) most = Math.max(most, logits[at] as number);
    let sum = 0;
    for (let at = cell; at < logits.length; at += cells) {
      const part = Math.exp((logits[at] as number) - most);
      logits[at] = part;
      sum += part;
    }
    for (let at = cell; at < logits.length; at += cells) logits[at] = (logits[at] as number) / sum;
  }
}

/** Logits become probabilities in place. */
export function sigmoid(logits: Float32Array): void {
  for (let at = 0; at < logits.length; at++) logits[at] = 1 / (1 + Math.exp(-(logits[at] as number)));
}

/** The likeliest class of each cell. Probabilities are [class][cell]. */
export function likeliest(probabilities: Float32Array, classes: number): { winner: Uint8Array; sure: Float32Array } {
  const cells = probabilities.length / classes;
  const winner = new Uint8Array(cells);
  const sure = new Float32Array(cells);
  for (let cell = 0; cell < cells; cell++)
    for (let label = 0; label < classes; label++) {
      const probability = probabilities[label * cells + cell] as number;
      if (probability <= (sure[cell] as number)) continue;
      sure[cell] = probability;
      winner[cell] = label;
    }
  return { winner, sure };
}
