// The practice on a page of another site: it works where storage is refused, is as tall as it needs, and tells that page what happens,
// and no other page. Which site may frame it is decided by the headers.
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { policies } from '../../src/guide.ts';
import { documentedSteps } from '../../src/machines/documented.ts';
import { scenarios, type ScenarioId } from '../../src/machines/scenarios/index.ts';
import { expectNothing, RULES } from './support/accessible.ts';
import { expectFits, HOST, openHostPage, STRANGER, toldBy } from './support/host-page.ts';
import { sidewaysScroll } from './support/layout.ts';
import { Practice } from './support/practice.ts';
import { wordsOf } from './support/site.ts';
import { expect, inEachLanguage, test } from './support/test.ts';

// The example's site is no real one, and the guide is tested on this machine: a browser would ask before it lets the one load the other.
test.use({ permissions: ['local-network-access'] });

/** Which of the example's practices is in which language. */
const METHODS = { en: 'text-message', nl: 'app-code' } as const;

const practiceOf = (page: Page, method: string) =>
  page.locator(`handrail-practice[method="${method}"]`);

/** Scrolls a practice into view, which loads it, and takes it in hand. */
async function practiceIn(page: Page, language: keyof typeof METHODS): Promise<Practice> {
  const element = practiceOf(page, METHODS[language]);
  await element.scrollIntoViewIfNeeded();
  await expect(element.locator('iframe').contentFrame().locator('[data-live]')).toBeAttached();
  const frame = page.frames().find((one) => one.url().includes(`/embed/${METHODS[language]}/`));
  return new Practice(frame as Frame, language, wordsOf(language));
}

const stepsOf = async (id: ScenarioId) => {
  const scenario = scenarios.find((one) => one.id === id);
  const steps = scenario ? await documentedSteps(scenario, policies) : [];
  return steps.map((step) => `step {"step":"${step}"}`);
};

/** What a whole exercise tells, for each of the example's two practices, and how it is done. */
const EXERCISES = {
  en: {
    start: { method: 'text-message', scenario: 'text-message-no-signal', mode: 'own' },
    steps: async () => (await stepsOf('text-message-usual')).slice(0, 2),
    act: async (practice: Practice) => {
      await practice.signIn();
      await practice.show(practice.window);
      await practice.goAnotherWay();
      // Its words come over the network, into a frame that may keep nothing.
      await practice.choose('app-code');
    },
  },
  nl: {
    start: { method: 'app-code', scenario: 'app-code-usual', mode: 'guide' },
    steps: () => stepsOf('app-code-usual'),
    act: (practice: Practice) => practice.signIn(),
  },
} as const;

/** The example's own requests leave the guide's site; nothing else may. */
function withoutHost(problems: string[]): void {
  const others = problems.splice(0).filter((problem) => !problem.startsWith(`left: ${HOST}/`));
  problems.push(...others);
}

