/** What somebody hears who uses the course with a screen reader: real words of a real one, from Firefox. */
import { lesson } from '../rig/pages.ts';
import { expect, open, test } from './heard.ts';

const handle = '#far-out [role=slider]';
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test('a plot says its name and where its point is; each key says where it went, once', async ({ app, orca }) => {
  await open(app, orca, lesson('09-saturation'));
  await app.focus(handle);
  const name = (await orca.until(/slider/)).join('\n');
  expect(name).toContain('x on the curve of sigmoid');
  expect(name).toContain('sigmoid of 6 is 0.9975; its slope there is 0.002467.');
  await app.press('ArrowLeft');
  // Before it, Orca may say that it is in its mode for controls.
  const moved = (await orca.until(/sigmoid of 5\.8/)).join('\n');
  expect(moved).toContain(`is ${sigmoid(5.8).toFixed(3)};`);
  await app.press('Home');
  await orca.until(/sigmoid of −8/);
  // What comes after the sound of a key is all that was said of it.
  await app.focus('#far-out button');
  const since = await orca.until(/button/);
  expect(since.filter((text) => /sigmoid of/.test(text))).toEqual([]);
});

test('a point whose words stay behind is silent: so the tests here would hear it', async ({ app, orca }) => {
  await open(app, orca, lesson('09-saturation'));
  await app.eval((css) => {
    const handle = deep(css);
    handle.setAttribute = (name, value) =>
      name.startsWith('aria-value') ? undefined : Element.prototype.setAttribute.call(handle, name, value);
  }, handle);
  await app.focus(handle);
  await orca.until(/slider/);
  await app.press('ArrowLeft');
  await app.focus('#far-out button');
  expect((await orca.until(/button/)).join('\n')).not.toContain('5.8');
});

test('an answer is heard with its reason, a sketch by keys with its points', async ({ app, orca }) => {
  await open(app, orca, lesson('12-check-sigmoid-and-tanh'));
  await app.wakeQuestions();
  const choice = 'fieldset[data-type=choice]';
  await app.focus(`${choice} .quiz-options input`);
  expect((await orca.until(/radio button/)).join('\n')).toContain(await app.text(`${choice} .quiz-options label`));
  await app.press('Space');
  await app.focus(`${choice} .quiz-check`);
  await orca.until(/Check push button/);
  await app.press('Enter');
  // Verdict and reason come in one piece; before it or after it, how many are done.
  const verdict = await orca.until(/^(Right|Wrong) .*\w/);
  const done = /^1 of \d+ questions done$/;
  if (!verdict.some((text) => done.test(text))) await orca.until(done);

  await app.focus('sketch-field #height');
  await orca.until(/slider/);
  await app.press('ArrowUp');
  const lifted = await app.eval(() => deep('sketch-field #height').getAttribute('aria-valuetext') ?? '');
  // Before it or after it may come which keys Orca takes for itself, and now and then the verdict once more.
  expect((await orca.until(/^x = /)).filter((text) => /^x = /.test(text))).toEqual([lifted]);
});

test('a guess is answered where it stood; training is heard to its end', async ({ app, orca }) => {
  await open(app, orca, lesson('09-saturation'));
  await app.focus('#four-sigmoid-layers input[type=radio]');
  await orca.until(/radio button/);
  await app.press('Space');
  await app.focus('#four-sigmoid-layers [data-lock]');
  await orca.until(/push button/);
  await app.press('Enter');
  await orca.until(/It stands still near the loss of guessing/);
  await app.ready('#standstill');
  await app.focus('#standstill button.train');
  await orca.until(/Train push button/);
  await app.press('Enter');
  await app.wait(() => deep('#standstill').dataset.state === 'finished');
  await orca.until(/^Stopped at (step|epoch) /);
});

test('search says how much it has found', async ({ app, orca }) => {
  await open(app, orca, 'en/glossary/index.html');
  await app.press('/');
  await orca.until(/Search/);
  await app.press(...'leaky');
  await orca.until(/^\d+ places? found/);
});

const sentences = () => deepAll('.said').map((each) => each.textContent ?? '');
/** Whether the talk has come to a sentence. */
const spoken = (index: number) => deepAll('.said').findIndex((each) => each.hasAttribute('aria-current')) >= index;

test('a talk that plays is not talked over', async ({ app, orca }) => {
  await open(app, orca, 'en/listen/relu-a-light-switch/index.html');
  await app.focus('audio-lesson [data-play]');
  await orca.until(/button/);
  await app.press('Enter');
  await app.wait(spoken, 3);
  await app.press('Tab');
  const said = await orca.until(/button|slider|combo/);
  const all = await app.eval(sentences);
  expect(said.filter((text) => all.some((sentence) => text.includes(sentence)))).toEqual([]);
});

test('nor is one that was begun at a sentence, or is held by its slider', async ({ app, orca }) => {
  await open(app, orca, 'en/listen/relu-a-light-switch/index.html');
  await app.focus('.said[tabindex]');
  await orca.until(/button/);
  await app.press('Enter');
  await app.wait(spoken, 3);
  const later = (await app.eval(sentences)).slice(1, 4);
  expect(orca.since().filter((text) => later.some((sentence) => text.includes(sentence)))).toEqual([]);
  await app.focus('audio-lesson .seek input');
  await orca.until(/slider/);
  await app.wait(spoken, 6);
  expect(orca.since().filter((text) => / of 2:\d\d/.test(text)).length).toBeLessThan(2);
});
