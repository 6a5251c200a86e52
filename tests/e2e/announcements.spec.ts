// What a screen reader says on each documented way and where things go wrong, word for word: the texts in references/announcements.
import { PAGE_IDS, waysOf, type ScenarioId } from '../../src/machines/scenarios/index.ts';
import type { PageId } from '../../src/machines/scenario.ts';
import { Announcements } from './support/announcements.ts';
import type { Practice } from './support/practice.ts';
import { numberOnPage } from './support/requests.ts';
import { misadventures } from './support/misadventures.ts';
import { expect, inEachLanguage, test } from './support/test.ts';
import { slowWays, ways, type Act } from './support/ways.ts';

/** Monday, nine in the morning. Time stands still, so that nothing comes but by what the reader does. */
const NOW = new Date('2027-01-04T09:00:02Z');

const actsOf = (id: ScenarioId, page: PageId): readonly Act[] =>
  (slowWays as Partial<Record<ScenarioId, readonly Act[]>>)[id] ?? ways[page];

/** Everything by chance is the same each time: even a wrong code can happen to be an old one. */
function fixChance(): void {
  let drawn = 0;
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint8Array) array.forEach((_, index) => (array[index] = drawn += 37));
    return array;
  };
}

/** Another method's words take so long that the reader is told to wait, however fast the machine is. */
async function slowDown({ page, says, t }: Practice): Promise<void> {
  await page.route('**/strings/**', async (route) => {
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
  const numbers: string[] = [];
  for (const act of acts) {
    await act(practice);
    await announcements.note();
    const number = (await practice.window.isVisible()) && (await numberOnPage(practice));
    if (number) numbers.push(number);
  }
  await expect(root).not.toHaveAttribute('data-outcome', '');
  await announcements.note();
  return announcements.text(numbers);
}

inEachLanguage((language) => {
  for (const id of PAGE_IDS) {
    test(`what is said on the way of ${id}, and when it goes wrong`, async ({ page, practice }) => {
      test.slow();
      await page.clock.setFixedTime(NOW);
      await page.addInitScript(fixChance);
      await slowDown(practice);
      const announcements = new Announcements(page);
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
  }
});
