/**
 * Reading settings as a part of progress, so that they are saved, read in and kept by a host with all else. The page itself
 * takes them from the browser's memory, as that is there before the first paint.
 */

import { progress } from '../state/progress.ts';
import { chooseReading, READING, type ReadingSetting, storedReading } from '../state/settings.ts';

const keyOf = (setting: ReadingSetting): string => `*set/${setting}`;

export function keepReading(setting: ReadingSetting, value: string): void {
  chooseReading(setting, value);
  progress.write(keyOf(setting), value);
}

/** Takes over what progress has and this browser does not. */
export function adoptFromProgress(): void {
  for (const setting of Object.keys(READING) as ReadingSetting[]) {
    const value = READING[setting].find((each) => each === progress.read(keyOf(setting)));
    if (value !== undefined && value !== storedReading(setting)) chooseReading(setting, value);
  }
}
