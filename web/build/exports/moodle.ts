/** Questions as Moodle XML, with feedback for every answer, hints and categories: https://docs.moodle.org/en/Moodle_XML_format */

import type { Bank, NumberQuestion, OptionsQuestion, Question } from './bank.ts';

export function moodleXml({ questions }: Pick<Bank, 'questions'>, course: string): string {
  const blocks: string[] = [];
  let category = '';
  for (const question of questions) {
    const here = ['$course$', 'top', course, question.unit, question.lesson].map(inPath).join('/');
    if (here !== category) blocks.push(categoryXml(here));
    category = here;
    blocks.push(question.type === 'number' ? numerical(question) : multichoice(question));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${blocks.join('\n')}\n</quiz>\n`;
}

/** A slash in a name would begin another category. */
const inPath = (name: string): string => name.replaceAll('/', '//');

const categoryXml = (path: string): string =>
  `<question type="category"><category>${inText(path)}</category></question>`;

function multichoice(question: OptionsQuestion): string {
  const right = question.options.filter((option) => option.right).length;
  const wrong = question.options.length - right;
  // Wrong ones take away what right ones give, in shares that Moodle knows: to tick everything gains nothing.
  const loss = question.type === 'choice' || wrong === 0 ? 0 : -100 / Math.max(right, wrong);
  const answers = question.options.map(({ text, right: isRight, feedback }) =>
    answerXml(share(isRight ? 100 / right : loss), html('text', text), feedback),
  );
  return frame(question, 'multichoice', [
    `<single>${question.type === 'choice'}</single>`,
    '<shuffleanswers>true</shuffleanswers>',
    '<answernumbering>abc</answernumbering>',
    ...answers,
  ]);
}

function numerical(question: NumberQuestion): string {
  const value = (number: number): string => `<text>${number}</text>`;
  const tolerance = `<tolerance>${question.tolerance}</tolerance>`;
  const answers = [
    `<answer fraction="100" format="moodle_auto_format">${value(question.answer.value)}${feedbackXml('')}${tolerance}</answer>`,
    ...question.slips.map(
      ({ value: slip, feedback }) =>
        `<answer fraction="0" format="moodle_auto_format">${value(slip)}${feedbackXml(feedback)}${tolerance}</answer>`,
    ),
  ];
  return frame(question, 'numerical', answers);
}

function frame(question: Question, type: string, answers: readonly string[]): string {
  const { id, prompt, hints, explain } = question;
  const behind = question.type === 'number' && question.behind !== '' ? ` (${question.behind})` : '';
  return `<question type="${type}">
<name><text>${inText(id)}</text></name>
<questiontext format="html">${html('text', `<p>${prompt}${behind}</p>`)}</questiontext>
<generalfeedback format="html">${html('text', explain)}</generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0.3333333</penalty>
<idnumber>${inText(id)}</idnumber>
${answers.join('\n')}
${hints.map((hint) => `<hint format="html">${html('text', hint)}</hint>\n`).join('')}</question>`;
}

const answerXml = (fraction: string, text: string, feedback: string): string =>
  `<answer fraction="${fraction}" format="html">${text}${feedbackXml(feedback)}</answer>`;

const feedbackXml = (feedback: string): string => `<feedback format="html">${html('text', feedback)}</feedback>`;

const html = (tag: string, text: string): string =>
  `<${tag}><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${tag}>`;

const inText = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Moodle knows shares to five decimals, and refuses others. */
const share = (percent: number): string => String(Number(percent.toFixed(5)));
