// Requests in the authenticator app, answered or refused as a sensible reader would, by what is in sight alone.
import type { Locator } from '@playwright/test';
import type { MessageKey } from '../../../src/i18n/keys.ts';
import { PRACTICE_PIN } from '../../../src/machines/requests.ts';
import { misread, type Practice } from './practice.ts';

/** A button that belongs to a request: all of them are on the phone, but the one that sends another. */
const buttonOf = ({ window, phone, t }: Practice, key: MessageKey): Locator =>
  (key === 'label.sendAnotherRequest' ? window : phone).getByRole('button', { name: t(key) });

/** What opens a request, from what shows it best. */
const OPENERS = [
  'app-notification.lookAtWatch',
  'app-notification.newRequest',
  'app-notification.silent',
  'app-notification.takePhone',
  'label.checkForRequests',
] as const;

/** What a reader does about a request besides typing, the first that is there. */
const ANSWERS = ['label.approve', 'label.verify', ...OPENERS, 'label.sendAnotherRequest'] as const;

/** What says that nothing can be done about it in the app. */
const HOPELESS = [
  'app-notification.offline',
  'app-notification.tooOld',
  'app-notification.empty',
] as const;

/** The number that the page shows, if it does. */
export async function numberOnPage({ window }: Practice): Promise<string | undefined> {
  return (await window.innerText()).match(/^\d{2}$/mu)?.[0];
}

/** The box in the app for the number. */
export const numberBox = ({ phone, t }: Practice): Locator =>
  phone.getByRole('textbox', { name: t('label.enterNumber') });

/** Waits for the notification and opens the request. */
export async function openRequest(practice: Practice): Promise<void> {
  const notification = buttonOf(practice, 'app-notification.newRequest');
  await practice.skipTo(notification);
  await notification.click();
}

/** Types the number in the app and says yes. */
export async function typeNumber(practice: Practice, number: string): Promise<void> {
  await numberBox(practice).fill(number);
  await practice.button(practice.t('label.yes'), practice.phone).click();
}

/** The number, for which the reader goes back to the page when the app lies over it. */
async function findNumber(practice: Practice): Promise<string> {
  const inSight = await numberOnPage(practice);
  if (inSight !== undefined) return inSight;
  await buttonOf(practice, 'label.showNumberAgain').click();
  const number = await numberOnPage(practice);
  await openRequest(practice);
  return number ?? '';
}

/** Takes the next step with a request of the reader's own. False when there is none in sight. */
export async function answerRequest(practice: Practice, mistake: boolean): Promise<boolean> {
  const { phone, t } = practice;
  if (await numberBox(practice).isVisible()) {
    const number = await findNumber(practice);
    await typeNumber(practice, mistake ? misread(number) : number);
    return true;
  }
  const pin = phone.getByRole('textbox', {
    name: t('app-notification.pin', { pin: PRACTICE_PIN }),
  });
  if (await pin.isVisible()) {
    // The finger is the quicker way, until the phone does not know it.
    const refused = await phone.getByText(t('reason.not-recognised')).isVisible();
    if (!refused && (await pressFirst(practice, ['app-notification.finger']))) return true;
    await pin.fill(PRACTICE_PIN);
    await practice.button(t('app-notification.unlock'), phone).click();
    return true;
  }
  return pressFirst(practice, ANSWERS);
}

/** Refuses a request that is not the reader's, and reports it. False when there is none in sight. */
export function refuseRequest(practice: Practice): Promise<boolean> {
  return pressFirst(practice, [...OPENERS, 'label.noNotMe', 'label.deny', 'label.report']);
}

/** Whether page or phone say in words that no request can be answered here. */
export async function isWithoutRequest({ phone, t }: Practice): Promise<boolean> {
  for (const key of HOPELESS) if (await phone.getByText(t(key)).isVisible()) return true;
  return false;
}

async function pressFirst(practice: Practice, keys: readonly MessageKey[]): Promise<boolean> {
  for (const key of keys) {
    const button = buttonOf(practice, key).first();
    if (await button.isVisible()) {
      await button.click();
      return true;
    }
  }
  return false;
}
