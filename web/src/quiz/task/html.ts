import { num } from '../../locales/num.ts';
import { tTask } from '../../locales/t-task.ts';
import { frame, reason } from '../frame.ts';
import type { Place, Render } from '../render.ts';
import type { TaskItem } from './schema.ts';
import type { ToldSlip } from './score.ts';
import {
  changeable,
  positionsOf,
  SETTINGS,
  type Setting,
  type Start,
  type Task,
  type TaskSettings,
} from './settings.ts';
import { given, taskOf, toldSlips, wayTo } from './ways.ts';

/** A menu for each setting that may be changed; `task-field` trains. On paper, what can be chosen stands in lines. */
export function html(item: TaskItem, place: Place, render: Render): string {
  const task = taskOf(item);
  const say: Say = (setting, value) => valueText(setting, value, render);
  const inputs = `<task-field class="quiz-field" data-task="${render.escape(JSON.stringify(task))}">
<p class="task-given">${render.escape(givenText(task, say))}</p>
<p class="task-goal">${render.escape(goalText(task))}</p>
<div class="task-menus">
${menusHtml(task, `${place.lesson}--${item.id}`, say, render)}
</div>
<ul class="task-choices">${choicesHtml(task, say, render)}</ul></task-field>`;
  return frame(item, inputs, reasonsHtml(item, task, say, render), place, render);
}

type Say = (setting: Setting, value: unknown) => string;

function menusHtml(task: Task, name: string, say: Say, render: Render): string {
  const begin = positionsOf(task, task.begin);
  const rows = changeable(task).map((setting, menu) => {
    const options = (task.change[setting] ?? []).map((value, position) => {
      const selected = position === begin[menu] ? ' selected' : '';
      return `<option value="${position}"${selected}>${render.escape(say(setting, value))}</option>`;
    });
    return `<label><span>${render.escape(tTask(setting))}</span> <select name="${render.escape(name)}--${setting}">${options.join('')}</select></label>`;
  });
  return rows.join('\n');
}

function choicesHtml(task: Task, say: Say, render: Render): string {
  const lines = changeable(task).map((setting) => {
    const values = (task.change[setting] ?? []).map((value) => say(setting, value)).join(' · ');
    return tTask('choices', { setting: tTask(setting), values });
  });
  return lines.map((line) => `<li>${render.escape(line)}</li>`).join('');
}

function reasonsHtml(item: TaskItem, task: Task, say: Say, render: Render): string {
  const told = (settings: Partial<TaskSettings>): string => settingsText(changeable(task), settings, say);
  const at = (settings: TaskSettings): string => `data-way="${positionsOf(task, settings).join(' ')}"`;
  const answer = `<span class="quiz-value">${render.escape(told(wayTo(item)))}</span>`;
  const slips = toldSlips(item);
  const reasons = [
    reason(`data-answer ${at(wayTo(item))}`, true, answer, '', render),
    ...item.slips.map((slip, index) => {
      const { is, when, way, feedback, misconception } = slip;
      const names = [
        `data-slip="${is}"`,
        ...(when ? [`data-when="${whenText(slips[index])}"`] : []),
        ...(way ? [at(wayTo(item, slip))] : []),
      ];
      const label = `<span>${render.escape([tTask(`slip.${is}`), told(given(when))].filter(Boolean).join(' · '))}</span>`;
      return reason(names.join(' '), false, label, feedback, render, misconception);
    }),
    ...slips.slice(item.slips.length).map(({ is: slip }) => {
      const said = `<p data-feedback>${render.escape(tTask(`says.${slip}`))}</p>`;
      const label = `<span>${render.escape(tTask(`slip.${slip}`))}</span>`;
      return reason(`data-slip="${slip}"`, false, label, '', render).replace('</li>', `${said}</li>`);
    }),
  ];
  return reasons.join('\n');
}

/** Positions in the menus, with a "-" for any. */
function whenText({ when = [] }: Partial<ToldSlip> = {}): string {
  return when.map((place) => place ?? '-').join(' ');
}

/** What nobody may change. */
function givenText(task: Task, say: Say): string {
  const menus = changeable(task);
  const fixed = SETTINGS.filter((setting) => !menus.includes(setting));
  const batch = tTask('pair', { setting: tTask('batch'), value: num(task.batch) });
  return [tTask(`data.${task.data}`), settingsText(fixed, task.begin, say), batch].filter(Boolean).join(' · ');
}

function settingsText(which: readonly Setting[], settings: Partial<TaskSettings>, say: Say): string {
  return which
    .filter((setting) => settings[setting] !== undefined)
    .map((setting) => tTask('pair', { setting: tTask(setting), value: say(setting, settings[setting]) }))
    .join(' · ');
}

function goalText({ steps, goal }: Task): string {
  const words = [tTask('goal', { accuracy: num(100 * goal.accuracy), steps })];
  if (goal.units !== undefined) words.push(tTask('goal.units', { count: goal.units }));
  if (goal.silent !== undefined) words.push(tTask('goal.silent', { share: num(100 * goal.silent) }));
  return words.join(' ');
}

function valueText(setting: Setting, value: unknown, render: Render): string {
  if (setting === 'activation') return value === 'identity' ? tTask('identity') : render.activation(String(value));
  if (setting === 'start') return tTask(`start.${value as Start}`);
  return num(Number(value));
}
