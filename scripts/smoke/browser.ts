// What only a browser can say of a host: a practice wakes and the search finds, and nothing on the page breaks its security policy.
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import type { Check } from './requests.ts';

const PATH = 'en/sign-in/app-code/';

/** Uses one method page as a reader would. */
export async function checkInBrowser(url: string, base: string): Promise<Check[]> {
  const browser = await chromium.launch({
    executablePath: process.env['HANDRAIL_BROWSER'] ?? (await findBrowser()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (said) => {
      if (said.type() === 'error') problems.push(said.text());
    });
    await usePage(page, url, base).catch((error: unknown) => problems.push(String(error)));
    return [{ path: `${PATH} in a browser`, problems }];
  } finally {
    await browser.close();
  }
}

async function usePage(page: Page, url: string, base: string): Promise<void> {
  await page.goto(url + PATH);
  await page.locator('[data-simulator]').scrollIntoViewIfNeeded();
  await page.locator('[data-simulator][data-live]').waitFor();
  await page.locator('[data-search] button').first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('code');
  await page.getByRole('dialog').locator(`a[href^="${base}en/"]`).first().waitFor();
}
