// The start page: all choices within reach of one thumb, each told in words as well as in its picture, the way out of them last.
import { guide } from '../../src/guide.ts';
import { expectAccessible } from './support/accessible.ts';
import { addressOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

const PHONE = { width: 360, height: 800 };

/** No more than this many screens from the top of the page to the end of the last choice. */
const SCREENS = 1.6;

inEachLanguage((language) => {
  test('what stands on the screen leads to the method, on a phone', async ({ page, t }) => {
    await page.setViewportSize(PHONE);
    await page.goto(addressOf(language));
    const cards = page.locator('.home > ul > li');
    await expect(cards).toHaveCount(guide.methods.length + 1);

    const links = cards.getByRole('link');
    for (const [index, id] of guide.methods.entries()) {
      await expect(links.nth(index)).toHaveAccessibleName(
        new RegExp(`${t(`method.${id}.name`)}.*${t(`method.${id}.cue`)}`, 'u'),
      );
    }
    await expect(links.last()).toContainText(t('home.anotherWay.name'));
    await expect(links.last()).toContainText(t('label.oldUseDifferentOption'));
    const last = await cards.last().boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThan(SCREENS * PHONE.height);

    // What is drawn is the real thing and can still be neither reached nor heard.
    await expect(page.locator('.home .window, .home .phone')).not.toHaveCount(0);
    await expect(cards.getByRole('button')).toHaveCount(0);
    await expect(cards.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page, 'home');

    // A thumb may come down anywhere on a card, its picture too.
    const box = await cards.first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + 20);
    await expect(page).toHaveURL(new RegExp(`/sign-in/${guide.methods[0] ?? ''}/$`, 'u'));
  });
});
