/** Questions as GIFT, which Moodle and many others read: https://docs.moodle.org/en/GIFT_format */

import type { Bank, NumberQuestion, OptionsQuestion } from './bank.ts';

export function giftText({ questions }: Pick<Bank, 'questions'>, course: string): string {
  let category = '';
  const blocks = questions.map((question) => {
    const here = ['$course$', 'top', course, question.unit, question.lesson].join('/');
    const head = here === category ? '' : `$CATEGORY: ${here}\n\n`;
    category = here;
    const body = question.type === 'number' ? numberBody(question) : optionsBody(question);
    const behind = question.type === 'number' && question.behind !== '' ? ` (${plain(question.behind)})` : '';
    return `${head}::${plain(question.id)}::[html]${plain(question.prompt)}${behind} {${body}\n####${plain(question.explain)}\n}\n`;
  });
  return blocks.join('\n');
}

function optionsBody({ type, options }: OptionsQuestion): string {
  const right = options.filter((option) => option.right).length;
  const wrong = options.length - right;
  const share = (isRight: boolean): string => {
    if (type === 'choice') return isRight ? '=' : '~';
    const percent = isRight ? 100 / right : -100 / Math.max(right, wrong);
    return `~%${Number(percent.toFixed(5))}%`;
  };
  return options.map((option) => `\n${share(option.right)}${plain(option.text)}#${plain(option.feedback)}`).join('');
}

function numberBody({ answer, tolerance, slips }: NumberQuestion): string {
  const rows = [
    `=${answer.value}:${tolerance}`,
    ...slips.map((slip) => `=%0%${slip.value}:${tolerance}#${plain(slip.feedback)}`),
  ];
  return `#\n${rows.join('\n')}`;
}

/** On one line, with the signs that mean something in the format as signs of the text. */
function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\~=#{}:]/g, '\\$&');
}
