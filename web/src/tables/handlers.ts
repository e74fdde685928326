/** What the worker that reads tables answers to each request. */

import type { MainModule } from '#tables';
import type { Handlers } from '../core/protocol.ts';
import { unwrap } from '../core/refusal.ts';
import type { TableColumn, TableRequests } from './protocol.ts';

export function createHandlers(core: MainModule): Handlers<TableRequests> {
  return {
    readTable({ text }) {
      const { rows, columns } = unwrap(core.readCsv(text, {}));
      return {
        rows,
        columns: columns.map(({ name, kind, missing, min, max, mean, categories }) => ({
          ...{ name, missing, min, max, mean, categories },
          kind: kind as TableColumn['kind'],
        })),
      };
    },
    examples: ({ text, options }) => unwrap(core.csvExamples(text, options)),
  };
}
