/** `::accuracy-table{}`: how exact the core's kernels are, as ./scripts/accuracy has measured. */

import { z } from 'zod';
import { accuracyTable } from '../../figures/accuracy-table.ts';
import { activationOf } from '../../figures/pictures.ts';
import { leaf } from '../directive.ts';

export default leaf({
  schema: z.strictObject({}),
  render: (_, { scope }) => accuracyTable(scope.accuracy, (id) => activationOf(scope.pictures, id).name),
});
