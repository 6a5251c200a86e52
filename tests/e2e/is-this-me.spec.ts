// *Is this me?*: what counts is who started the sign-in, every answer is explained, and a link brings the same questions again.
import { guide } from '../../src/guide.ts';
import { runNumber, RUN_LENGTH } from '../../src/machines/is-this-me.ts';
import { expectAccessible } from './support/accessible.ts';
import { Run, sensible } from './support/run.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const numberIn = (url: string) => runNumber(new URL(url).searchParams.get('run') ?? '');

inEachLanguage((language) => {
  test('who looks only at what they were doing lets nobody in', async ({ page, t }) => {
    const run = new Run(page, language, t);
    await run.open('42');
    await run.start();
    const played = await run.play(sensible);
    expect(played.map(({ verdict }) => verdict)).toEqual(Array(RUN_LENGTH).fill('right'));
    expect(played.some(({ signingIn }) => signingIn)).toBe(true);
    expect(played.some(({ signingIn }) => !signingIn)).toBe(true);
    await expect(run.root.getByRole('heading', { name: t('isThisMe.allOut') })).toBeFocused();
    await expect(run.root).toContainText(guide.helpdesk.phone);
  });

  test('who allows everything lets a stranger in, and is told kindly what to do', async ({
    page,
    t,
  }) => {
    const run = new Run(page, language, t);
    await run.open('7');
    await run.start();
    const played = await run.play(() => 'allow');
    for (const { signingIn, byCaller, verdict } of played) {
      expect(verdict).toBe(signingIn && !byCaller ? 'right' : 'wrong');
    }
    const count = played.filter(({ verdict }) => verdict === 'wrong').length;
    const end = run.root.getByRole('heading', { name: t('isThisMe.letIn', { count }) });
    await expect(end).toBeVisible();
    await expect(run.root.getByText(t('isThisMe.letInWhy'))).toBeVisible();
  });

  test('who refuses everything is safe', async ({ page, t }) => {
    const run = new Run(page, language, t);
    await run.open('7');
    await run.start();
    const played = await run.play(() => 'refuse');
    for (const { signingIn, byCaller, verdict } of played) {
      expect(verdict).toBe(signingIn && !byCaller ? 'safe' : 'right');
    }
    await expect(run.root.getByRole('heading', { name: t('isThisMe.allOut') })).toBeVisible();
  });

  test('every state is accessible', async ({ page, t }) => {
    test.slow();
    const run = new Run(page, language, t);
    await run.open('3');
    await expectAccessible(page, 'before');
    await run.start();
    for (const number of [1, 2]) {
      await expectAccessible(page, `question ${number}`, '[data-is-this-me]');
      const situation = await run.goOn();
      await expectAccessible(page, `request ${number}`, '[data-is-this-me]');
      await run.answer(number === 1 ? 'allow' : 'refuse', situation);
      await expectAccessible(page, `answer ${number}`, '[data-is-this-me]');
      await run.next(number);
    }
  });
});

test('the same link gives the same questions, another number others', async ({ page, t }) => {
  test.slow();
  const requests = async (number: string) => {
    const run = new Run(page, 'en', t);
    await run.open(number);
    await run.start();
    const played = await run.play(sensible, 4);
    return played.map(({ signingIn, request }) => `${String(signingIn)} ${request}`);
  };
  const first = await requests('42');
  expect(await requests('42')).toEqual(first);
  expect(await requests('43')).not.toEqual(first);
});

test('without a number one is drawn and stands in the address', async ({ page, t }) => {
  const run = new Run(page, 'en', t);
  await run.open();
  expect(numberIn(page.url())).toBeDefined();
  await expect(run.root.getByRole('alert')).toHaveCount(0);
});

for (const wrong of ['0', 'abc', '1000000', '']) {
  test(`the number "${wrong}" brings a new run with a notice`, async ({ page, t }) => {
    const run = new Run(page, 'en', t);
    await run.open(wrong);
    await expect(run.root.getByRole('alert')).toHaveText(t('isThisMe.badRun'));
    expect(numberIn(page.url())).toBeDefined();
  });
}

test('at the end, the same questions or new ones', async ({ page, t }) => {
  test.slow();
  const run = new Run(page, 'en', t);
  await run.open('42');
  await run.start();
  const first = await run.play(sensible);
  const link = run.root.getByRole('link', { name: 'run=42' });
  await expect(link).toHaveAttribute('href', /run=42$/u);

  await run.button(t('isThisMe.again')).click();
  expect(await run.play(sensible)).toEqual(first);
  await run.button(t('isThisMe.another')).click();
  await expect(run.root).toHaveAttribute('data-round', '1');
  expect(numberIn(page.url())).not.toBe(42);
});

test('before the answer, nothing but the screen tells who started it', async ({ page, t }) => {
  const run = new Run(page, 'en', t);
  await run.open('42');
  await run.start();
  for (let number = 1; number <= RUN_LENGTH; number += 1) {
    const situation = await run.goOn();
    const html = await run.root.evaluate((root) => {
      const copy = root.cloneNode(true) as HTMLElement;
      copy.querySelector('.half-window')?.remove();
      return copy.outerHTML;
    });
    expect(html).not.toMatch(/stranger|reader|signingIn|honest|fraud/iu);
    await run.answer(sensible(situation), situation);
    await run.next(number);
  }
});
