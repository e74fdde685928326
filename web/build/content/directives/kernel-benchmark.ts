/** `::kernel-benchmark{size="4096" label="…"}`: times the core's kernels on the reader's device. */

import { z } from 'zod';
import { tLesson } from '../../../src/locales/t-lesson.ts';
import { attributes, html } from '../../html.ts';
import { leaf } from '../directive.ts';
import { id, takeId } from '../directive-attributes.ts';

const schema = z.strictObject({
  id: id.optional(),
  /** Numbers in one go, before the reader chooses. */
  size: z.enum(['4096', '65536', '1048576']).default('4096'),
  label: z.string().min(1),
});

export default leaf({
  schema,
  render(benchmark, page) {
    takeId(benchmark.id, page);
    return html`<kernel-benchmark${attributes({ ...benchmark, label: page.text(benchmark.label) })}>
<figure class="figure">
<figcaption>${page.inline(benchmark.label)}</figcaption>
<noscript><p>${tLesson('benchmark.noscript')}</p></noscript>
</figure>
</kernel-benchmark>
`;
  },
});
