// The simulator as a reader meets it: everything is found by its role and its words, codes are read off the phone.
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { Translate } from '../../../src/i18n/keys.ts';
import type { MethodId } from '../../../src/machines/method-ids.ts';
import type { Outcome, RefusalReason } from '../../../src/machines/outcomes.ts';
import type { PageId } from '../../../src/machines/scenario.ts';
import type { ScenarioId } from '../../../src/machines/scenarios/index.ts';
import { addressOf } from './site.ts';

/** Nothing in any exercise is further away than this many presses on "Skip the wait". */
const MOST_SKIPS = 12;

export class Practice {
  readonly page: Page;
  readonly locale: string;
  readonly t: Translate;
  readonly root: Locator;
  readonly window: Locator;
  /** What the reader holds: the phone, or the token. */
  readonly phone: Locator;
  readonly codeBox: Locator;
  readonly newMessage: Locator;
  readonly messages: Locator;
  readonly app: Locator;
  /** The step that is marked in the page's own list. */
  readonly currentStep: Locator;
  readonly says: Locator;

  /** @param place - the page that the practice is on, or the frame in it */
  constructor(place: Page | Frame, locale: string, t: Translate) {
    this.page = 'page' in place ? place.page() : place;
    this.locale = locale;
    this.t = t;
    this.root = place.locator('[data-simulator]');
    this.window = this.root.getByRole('region', { name: t('window.name') });
    const device = new RegExp(`^(${t('phone.name')}|${t('token.name')})$`, 'u');
    this.phone = this.root.getByRole('region', { name: device });
    this.codeBox = this.window.getByRole('textbox', { name: t('label.enterCode') });
    this.newMessage = this.phone.getByRole('button', { name: t('text-message.newMessage') });
    const [messagesApp = ''] = t('text-message.openMessages', { count: 1 }).split(' (');
    this.messages = this.phone.getByRole('button', { name: messagesApp });
    this.app = this.phone.getByRole('button', { name: t('app-code.openApp'), exact: true });
    this.currentStep = place.locator('[data-steps] [aria-current="step"]');
    this.says = this.root.locator('.sim-says');
  }

  /** Opens a page and waits until its practice is alive. */
  async open(page: PageId, practice?: ScenarioId): Promise<void> {
    await this.page.goto(addressOf(this.locale, page, practice));
    await this.waken();
  }

