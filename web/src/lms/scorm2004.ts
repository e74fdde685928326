/** SCORM 2004, 4th edition: completion and success apart, and interactions with words and times. */

import { type Answered, decimal, letter, type Told } from './answered.ts';
import { type Platform, passingIn } from './platform.ts';
import type { Runtime } from './runtime.ts';
import type { Standing } from './standing.ts';

export function scorm2004(runtime: Runtime): Platform {
  const scaledPassing = (): number | undefined => {
    const score = runtime.get('cmi.scaled_passing_score');
    return score === '' || Number.isNaN(Number(score)) ? undefined : Number(score);
  };
  let noted: number | undefined;
  return {
    room: 64_000,
    begin: () => runtime.begin(),
    mode: () => (['browse', 'review'] as const).find((mode) => mode === runtime.get('cmi.mode')) ?? 'normal',
    credited: () => runtime.get('cmi.credit') !== 'no-credit',
    state: () => runtime.get('cmi.suspend_data'),
    place: () => runtime.get('cmi.location'),
    best: () => (runtime.get('cmi.score.scaled') === '' ? undefined : Number(runtime.get('cmi.score.scaled'))),
    wasComplete: () => runtime.get('cmi.completion_status') === 'completed',
    passing: () => scaledPassing() ?? passingIn(runtime.get('cmi.launch_data')),

    keepState: (text) => runtime.set('cmi.suspend_data', text),
    keepPlace: (path) => void runtime.set('cmi.location', path.slice(0, 1000)),
    keepTime(milliseconds) {
      runtime.set('cmi.session_time', span(milliseconds));
      runtime.set('cmi.exit', 'suspend');
    },
    report({ share, complete, passed }: Standing) {
      // A platform with a passing score judges by it at once: who is on the way would have failed.
      if (share !== undefined && (complete || scaledPassing() === undefined)) {
        runtime.set('cmi.score.scaled', decimal(share));
        runtime.set('cmi.score.raw', decimal(Math.round(10_000 * share) / 100));
        runtime.set('cmi.score.min', '0');
        runtime.set('cmi.score.max', '100');
      }
      runtime.set('cmi.completion_status', complete ? 'completed' : 'incomplete');
      if (complete && share !== undefined) runtime.set('cmi.success_status', passed ? 'passed' : 'failed');
    },
    note({ id, told, right, at, latency, words }: Answered) {
      noted ??= Number(runtime.get('cmi.interactions._count')) || 0;
      const set = (element: string, value: string): boolean =>
        runtime.set(`cmi.interactions.${noted}.${element}`, value);
      const { type, response, pattern } = spoken(told);
      if (!set('id', id)) return;
      set('type', type);
      // A zone may only follow a part of a second.
      set('timestamp', `${at.toISOString().slice(0, 22)}Z`);
      if (pattern !== undefined) set('correct_responses.0.pattern', pattern);
      set('weighting', '1');
      set('learner_response', response);
      set('result', right ? 'correct' : 'incorrect');
      set('latency', span(latency));
      if (words !== '') set('description', words.slice(0, 250));
      noted++;
    },
    commit: () => runtime.commit(),
    finish: () => runtime.finish(),
  };
}

function spoken(told: Told): { type: string; response: string; pattern?: string } {
  const letters = (indices: readonly number[]): string => indices.map(letter).join('[,]');
  switch (told.kind) {
    case 'choice':
      return { type: 'choice', response: letters(told.chosen), pattern: letters(told.wanted) };
    case 'number': {
      const { value, low, high } = told;
      const pattern = low === undefined || high === undefined ? {} : { pattern: `${decimal(low)}[:]${decimal(high)}` };
      return { type: 'numeric', response: decimal(value), ...pattern };
    }
    case 'order':
      return { type: 'sequencing', response: letters(told.order), pattern: letters(told.wanted) };
    case 'match':
      return {
        type: 'matching',
        response: told.pairs.map((choice, pair) => `${letter(pair)}[.]${letter(choice)}`).join('[,]'),
      };
    case 'other':
      return { type: 'other', response: told.text.slice(0, 4000) };
  }
}

/** "PT1H2M3.45S". */
function span(milliseconds: number): string {
  const hundredths = Math.floor(Math.max(0, milliseconds) / 10);
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60];
  return `PT${hours}H${minutes}M${decimal((hundredths % 6000) / 100)}S`;
}
