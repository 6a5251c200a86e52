// *Is this me?* as a reader meets it: who started a sign-in is known only from what the reader has just done.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../../src/guide.ts';
import type { Translate } from '../../../src/i18n/keys.ts';
import { RUN_LENGTH, type Answer, type Verdict } from '../../../src/machines/is-this-me.ts';

/** What a reader knows when the request has come. */
export interface Situation {
  /** The reader has just pressed "Sign in". */
  readonly signingIn: boolean;
  /** Somebody is asking for a code. */
  readonly byCaller: boolean;
  /** The request in words. */
  readonly request: string;
}

/** How a reader answers. */
export type Mind = (situation: Situation) => Answer;

/** Knows that only one thing counts, and that a code is told to nobody. */
export const sensible: Mind = ({ signingIn, byCaller }) =>
  signingIn && !byCaller ? 'allow' : 'refuse';

export class Run {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: Translate;
  readonly root: Locator;
  readonly screen: Locator;
  readonly question: Locator;
  readonly #press: (target: Locator) => Promise<void>;

  /** @param press - how the reader presses a button: by mouse, unless told */
  constructor(
    page: Page,
    locale: Locale,
    t: Translate,
    press = (target: Locator) => target.click(),
  ) {
    this.page = page;
    this.locale = locale;
    this.t = t;
    this.#press = press;
    this.root = page.locator('[data-is-this-me]');
    this.screen = this.root.getByRole('region', { name: t('isThisMe.screen') });
    this.question = this.root.getByRole('group', { name: t('isThisMe.question') });
  }

  /** Opens the page, with the address's `run` as it is given, and waits until it is alive. */
  async open(run?: string): Promise<void> {
    const path = `${this.locale}/practice/is-this-me/`;
    await this.page.goto(run === undefined ? path : `${path}?run=${run}`);
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root).toHaveAttribute('data-live');
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  async start(): Promise<void> {
    await this.#press(this.button(this.t('isThisMe.start')));
  }

  /** Goes on with what is on the screen, until the request comes. */
  async goOn(): Promise<Situation> {
    const { t } = this;
    const signIn = this.screen.getByRole('button', { name: t('label.signIn'), exact: true });
    const signingIn = await signIn.isVisible();
    await this.#press(this.screen.getByRole('button'));
    await expect(this.question.getByRole('button')).toHaveCount(2);
    const byCaller = await this.button(t('phone.caller.tell')).isVisible();
    return { signingIn, byCaller, request: await this.question.getByRole('status').innerText() };
  }

  async answer(given: Answer, { byCaller }: Situation): Promise<Verdict> {
    const { t } = this;
    const names = byCaller
      ? { allow: t('phone.caller.tell'), refuse: t('phone.caller.refuse') }
      : { allow: t('isThisMe.yes'), refuse: t('isThisMe.no') };
    await this.#press(this.button(names[given]));
    const why = this.root.locator('[data-verdict]');
    const verdict = (await why.getAttribute('data-verdict')) as Verdict;
    await expect(why.getByRole('heading')).toHaveText(t(`isThisMe.verdict.${verdict}`));
    await expect(why.getByRole('heading')).toBeFocused();
    return verdict;
  }

  async next(number: number): Promise<void> {
    const last = number === RUN_LENGTH;
    await this.#press(this.button(this.t(last ? 'isThisMe.finish' : 'isThisMe.next')));
  }

  /** Plays a run from its first question to its end, or only so many questions. */
  async play(
    mind: Mind,
    questions = RUN_LENGTH,
  ): Promise<(Situation & { answer: Answer; verdict: Verdict })[]> {
    const played = [];
    for (let number = 1; number <= questions; number += 1) {
      await expect(this.root).toHaveAttribute('data-round', String(number));
      const situation = await this.goOn();
      const answer = mind(situation);
      played.push({ ...situation, answer, verdict: await this.answer(answer, situation) });
      await this.next(number);
    }
    return played;
  }
}
