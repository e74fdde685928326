import { describe, expect, test } from 'vitest';
import { itemHtml, itemSchema, quizSchema } from './authoring.ts';
import type { Render } from './render.ts';
import { types } from './types.ts';

const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const render: Render = {
  inline: (markdown) => toHtml(markdown).replace(/\*(.+?)\*/g, '<em>$1</em>'),
  escape: toHtml,
  t: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  fact: (id) => ({ value: 0.25, text: `fact ${id}` }),
  activation: (id) => id,
  target: () => ({ x: [0, 1], y: [0, 1] }),
  curve: () => ({ x: [0, 1], y: [0, 1] }),
  plot: ({ label }) => `<activation-plot label="${label}"></activation-plot>`,
};
const place = { lesson: '03-relu', number: 2 };

const choice = {
  id: 'negative-input',
  type: 'choice',
  prompt: 'What does ReLU make of *x* < 0?',
  options: [
    { text: '0', correct: true, feedback: 'Everything below zero becomes zero.' },
    { text: 'x', feedback: 'That is the other half.', misconception: 'M01' },
  ],
  hints: ['Look left of zero.', 'max(0, x)'],
  explain: 'max(0, x) is 0 there.',
};
const number = {
  id: 'peak-slope',
  type: 'number',
  prompt: 'How steep is the sigmoid at 0?',
  answer: { fact: 'sigmoid-peak-slope' },
  tolerance: 0.005,
  slips: [{ value: -0.5, feedback: 'That is the value.' }],
  explain: 'A quarter.',
};

describe('schema', () => {
  test('knows exactly the types the browser knows', () => {
    const known = itemSchema.options.map((option) => option.shape.type.value);
    expect(known).toEqual(Object.keys(types));
  });

  test('says so when an option is not the only right one', () => {
    const both = { ...choice, options: choice.options.map((option) => ({ ...option, correct: true })) };
    expect(itemSchema.safeParse(both).error?.issues[0]).toMatchObject({
      path: ['options'],
      message: '2 options were correct; allowed: exactly one',
    });
  });

  test('refuses a misspelt key, an option without feedback, and twins', () => {
    const corect = { ...choice, options: [{ text: '0', corect: true, feedback: 'Yes.' }, choice.options[1]] };
    expect(itemSchema.safeParse(corect).success).toBe(false);
    expect(
      itemSchema.safeParse({ ...choice, options: [{ text: '0', correct: true }, choice.options[1]] }).success,
    ).toBe(false);
    const twins = { ...choice, options: [choice.options[0], { text: '0', feedback: 'No.' }] };
    expect(itemSchema.safeParse(twins).error?.issues[0]?.message).toContain('"0" was there twice');
  });

  test('refuses two items of one name', () => {
    expect(quizSchema.safeParse([choice, choice]).error?.issues[0]).toMatchObject({ path: [1, 'id'] });
    expect(quizSchema.safeParse([choice, number]).success).toBe(true);
  });
});

describe('static HTML', () => {
  test('a choice: legend, radio buttons of one group, hints, every option explained', () => {
    expect(itemHtml(itemSchema.parse(choice), place, render)).toMatchInlineSnapshot(`
      "<fieldset class="quiz-item" id="question-negative-input" data-item="negative-input" data-type="choice">
      <legend><span class="quiz-number">quiz.number 2</span> What does ReLU make of <em>x</em> &lt; 0?</legend>
      <ul class="quiz-options">
      <li data-option="0"><label><input type="radio" name="03-relu--negative-input" value="0"><span>0</span></label></li>
      <li data-option="1"><label><input type="radio" name="03-relu--negative-input" value="1"><span>x</span></label></li>
      </ul>
      <div class="quiz-foot">
      <details class="quiz-hint"><summary>quiz.hintOf 1 2</summary><p>Look left of zero.</p></details>
      <details class="quiz-hint"><summary>quiz.hintOf 2 2</summary><p>max(0, x)</p></details>
      <details class="quiz-answer"><summary>quiz.answer</summary>
      <ul class="quiz-reasons">
      <li data-option="0" data-right="true"><p><strong class="quiz-mark">quiz.isRight</strong> 0</p><p data-feedback>Everything below zero becomes zero.</p></li>
      <li data-option="1" data-right="false" data-misconception="M01"><p><strong class="quiz-mark">quiz.isWrong</strong> x</p><p data-feedback>That is the other half.</p></li>
      </ul>
      <p class="quiz-explain">max(0, x) is 0 there.</p>
      </details>
      </div>
      </fieldset>"
    `);
  });

  test('a number: a text field, the fact as answer, the slips explained', () => {
    expect(itemHtml(itemSchema.parse(number), place, render)).toMatchInlineSnapshot(`
      "<fieldset class="quiz-item" id="question-peak-slope" data-item="peak-slope" data-type="number">
      <legend><span class="quiz-number">quiz.number 2</span> How steep is the sigmoid at 0?</legend>
      <p class="quiz-number-field" data-answer="0.25" data-tolerance="0.005"><label><span>quiz.yourNumber</span><input type="text" name="03-relu--peak-slope" inputmode="text" autocomplete="off" autocapitalize="off" spellcheck="false" size="10"></label></p>
      <div class="quiz-foot">
      <details class="quiz-answer"><summary>quiz.answer</summary>
      <ul class="quiz-reasons">
      <li data-answer data-right="true"><p><strong class="quiz-mark">quiz.isRight</strong> <span class="quiz-value">fact sigmoid-peak-slope</span></p></li>
      <li data-slip="-0.5" data-right="false"><p><strong class="quiz-mark">quiz.isWrong</strong> <span class="quiz-value">−0.5</span></p><p data-feedback>That is the value.</p></li>
      </ul>
      <p class="quiz-explain">A quarter.</p>
      </details>
      </div>
      </fieldset>"
    `);
  });

  test('check boxes do not share a name, and the reader is told to choose all', () => {
    const several = {
      ...choice,
      type: 'choices',
      options: [...choice.options, { text: 'minus x', feedback: 'No.' }],
    };
    const html = itemHtml(itemSchema.parse(several), place, render);
    const names = [...html.matchAll(/ name="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(3);
    expect(html).toContain('quiz.chooseAll');
  });

  test('nothing inline that a strict content security policy would refuse', () => {
    for (const item of [choice, number]) {
      expect(itemHtml(itemSchema.parse(item), place, render)).not.toMatch(/ style=| on\w+=/);
    }
  });
});
