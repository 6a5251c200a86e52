// Nobody is rushed and nobody has to hear: with the clock stopped nothing runs out, slow is slow, and what is spoken is written too.
import type { Practice } from './support/practice.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const NOW = new Date('2027-01-04T09:00:02Z');
const HOUR = 3_600_000;

const state = ({ root }: Practice, name: string) =>
  expect(root).toHaveAttribute('data-state', `secondStep.${name}`);

test('with the clock stopped nothing comes and nothing runs out', async ({ page, practice, t }) => {
  await page.clock.install({ time: NOW });
  await practice.open('text-message');
  await practice.stopClock();
  await practice.signIn();
  await page.clock.fastForward(HOUR);
  await state(practice, 'waitingForMessage');
  // A wait can be skipped all the same, and the clock stands still again after it.
  await practice.openMessages();
  const code = await practice.newestCode();
  await page.clock.fastForward(HOUR);
  await practice.enter(code);
  await practice.expectOutcome('verified');

  await practice.open('app-code');
  await practice.stopClock();
  await practice.signIn();
  await practice.openApp();
  const shown = await practice.newestCode();
  await page.clock.fastForward(HOUR);
  expect(await practice.newestCode()).toBe(shown);
  // It goes on where it stood: the code has as long as it had.
  await practice.button(t('practice.resume')).click();
  await page.clock.runFor(10_000);
  expect(await practice.newestCode()).toBe(shown);
  await page.clock.runFor(30_000);
  await expect(practice.phone).not.toContainText(shown);

  await practice.open('phone-call');
  await practice.stopClock();
  await practice.signIn();
  await practice.skipTo(practice.button(t('phone-call.answer'), practice.phone));
  await page.clock.fastForward(HOUR);
  await state(practice, 'phoneRinging');
});

test('with twice the time codes run out at half the speed, in the next exercise too', async ({
  page,
  practice,
  t,
}) => {
  await page.clock.install({ time: NOW });
  await practice.open('app-code');
  const slow = practice.button(t('practice.slow'));
  const countdown = practice.phone.getByText(/^\d+ s left$/u);
  const left = async () => parseInt(await countdown.innerText(), 10);
  /** How much of a code's half minute goes by in twenty seconds. */
  const spent = async () => {
    await practice.signIn();
    await practice.openApp();
    const before = await left();
    await page.clock.runFor(20_000);
    return (before - (await left()) + 30) % 30;
  };
  await slow.click();
  const first = await spent();
  expect(first).toBeGreaterThan(8);
  expect(first).toBeLessThan(15);
  await practice.button(t('practice.again')).click();
  const exercise = practice.root.getByRole('combobox', { name: t('practice.exercise') });
  await exercise.selectOption('app-code-wrong-code');
  await expect(slow).toHaveAttribute('aria-pressed', 'true');
  expect(await spent()).toBeLessThan(15);

  await practice.button(t('practice.again')).click();
  await slow.click();
  await expect(slow).toHaveAttribute('aria-pressed', 'false');
  expect(await spent()).toBeGreaterThan(18);
});

test('what is shown slowly takes twice its time, and stops when it is told to', async ({
  page,
  practice,
  t,
}) => {
  await page.clock.install({ time: NOW });
  await page.goto('en/sign-in/app-code/?mode=show');
  await practice.waken();
  const speed = practice.root.getByRole('combobox', { name: t('coaching.speed') });
  /** How long it is until the first step is done, in seconds. */
  const secondsToStep = async () => {
    for (let seconds = 0; seconds < 60; seconds += 1) {
      if ((await practice.root.getAttribute('data-state')) !== 'enteringPassword') return seconds;
      await page.clock.runFor(1_000);
    }
    return Infinity;
  };
  const usual = await secondsToStep();
  await practice.button(t('practice.again')).click();
  await speed.selectOption({ label: t('coaching.speed.slow') });
  const slow = await secondsToStep();
  expect(slow).toBeGreaterThan(1.7 * usual);
  expect(slow).toBeLessThan(60);

  await practice.button(t('practice.again')).click();
  await practice.button(t('coaching.pause')).click();
  await page.clock.fastForward(HOUR);
  await expect(practice.root).toHaveAttribute('data-state', 'enteringPassword');
});

inEachLanguage((language) => {
  test('everything that is spoken in a call is written too', async ({ page, practice, t }) => {
    const spoken: string[] = [];
    await page.exposeFunction('noteSpoken', (text: string) => void spoken.push(text));
    await page.addInitScript((lang) => {
      const voice = { localService: true, lang } as SpeechSynthesisVoice;
      class Utterance {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      Object.assign(window, { SpeechSynthesisUtterance: Utterance });
      const said = (window as unknown as { noteSpoken: (text: string) => void }).noteSpoken;
      speechSynthesis.getVoices = () => [voice];
      speechSynthesis.speak = ({ text }) => {
        said(text);
      };
    }, language);
    await practice.open('phone-call');
    await practice.stopClock();
    await practice.signIn();
    await practice.answer();
    await practice.button(t('phone-call.sound'), practice.phone).click();
    const lines = practice.phone.getByRole('listitem');
    await practice.skipTo(lines.getByText(t('phone-call.line.offerReport')));
    await expect.poll(() => spoken).toContain(t('phone-call.line.offerReport'));
    const written = await lines.allInnerTexts();
    for (const sentence of spoken) expect(written).toContain(sentence);
  });
});