inEachLanguage((language) => {
  test('another site that may, with storage refused', async ({ page, baseURL, problems }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await openHostPage(page, baseURL);
    const practice = await practiceIn(page, language);
    const { start, steps, act } = EXERCISES[language];
    const element = practiceOf(page, start.method);
    await expect(element.locator('iframe')).toHaveAccessibleName(/\S/u);
    await expect(element.getByRole('link')).toBeHidden();
    await expectFits(element);

    await act(practice);
    await practice.openApp();
    await expectFits(element);
    await practice.enter(await practice.newestCode());
    await practice.expectOutcome('verified');
    await expect
      .poll(() => toldBy(page, start.method))
      .toEqual([
        `start ${JSON.stringify(start)}`,
        ...(await steps()),
        'end {"outcome":"verified"}',
      ]);
    await expectFits(element);
    withoutHost(problems);
  });

  test('the embed page by itself, 320 px wide', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    // It takes the device's colours when it opens.
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${language}/embed/text-message/?practice=text-message-no-signal`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await expect(page.locator('[data-simulator]')).toHaveAttribute('data-live');
      expect(await sidewaysScroll(page)).toEqual([]);
      expectNothing(await new AxeBuilder({ page }).withTags(RULES).analyze(), colorScheme);
    }
    const whole = page.waitForEvent('popup');
    await page.locator('[data-whole]').click();
    expect((await whole).url()).toMatch(
      /sign-in\/text-message\/\?practice=text-message-no-signal$/u,
    );
  });
});

test.describe('a stranger in the frame', () => {
  // The policy of the example would not let one in.
  test.use({ bypassCSP: true });
  test('a message counts only from the frame and the site of the practice', async ({
    page,
    baseURL,
    problems,
  }) => {
    await openHostPage(page, baseURL);
    const element = practiceOf(page, METHODS.en);
    const practice = await practiceIn(page, 'en');
    await expectFits(element);
    const before = await element.locator('iframe').boundingBox();
    const told = await toldBy(page, METHODS.en);
    const script = await (await page.request.get('embed.js')).body();
    expect(gzipSync(script).length).toBeLessThanOrEqual(2 * 1024);

    // The page itself: another window.
    const forged = { type: 'handrail:size', version: 1, height: 77 };
    await page.evaluate((message) => {
      const arrived = new Promise((done) => addEventListener('message', done, { once: true }));
      window.postMessage(message, '*');
      return arrived;
    }, forged);
    // The right window, with another site's page in it.
    const arrived = page.evaluate(
      () => new Promise((done) => addEventListener('message', ({ origin }) => done(origin))),
    );
    const body = `<script>for (const m of ${JSON.stringify([forged, { type: 'handrail:end', version: 1, outcome: 'verified' }])}) parent.postMessage(m, '*')</script>`;
    await page.route(`${STRANGER}/**`, (route) =>
      route.fulfill({ body, contentType: 'text/html' }),
    );
    await practice.root.evaluate((_, address) => location.assign(address), `${STRANGER}/`);
    expect(await arrived).toBe(STRANGER);
    expect(await element.locator('iframe').boundingBox()).toEqual(before);
    expect(await toldBy(page, METHODS.en)).toEqual(told);

    problems.splice(0);
    await element.evaluate((one) => {
      one.replaceChildren();
      one.setAttribute('mode', 'nonsense');
    });
    await expect(element.getByRole('link')).toHaveAttribute(
      'href',
      /\/en\/sign-in\/text-message\/\?practice=text-message-no-signal$/u,
    );
    await expect(element.locator('iframe')).toHaveCount(0);
    expect(problems.splice(0).join()).toContain(
      'mode="nonsense" is unknown. Use one of: show, guide',
    );
    await element.evaluate((one) => one.removeAttribute('mode'));
    await expect(element.locator('iframe').contentFrame().locator('[data-live]')).toBeAttached();
    withoutHost(problems);
  });
});

test('another site that may not, and a frame without an origin of its own', async ({
  page,
  baseURL,
  problems,
}) => {
  await openHostPage(page, baseURL, STRANGER);
  const element = practiceOf(page, METHODS.en);
  await element.scrollIntoViewIfNeeded();
  // The browser shows its own page instead; after a while the link takes its place.
  await expect(element.getByRole('link')).toBeVisible();
  expect(page.frames().some((frame) => frame.url().startsWith(baseURL ?? ''))).toBe(false);
  expect(problems.splice(0).join()).toContain(`Is ${STRANGER} under embed.origins`);

  const address = `${baseURL ?? ''}en/embed/app-code/`;
  await page.route(`${HOST}/**`, (route) =>
    route.fulfill({
      body: `<iframe sandbox="allow-scripts allow-forms" src="${address}"></iframe>`,
      contentType: 'text/html',
    }),
  );
  await page.goto(`${HOST}/`);
  const practice = new Practice(page.frames()[1] as Frame, 'en', wordsOf('en'));
  await practice.waken();
  await practice.signIn();
  await practice.openApp();
  await practice.enter(await practice.newestCode());
  await practice.expectOutcome('verified');
  problems.splice(0);
});
