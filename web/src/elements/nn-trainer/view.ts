import type { TemplateResult } from 'lit';
import type { Run } from './run.ts';
import type { Settings } from './settings.ts';

/** What both labs are built from: the run, and controls that are already wired. */
export interface View {
  settings: Settings;
  run: Run;
  status: string;
  activationName: string;
  activation: TemplateResult;
  numbers: TemplateResult;
  seed: TemplateResult;
  buttons: TemplateResult;
  chosenCell: number | undefined;
  chooseCell(cell: number | undefined): void;
}
