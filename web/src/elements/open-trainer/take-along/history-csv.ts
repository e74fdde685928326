import type { Lines } from '../../../labs/history.ts';

/** "step,training loss,…" for a spreadsheet, with decimal points in every language. */
export function historyCsv({ step, trainLoss, testLoss, trainAccuracy, testAccuracy }: Lines): string {
  const cell = (value: number | undefined) => (Number.isFinite(value) ? String(value) : '');
  const rows = step.map((each, row) =>
    [each, ...[trainLoss, testLoss, trainAccuracy, testAccuracy].map((line) => cell(line[row]))].join(','),
  );
  return ['step,train_loss,test_loss,train_accuracy,test_accuracy', ...rows, ''].join('\n');
}
