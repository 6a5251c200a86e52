// From one method to the other and back: the page says which is practised now, marks none of its own steps, and the attempt forgets nothing.
import { policies } from '../../src/guide.ts';
import type { MethodId } from '../../src/machines/method-ids.ts';
import { misread, type Practice } from './support/practice.ts';
import { addressOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

async function expectElsewhere({ locale, root, says, currentStep, t }: Practice, method: MethodId) {
  await expect(root).toHaveAttribute('data-method', method);
  const link = says.getByRole('link', {
    name: t('practice.elsewhere', { method: t(`method.${method}.name`) }),
  });
  await expect(link).toHaveAttribute('href', new RegExp(`/${addressOf(locale, method)}$`, 'u'));
  await expect(currentStep).toHaveCount(0);
}

inEachLanguage(() => {
  test('a text message without signal, then the code from the app', async ({ practice }) => {
    await practice.open('text-message', 'text-message-no-signal');
    await practice.signIn();
    await practice.enter('000000');
    await practice.expectRefusal('wrong', policies.codeAttempts - 1);
    await practice.goAnotherWay();
    await expect(practice.root).toHaveAttribute('data-state', 'choosingMethod');
    await practice.choose('app-code');
    await expectElsewhere(practice, 'app-code');

    await practice.openApp();
    const code = await practice.newestCode();
    await practice.enter(misread(code));
    await practice.expectRefusal('wrong', policies.codeAttempts - 2);
    await practice.enter(code);
    await practice.expectOutcome('verified');
  });

  test('an app without the account, then a text message', async ({ practice, t }) => {
    await practice.open('app-code', 'app-code-new-phone');
    await practice.signIn();
    await practice.openApp();
    await expect(practice.phone).toContainText(t('app-code.empty'));
    await practice.enter('000000');
    await practice.expectRefusal('wrong', policies.codeAttempts - 1);
    await practice.goAnotherWay();
    await practice.choose('text-message');
    await expectElsewhere(practice, 'text-message');

    await practice.openMessages();
    const code = await practice.newestCode();
    await practice.enter(misread(code));
    await practice.expectRefusal('wrong', policies.codeAttempts - 2);
    await practice.enter(code);
    await practice.expectOutcome('verified');
  });

  test('there and back again: the message that came still counts', async ({ practice }) => {
    await practice.open('text-message');
    await practice.signIn();
    await practice.openMessages();
    const code = await practice.newestCode();
    await practice.goAnotherWay();
    await practice.choose('app-code');
    await practice.goAnotherWay();
    await practice.choose('text-message');
    await expect(practice.currentStep).toHaveCount(1);

    await practice.messages.click();
    expect(await practice.codesOnPhone()).toEqual([code]);
    await practice.enter(code);
    await practice.expectOutcome('verified');
  });

  test('Back leads from the list to the method in use', async ({ practice, t }) => {
    await practice.open('app-code');
    await practice.signIn();
    await practice.goAnotherWay();
    await practice.button(t('window.back'), practice.window).click();
    await practice.settled();
    await expect(practice.root).toHaveAttribute('data-state', 'secondStep.openingApp');
    await practice.openApp();
    await practice.enter(await practice.newestCode());
    await practice.expectOutcome('verified');
  });
});
