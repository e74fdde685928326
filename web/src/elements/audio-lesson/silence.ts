/** Why there is no sound, in words. */

import { tAudio } from '../../locales/t-audio.ts';
import { ownVoices } from './browser-voice.ts';
import { isKept, isOutOfReach } from './no-network.ts';
import { RecordedSound } from './recorded-sound.ts';
import type { Sound } from './sound.ts';

/** Of a sound that has failed. */
export async function whyFailed(sound: Sound | undefined): Promise<string> {
  if (!(sound instanceof RecordedSound)) return tAudio('failed');
  if (await isOutOfReach(sound.address)) return tAudio('failed.away');
  return tAudio(ownVoices().length > 0 ? 'failed.ownVoice' : 'failed');
}

/** Before somebody presses the button in vain; empty where it would not be in vain. */
export async function whyInVain(recorded: RecordedSound | undefined): Promise<string> {
  return !navigator.onLine && recorded && !(await isKept(recorded.address)) ? tAudio('failed.away') : '';
}

/** Of a recording in a format that this browser does not know. */
export const whyUndecoded = (): string => tAudio(ownVoices().length > 0 ? 'failed.format.ownVoice' : 'failed.format');
