/** A lesson in pages of others, wherever they stand: it comes to life, grows, and tells what the learner does. */
import { answerOne, element, expect, hostForms, QUIZ, test, told, wakeQuiz } from '../rig/host.ts';

for (const form of hostForms) {
  for (const sandbox of ['default', 'off']) {
    // A frame in a sandbox is in that sandbox, whatever it asks for.
    test(`${form}, sandbox ${sandbox}: a lesson is ready, grows, and tells of an answer`, async ({ host }) => {
      const inSandbox = sandbox === 'off' ? 'sandbox="off"' : '';
      const page = await host.open(element(`load="now" lesson="06-check-yourself" report="events" ${inSandbox}`), form);
      const ready = await told(page, 'nonlinear-ready');
      expect(ready).toMatchObject({
        title: 'Check yourself',
        lesson: '06-check-yourself',
        language: 'en',
        report: 'events',
      });
      const height = () => page.evaluate(() => document.querySelector('nonlinear-lesson')?.clientHeight ?? 0);
      await expect.poll(height).toBeGreaterThan(2000);

      const lesson = await host.lesson(QUIZ);
      await wakeQuiz(lesson);
      const item = await lesson.evaluate(answerOne);
      expect(await told(page, 'nonlinear-answer')).toMatchObject({ item, kind: 'question', right: true, tries: 1 });
      expect(await told(page, 'nonlinear-score', ({ done }) => done === 1)).toMatchObject({ first: 1, later: 0 });
      expect(await page.evaluate(() => window.wrong)).toEqual([]);
      expect(await lesson.evaluate(() => window.collectedErrors)).toEqual([]);
    });
  }
}

test('a link inside is enough, and it is what readers without scripts have', async ({ host }) => {
  const link = (site: string) => `<a href="${site}${QUIZ}">Check yourself</a>`;
  const page = await host.open((site) => element('', link(site))(site));
  await page
    .locator('nonlinear-lesson')
    .getByRole('button', { name: /^Load .*Check yourself/ })
    .click();
  await told(page, 'nonlinear-ready');
});
