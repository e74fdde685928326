/** `::accuracy-table{}`: how exact the core's kernels are, as ./scripts/accuracy has measured. */

import { z } from 'zod';
import { accuracyTable } from '../../figures/accuracy-table.ts';
import { leaf } from '../directive.ts';

export default leaf({
  schema: z.strictObject({}),
  render: (_, page) => accuracyTable(page.scope.accuracy),
});
