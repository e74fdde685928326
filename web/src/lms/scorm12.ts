/** SCORM 1.2. One status for all: incomplete until the course is done, then passed or failed. Interactions can only be written. */

import { type Answered, decimal, letter, type Told } from './answered.ts';
import { type Platform, passingIn } from './platform.ts';
import type { Runtime } from './runtime.ts';
import type { Standing } from './standing.ts';

const DONE = ['passed', 'failed', 'completed'];

export function scorm12(runtime: Runtime): Platform {
  const core = (element: string): string => runtime.get(`cmi.core.${element}`);
  const mastery = (): number | undefined => {
    const score = runtime.get('cmi.student_data.mastery_score');
    return score === '' || Number.isNaN(Number(score)) ? undefined : Number(score) / 100;
  };
  let noted: number | undefined;
  return {
    room: 4096,
    begin: () => runtime.begin(),
    mode: () => (['browse', 'review'] as const).find((mode) => mode === core('lesson_mode')) ?? 'normal',
    credited: () => core('credit') !== 'no-credit',
    state: () => runtime.get('cmi.suspend_data'),
    place: () => core('lesson_location'),
    best: () => (core('score.raw') === '' ? undefined : Number(core('score.raw')) / 100),
    wasComplete: () => DONE.includes(core('lesson_status')),
    passing: () => mastery() ?? passingIn(runtime.get('cmi.launch_data')),

    keepState: (text) => runtime.set('cmi.suspend_data', text),
    keepPlace: (path) => void runtime.set('cmi.core.lesson_location', path.slice(0, 255)),
    keepTime(milliseconds) {
      runtime.set('cmi.core.session_time', span(milliseconds));
      runtime.set('cmi.core.exit', 'suspend');
    },
    report({ share, complete, passed }: Standing) {
      // A platform with a mastery score judges by it at the end of each visit: who is on the way would have failed.
      if (share !== undefined && (complete || mastery() === undefined)) {
        runtime.set('cmi.core.score.raw', decimal(Math.round(10_000 * share) / 100));
        runtime.set('cmi.core.score.min', '0');
        runtime.set('cmi.core.score.max', '100');
      }
      const end = share === undefined ? 'completed' : passed ? 'passed' : 'failed';
      runtime.set('cmi.core.lesson_status', complete ? end : 'incomplete');
    },
    note({ id, told, right, at, latency }: Answered) {
      noted ??= Number(runtime.get('cmi.interactions._count')) || 0;
      const set = (element: string, value: string): boolean =>
        runtime.set(`cmi.interactions.${noted}.${element}`, value);
      const { type, response, pattern } = spoken(told);
      if (!set('id', id)) return;
      set('type', type);
      set('time', clock(at));
      if (pattern !== undefined) set('correct_responses.0.pattern', pattern);
      set('student_response', response.slice(0, 255));
      set('result', right ? 'correct' : 'wrong');
      set('latency', span(latency));
      noted++;
    },
    commit: () => runtime.commit(),
    finish: () => runtime.finish(),
  };
}

function spoken(told: Told): { type: string; response: string; pattern?: string } {
  const letters = (indices: readonly number[]): string => indices.map(letter).join(',');
  switch (told.kind) {
    case 'choice':
      return { type: 'choice', response: letters(told.chosen), pattern: letters(told.wanted) };
    case 'number': {
      const middle = told.low !== undefined && told.high !== undefined ? (told.low + told.high) / 2 : undefined;
      const pattern = middle === undefined ? {} : { pattern: decimal(middle) };
      return { type: 'numeric', response: decimal(told.value), ...pattern };
    }
    case 'order':
      return { type: 'sequencing', response: letters(told.order), pattern: letters(told.wanted) };
    case 'match':
      return {
        type: 'matching',
        response: told.pairs.map((choice, pair) => `${letter(pair)}.${letter(choice)}`).join(','),
      };
    case 'other':
      return { type: 'fill-in', response: told.text };
  }
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** "0001:02:03.45": up to 9,999 hours. */
function span(milliseconds: number): string {
  const hundredths = Math.floor(Math.min(Math.max(0, milliseconds), 9999 * 3_600_000) / 10);
  const hours = String(Math.floor(hundredths / 360_000)).padStart(4, '0');
  return `${hours}:${two((hundredths / 6000) % 60)}:${two((hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}

const clock = (date: Date): string => [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
