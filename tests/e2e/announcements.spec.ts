// What a screen reader says, word for word, on each documented way and where things go wrong; and where the exercise is shown or
// guided through. The texts stand in references/announcements.
import { PAGE_IDS, waysOf, type ScenarioId } from '../../src/machines/scenarios/index.ts';
import type { PageId } from '../../src/machines/scenario.ts';
import { Announcements } from './support/announcements.ts';
import type { Practice } from './support/practice.ts';
import { followMarks } from './support/marked.ts';
import { misadventures } from './support/misadventures.ts';
import { watchPresses } from './support/presses.ts';
import { expect, inEachLanguage, test } from './support/test.ts';
import { slowWays, ways, type Act } from './support/ways.ts';

const actsOf = (id: ScenarioId, page: PageId): readonly Act[] =>
  (slowWays as Partial<Record<ScenarioId, readonly Act[]>>)[id] ?? ways[page];

/** Another method's words take so long that the reader is told to wait, however fast the machine is. */
async function slowDown({ page, says, t }: Practice): Promise<void> {
  await page.route(/\/strings\/(?!.*coaching)/u, async (route) => {
    await expect(says).toContainText(t('practice.says.loading'));
    await page.evaluate(() => window.hearing.rest());
    await route.continue();
  });
}

/** Plays an exercise of the open page, and gives what was said as a text. */
async function listenTo(
  practice: Practice,
  announcements: Announcements,
  [id, acts]: readonly [ScenarioId, readonly Act[]],
): Promise<string> {
  const { t, root } = practice;
  await root.getByRole('combobox', { name: t('practice.exercise') }).selectOption(id);
  await expect(root).toHaveAttribute('data-scenario', id);
  await announcements.startOver();
  for (const act of acts) {
    await act(practice);
    await announcements.note();
  }
  await expect(root).not.toHaveAttribute('data-outcome', '');
  await announcements.note();
  return announcements.text();
}

/** Goes through an exercise that shows itself, by the button that leads on. */
async function stepThrough(practice: Practice, look: () => Promise<void>): Promise<void> {
  const forward = practice.button(practice.t('coaching.forward'));
  while ((await practice.root.getAttribute('data-outcome')) === '') {
    await look();
    await forward.press('Enter');
    // What is said when the other method has come belongs to the same press.
    await expect(practice.root).not.toHaveAttribute('data-state', 'secondStep.loading');
    await practice.settled();
  }
}

const COACHED = {
  guide: (practice: Practice, look: () => Promise<void>) => followMarks(practice, 'key', look),
  show: stepThrough,
} as const;

/** Starts the open page's exercise in another mode, and gives what was said from there to the end. */
async function listenToCoached(
  practice: Practice,
  announcements: Announcements,
  mode: keyof typeof COACHED,
): Promise<string> {
  const { root, t } = practice;
  await announcements.startOver();
  await root.getByRole('radio', { name: t(`mode.${mode}`) }).press('Space');
  await expect(root.getByRole('region', { name: t('coaching.name') })).toBeVisible();
  await COACHED[mode](practice, () => announcements.note());
  await expect(root).not.toHaveAttribute('data-outcome', '');
  await announcements.note();
  const text = announcements.text();
  await root.getByRole('radio', { name: t('mode.own') }).check();
  await practice.button(t('practice.again')).click();
  return text;
}

inEachLanguage((language) => {
  for (const id of PAGE_IDS) {
    test(`what is said on the way of ${id}, and when it goes wrong`, async ({ practice }) => {
      test.slow();
      await slowDown(practice);
      const announcements = new Announcements(practice);
      await announcements.listen();
      const exercises = [
        ...waysOf(id).map((way) => [way.id, actsOf(way.id, id)] as const),
        ...misadventures[id],
      ];
      await practice.open(id);
      for (const exercise of exercises) {
        const text = await listenTo(practice, announcements, exercise);
        expect.soft(text).toMatchSnapshot(['announcements', language, `${exercise[0]}.txt`]);
      }
    });

    test(`what is said while ${id} is shown, and while it is pointed out`, async ({ practice }) => {
      // Nothing is shown by itself where the reader wants no movement.
      await practice.page.emulateMedia({ reducedMotion: 'reduce' });
      await watchPresses(practice.page);
      await slowDown(practice);
      const announcements = new Announcements(practice);
      await announcements.listen();
      await practice.open(id);
      for (const mode of ['show', 'guide'] as const) {
        const text = await listenToCoached(practice, announcements, mode);
        expect.soft(text).toMatchSnapshot(['announcements', language, mode, `${id}.txt`]);
      }
    });
  }
});
