/** `::kernel-benchmark{size="4096" label="…"}`: times the core's kernels on the reader's device. */

import { z } from 'zod';
import { tLesson } from '../../../src/locales/t-lesson.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { figureAttributes, label, takeFigure } from '../directive-attributes.ts';

const schema = z.strictObject({
  ...figureAttributes,
  /** Numbers in one go, before the reader chooses. */
  size: z.enum(['4096', '65536', '1048576']).default('4096'),
  label,
});

export default leaf({
  schema,
  render(benchmark, page) {
    takeFigure(benchmark, page);
    const { id, size, label } = benchmark;
    return html`<kernel-benchmark${attributes({ id, size, label: page.text(label), 'data-lab': true })}>
<figure class="figure">
<figcaption>${page.inline(label)}</figcaption>
<noscript><p>${tLesson('benchmark.noscript')}</p></noscript>
</figure>
</kernel-benchmark>
`;
  },
});
