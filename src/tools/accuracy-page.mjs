/** The accuracy table as Markdown. */

const digits = (x) => (x === 0 ? '0' : x.toFixed(3));
const power = (x) => (x === 0 ? '0' : x.toExponential(1).replace('e-0', 'e-').replace('e+0', ''));

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function promise({ ulp: inUlp, absolute }) {
  if (inUlp === 0 && absolute === 0) return 'exact';
  const parts = [];
  if (inUlp > 0) parts.push(`${Number(inUlp.toPrecision(3))} ulp`);
  if (absolute > 0) parts.push(power(absolute));
  return parts.join(' or ');
}

export function accuracyPage({ step, builds, sizes, functions }) {
  const every = (size) => (size.every * step === 1 ? 'every float32' : `every ${size.every * step}th`);
  const [small, middle, large] = sizes;
  const errors = functions.flatMap(({ name, accuracy }) =>
    accuracy.map((entry) => [
      name,
      entry.kind,
      ...builds.map((build) => digits(entry[build].ulp)),
      ...builds.map((build) => power(entry[build].absolute)),
      promise(entry.promised),
    ]),
  );
  const inputs = functions[0].special.map(({ x }) => x);
  const specials = functions.map(({ name, special }) => [name, ...special.map(({ y }) => y)]);
  return `# How exact the kernels are

Made by \`./scripts/accuracy\`; do not edit. Each kernel at ${every(middle)} whose size is between ${small.below} and ${middle.below}, at ${every(small)} below and ${every(large)} beyond, against its definition in double precision, with the standard parameters. *ulp* is the distance between neighbouring floats at the size of the exact result: a correctly rounded result is within 0.5. Slopes from the value take the rounded value as exact.

A promise of "3 ulp or 1e-7" is kept where either holds: near a zero of the function a distance in ulp says nothing. So the figures in ulp leave out the inputs at which the absolute part is kept. The figures of absolute error are those from -20 to 20. The tests hold every build to the promises.

## Largest error

${table(['function', 'what', ...builds.map((build) => `${build}, ulp`), ...builds.map((build) => `${build}, absolute`), 'promised'], errors)}

## Special inputs

The same in all three builds. 1e-40 is a denormal.

${table(['function', ...inputs], specials)}
`;
}
