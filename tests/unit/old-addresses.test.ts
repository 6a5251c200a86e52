// The old articles' names: in bookmarks and on paper for years, so none may go, and each leads to a page that exists.
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OLD_ADDRESSES } from '../../src/components/language/old-addresses.ts';

/** Add to this list; never take from it. */
const KEPT = [
  'microsoft-authenticator-app-how-to',
  'multi-factor-authentication-end-user',
  'multi-factor-authentication-end-user-app-passwords',
  'multi-factor-authentication-end-user-first-time',
  'multi-factor-authentication-end-user-manage-settings',
  'multi-factor-authentication-end-user-signin',
  'multi-factor-authentication-end-user-troubleshoot',
  'multi-factor-authentication-get-started',
  'multi-factor-authentication-how-it-works',
  'multi-factor-authentication-versions-plans',
  'multi-factor-authentication-whats-next',
  'security-info-manage-settings',
  'security-info-setup-auth-app',
  'security-info-setup-phone-number',
  'security-info-setup-security-key',
  'security-info-setup-signin',
  'security-info-setup-text-msg',
  'user-help-auth-app-sign-in',
  'user-help-security-info-overview',
  'user-help-two-step-verification-overview',
];

it('keeps every old address', () => {
  expect(Object.keys(OLD_ADDRESSES).sort()).toEqual(KEPT);
});

it.each(Object.entries(OLD_ADDRESSES))('%s leads to pages that exist', (_article, address) => {
  const folder = 'src/content/docs/en';
  for (const page of [address.page, ...Object.values(address.sections ?? {})]) {
    const exists = existsSync(`${folder}/${page}.mdx`) || existsSync(`${folder}/${page}/index.mdx`);
    expect(exists, page).toBe(true);
  }
});
