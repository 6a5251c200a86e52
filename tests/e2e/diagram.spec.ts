// The diagram of a method: lit where the reader is while practising, in the picture and in the outline, which stands alone at phone width.
import type { Locator } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

inEachLanguage(() => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the diagram shows where the reader is', async ({ page, practice, t }) => {
    await practice.open('text-message');
    await practice.stopClock();
    const name = t('method.text-message.name');
    const picture = page.getByRole('img', { name: t('diagram.picture', { name }) });
    const outline = page.getByRole('group').filter({ hasText: t('diagram.inWords') });
    const expectLit = async (state: string) => {
      for (const drawing of [picture, outline]) await expectOnly(drawing, t('diagram.here'), state);
    };

    await expectLit('enteringPassword');
    await practice.signIn();
    await expectLit('secondStep.waitingForMessage');
    await practice.openMessages();
    await expectLit('secondStep.enteringCode');
    await expectAccessible(page, 'the diagram while practising', '.diagram');
    await practice.goAnotherWay();
    await expectLit('choosingMethod');
    // The other method's states are not on this page.
    await practice.choose('app-code');
    await expect(picture.getByText(t('diagram.here')).filter({ visible: true })).toHaveCount(0);

    await page.setViewportSize({ width: 390, height: 740 });
    await expect(picture).toBeHidden();
    await expect(outline.getByText(t('diagram.every.signingIn'))).toBeVisible();
  });
});

/** Exactly one state says that the reader is there. */
async function expectOnly(drawing: Locator, here: string, state: string): Promise<void> {
  const marks = drawing.getByText(here, { exact: true }).filter({ visible: true });
  await expect(marks).toHaveCount(1);
  await expect(drawing.locator(`[data-node="${state}"]`).getByText(here)).toBeVisible();
}
