// Without a network: what was opened once works, practice, fallback and search included; what was not says so; updates wait until they are wanted.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DIST } from '../../scripts/site-server.ts';
import { guide } from '../../src/guide.ts';
import { expect, makeNextRelease, NEXT, test } from './support/host.ts';
import { GUIDE_PAGES, hrefOf } from './support/pages.ts';
import { Practice } from './support/practice.ts';
import { addressOf, LOCALES } from './support/site.ts';
import { switchOff } from './support/switched-off.ts';
import { inEachLanguage } from './support/test.ts';

/** The first worker takes over only once all of its language is on the device. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** The names of the lists on the device, each of which comes last of all its files: `['en', 'shared']`. */
const keptLists = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const keys = await Promise.all(stores.map((cache) => cache.keys()));
    return keys
      .flat()
      .flatMap(({ url }) => /\/offline\/([\w-]+)\.\w+\.json$/u.exec(url)?.[1] ?? [])
      .sort();
  });

inEachLanguage((language) => {
  test('a language that was opened works without a network, and no other', async ({
    page,
    practice,
    t,
    host,
    problems,
  }) => {
    const other = LOCALES.find((locale) => locale !== language) ?? language;
    await page.goto(addressOf(language));
    await kept(page);
    // Nothing of another language came along.
    expect(host.asked.filter((path) => path.split('/').includes(other))).toEqual([]);
    expect(await keptLists(page)).toEqual([language, 'shared'].sort());

    host.cut();
    await page.context().setOffline(true);
    const missing = await page.evaluate(
      async (addresses) => {
        const answers = await Promise.all(addresses.map((address) => fetch(address)));
        return answers.flatMap(({ ok, url }) => (ok ? [] : [url]));
      },
      GUIDE_PAGES.map(({ path }) => hrefOf(language, path)),
    );
    expect(missing).toEqual([]);
    for (const method of guide.methods) await practice.open(method);

    await practice.open('text-message');
    await expect(page.getByText(t('offline.notice'))).toBeVisible();
    await practice.signInByAppCode();

    await page.getByRole('button', { name: t('search.label'), exact: true }).click();
    const search = page.getByRole('dialog');
    await search.getByRole('textbox').fill(t('method.hardware-token.name'));
    await search.locator('a[href*="/sign-in/hardware-token/"]').first().click();
    await practice.waken();

    await page.goto('go/no-signal/?mode=show');
    await expect(page).toHaveURL(new RegExp(`${language}/solve/no-signal/\\?mode=show$`, 'u'));
    for (const address of [`${other}/check/`, `${language}/helpdesk/`]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'));
      const call = page.getByRole('link', { name: guide.helpdesk.phone });
      await expect(call.first()).toBeVisible();
    }
    await expect(page.getByText(/\d\sMB/u)).toBeVisible();

    host.serve(DIST);
    await page.context().setOffline(false);
    await page.goto(addressOf(other));
    await expect.poll(() => keptLists(page)).toContain(other);
    host.cut();
    await page.context().setOffline(true);
    await page.goto(addressOf(other, 'phone-call'));
    await practice.waken();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    // What failed while the network was gone.
    problems.splice(0);
  });
});

test('a newer release waits until the reader asks, and open exercises go on', async ({
  page,
  context,
  practice,
  language,
  t,
  host,
  problems,
}, info) => {
  const next = info.outputPath('next');
  makeNextRelease(next);
  const offer = page.getByRole('button', { name: t('offline.newer.load') });
  await page.goto(addressOf(language));
  await kept(page);

  const otherTab = await context.newPage();
  const underWay = new Practice(otherTab, language, t);
  await underWay.open('text-message');
  await underWay.signIn();

  host.serve(next);
  await practice.open('text-message');
  await expect(offer).toBeVisible();
  await expect(page.locator(NEXT)).toHaveCount(0);
  await practice.signIn();
  await expect(offer).toBeHidden();
  await practice.button(t('practice.again')).first().click();
  await expect(offer).toBeVisible();

  await offer.click();
  await expect(page.locator(NEXT)).toBeAttached();
  await expect(offer).toBeHidden();

  // The other tab has seen nothing of it. What it still needs is not on the host any more.
  await underWay.goAnotherWay();
  await underWay.choose('app-code');
  await underWay.openApp();
  await underWay.enter(await underWay.newestCode());
  await underWay.expectOutcome('verified');
  await expect(otherTab.locator(NEXT)).toHaveCount(0);
  await otherTab.close();

  // Once nobody needs them, the files of the old release go.
  await page.goto(addressOf(language, 'phone-call'));
  await practice.waken();
  const oldScripts = () =>
    page.evaluate(async () => {
      const keys = await (await caches.open((await caches.keys())[0] ?? '')).keys();
      return keys.filter(({ url }) => /_astro\/.*(?<!next)\.js$/u.test(url)).length;
    });
  await expect.poll(oldScripts).toBe(0);
  expect(problems).toEqual([]);
});

test('switched off, it goes from each device at the next visit, and nothing else with it', async ({
  page,
  practice,
  language,
  t,
  host,
}, info) => {
  const off = info.outputPath('off');
  await switchOff(off);
  const stores = () => page.evaluate(() => caches.keys());
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(addressOf(language));
  await kept(page);
  // Of something else at the same address.
  await page.evaluate(() => caches.open('timetable'));
  expect(await stores()).toHaveLength(2);

  // The next visit is still answered from the device; its exercise goes on, whatever happens below it.
  host.serve(off);
  await practice.open('text-message');
  await expect.poll(stores).toEqual(['timetable']);
  await expect.poll(workers).toBe(0);
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await practice.signInByAppCode();
  await expect(page.getByRole('button', { name: t('offline.newer.load') })).toBeHidden();
  expect(await stores()).toEqual(['timetable']);

  // From then on the host alone answers.
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
  host.asked.splice(0);
  await page.goto(addressOf(language, 'phone-call'));
  await practice.waken();
  expect(host.asked).toContain(addressOf(language, 'phone-call'));
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await workers()).toBe(0);
  expect(await stores()).toEqual(['timetable']);
});

test('nothing is kept for who saves data, or in a frame of another site', async ({
  page,
  language,
  host,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  for (const address of [addressOf(language), `${language}/embed/phone-call/`]) {
    await page.goto(address);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  }
  expect(host.asked).not.toContain('sw.js');
});

// An app has a window of its own, which hides the address. Here pages look like a sign-in, and the address is what tells one from a real one.
test('the guide can’t be installed as an app', async ({ page, language }) => {
  const linked = globSync('**/*.html', { cwd: DIST }).filter((file) =>
    /<link[^>]+manifest/u.test(readFileSync(join(DIST, file), 'utf8')),
  );
  expect(linked).toEqual([]);
  expect(globSync('**/*{.webmanifest,manifest.json}', { cwd: DIST })).toEqual([]);
  await page.goto(addressOf(language));
  await kept(page);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toContain('no-manifest');
});