  /** The practice wakes when it comes into view. */
  async waken(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root).toHaveAttribute('data-live');
  }

  /** Whether the sign-in page has one of these titles. */
  async hasTitle(...keys: readonly Parameters<Translate>[0][]): Promise<boolean> {
    for (const key of keys) {
      if (await this.window.getByRole('heading', { name: this.t(key) }).isVisible()) return true;
    }
    return false;
  }

  button(name: string, within: Locator = this.root): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  /** Opens a half that is folded to a strip at phone width; elsewhere both stand open. */
  async show(half: Locator): Promise<void> {
    const strip = half.locator('button[aria-expanded="false"]');
    if (!(await strip.isVisible())) return;
    // It may open by itself in this very moment, when its turn has come.
    await strip.click({ timeout: 2_000 }).catch(() => undefined);
    await expect(strip).toBeHidden();
  }

  async signIn(): Promise<void> {
    await this.button(this.t('label.signIn'), this.window).click();
    await this.settled();
  }

  /** Waits until the second step has loaded, or has told that it could not. */
  async settled(): Promise<void> {
    await expect(this.root).not.toHaveAttribute('data-state', /enteringPassword|loading$/u);
  }

  async stopClock(): Promise<void> {
    await this.button(this.t('practice.pause')).click();
  }

  async skip(): Promise<void> {
    await this.button(this.t('practice.skip')).click();
  }

  /** Skips waits until something is in sight. */
  async skipTo(target: Locator): Promise<void> {
    for (let skips = 0; skips < MOST_SKIPS && !(await target.isVisible()); skips += 1) {
      await this.skip();
    }
    await expect(target).toBeVisible();
  }

  async openMessages(): Promise<void> {
    const message = this.newMessage.or(this.messages);
    await this.skipTo(message);
    await message.click();
  }

  async answer(): Promise<void> {
    const answer = this.button(this.t('phone-call.answer'), this.phone);
    await this.skipTo(answer);
    await answer.click();
  }

  /** A key of the phone's keypad, whatever it is called aloud. */
  key(key: string): Locator {
    const names: Record<string, string> = {
      '#': this.t('phone-call.key.hash'),
      '*': this.t('phone-call.key.star'),
    };
    return this.button(names[key] ?? key, this.phone);
  }

  /** Presses keys one by one, on the keypad that is opened for it. */
  async pressKeys(keys: string): Promise<void> {
    const keypad = this.button(this.t('phone-call.openKeypad'), this.phone);
    if (await keypad.isVisible()) await keypad.click();
    for (const key of keys) await this.key(key).click();
  }

  /** The exercise's PIN for calls, from the note beside the phone; empty where there is none. */
  async pinOnPaper(): Promise<string> {
    const note = this.phone.getByText(this.t('phone-call.pin')).locator('..');
    return /\d{4}/u.exec((await note.allInnerTexts()).join())?.[0] ?? '';
  }

  async openApp(): Promise<void> {
    await this.show(this.phone);
    await this.app.click();
  }

  get tokenButton(): Locator {
    return this.button(this.t('hardware-token.press'), this.phone);
  }

  async pressToken(): Promise<void> {
    await this.show(this.phone);
    await this.tokenButton.click();
  }

  /** The codes in sight on the phone, from top to bottom, as they stand there. */
  async codesOnPhone(): Promise<string[]> {
    return codesIn(await this.phone.innerText());
  }

  /** The newest code on the phone. */
  async newestCode(): Promise<string> {
    await expect(this.phone).toHaveText(/\d{3} ?\d{3}/u);
    return (await this.codesOnPhone()).at(-1) ?? '';
  }

  /** Waits for so many codes to lie on the phone. */
  async skipToCodes(count: number): Promise<string[]> {
    for (let skips = 0; skips < MOST_SKIPS; skips += 1) {
      const codes = await this.codesOnPhone();
      if (codes.length >= count) return codes;
      await this.skip();
    }
    throw new Error(`The phone never showed ${count} codes.`);
  }

  async enter(code: string): Promise<void> {
    await this.codeBox.fill(code);
    await this.button(this.t('label.verify'), this.window).click();
  }

  async askForNewCode(): Promise<void> {
    const link = this.button(this.t('label.sendAgain'), this.window);
    await this.skipTo(link);
    await link.click();
  }

  async goAnotherWay(): Promise<void> {
    await this.button(this.t('label.signInAnotherWay'), this.window).click();
  }

  choice(method: MethodId): Locator {
    const number = this.t('persona.phone');
    return this.button(this.t(`label.choice.${method}`, { number }), this.window);
  }

  async choose(method: MethodId): Promise<void> {
    await this.choice(method).click();
    await this.settled();
  }

  /** From the first page to the end by the app's code, whatever method this exercise begins with. */
  async signInByAppCode(): Promise<void> {
    await this.signIn();
    await this.goAnotherWay();
    await this.choose('app-code');
    await this.openApp();
    await this.enter(await this.newestCode());
    await this.expectOutcome('verified');
  }

  async expectRefusal(reason: RefusalReason, triesLeft: number): Promise<void> {
    const why = this.window.getByRole('alert');
    await expect(why).toContainText(this.t(`reason.${reason}`));
    await expect(why).toContainText(this.t('reason.triesLeft', { count: triesLeft }));
    await expect(this.codeBox).toHaveValue('');
    await expect(this.codeBox).toBeFocused();
    await expect(this.codeBox).toHaveAttribute('aria-invalid', 'true');
  }

  async expectOutcome(outcome: Outcome): Promise<void> {
    await expect(this.root).toHaveAttribute('data-outcome', outcome);
    const title = this.root.getByRole('heading', { name: this.t(`outcome.${outcome}.title`) });
    await expect(title).toBeVisible();
  }
}

/** A code as a page shows it: six digits, in two groups or in one. */
export function codesIn(text: string): string[] {
  return text.match(/\b\d{3} ?\d{3}\b/gu) ?? [];
}

/** A code with its last digit misread. */
export function misread(code: string): string {
  return code.replace(/\d$/u, (digit) => String((Number(digit) + 5) % 10));
}
