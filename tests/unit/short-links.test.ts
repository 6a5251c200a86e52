// The short links: in mail, on paper and in QR codes for years, so no id may go, and each leads to a page that exists.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goAddresses, problemOf, shortLinks } from '../../src/components/helpdesk/short-links.ts';
import { guide } from '../../src/guide.ts';
import { scenarios } from '../../src/machines/scenarios/index.ts';
import { pageFilesIn } from '../content/page-files.ts';

/**
 * Methods and problems; the exercises' ids are kept by tests/machines/scenarios.test.ts. Add to this list; never take from it.
 * Has one got another name? Then its old id goes into RENAMED in src/components/helpdesk/short-links.ts, and stays here.
 */
const KEPT = [
  'abroad',
  'another-way',
  'app-code',
  'app-locked',
  'app-notification',
  'approved-by-mistake',
  'asked-too-often',
  'call-key-not-heard',
  'cannot-sign-in',
  'code-in-chat-app',
  'code-not-accepted',
  'did-not-ask',
  'hardware-token',
  'hearing-and-sight',
  'messages-have-stopped',
  'missed-call',
  'new-number',
  'new-phone',
  'no-notification',
  'no-other-way',
  'no-signal',
  'no-text-message',
  'number-does-not-work',
  'office-phone',
  'phone-call',
  'phone-lost',
  'phone-not-at-hand',
  'phone-stays-silent',
  'reset-password',
  'shared-computer',
  'someone-asks-for-code',
  'text-message',
  'token-does-not-work',
  'token-lost',
  'too-many-requests',
  'too-many-tries',
  'turn-it-off',
  'unknown-method',
  'wrong-account-in-app',
  'wrong-clock',
];

const problems = pageFilesIn(guide.defaultLocale)
  .map(({ path }) => problemOf(path))
  .filter((id) => id !== undefined);
const links = shortLinks(problems);

describe('the ids of short links', () => {
  it('stay for ever: one that is missing here must be led on, in RENAMED', () => {
    const ids = [...goAddresses(links)].filter(([, { kind }]) => kind !== 'exercise');
    expect(ids.map(([id]) => id).sort()).toEqual(KEPT);
  });

  it('stand for every exercise too', () => {
    const ids = [...goAddresses(links).keys()];
    expect(ids).toEqual(expect.arrayContaining(scenarios.map(({ id }) => id)));
  });

  it('can be written in any address', () => {
    for (const { id } of links) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it.each(links.map((link) => [link.id, link.page] as const))('%s leads to a page', (_id, page) => {
    expect(existsSync(`src/content/docs/${guide.defaultLocale}/${page}.mdx`)).toBe(true);
  });
});

describe('an id that two things have', () => {
  it('stops the build, which names both files and the mend', () => {
    expect(() => shortLinks([...problems, 'app-code'])).toThrow(
      /solve\/app-code\.mdx: app-code is also the id of a method, in src\/machines\/method-ids\.ts\n {2}Mend: .*\/go\/app-code\//u,
    );
    expect(() => shortLinks([...problems, 'app-code-usual'])).toThrow(
      /scenarios\/app-code\.ts: app-code-usual is also the id of a problem/u,
    );
  });
});

describe('an id that was renamed', () => {
  it('leads to what has another name now', () => {
    expect(goAddresses(links, { 'no-bars': 'no-signal' }).get('no-bars')?.page).toBe(
      'solve/no-signal',
    );
  });

  it('stops the build when it leads nowhere, or is in use', () => {
    expect(() => goAddresses(links, { 'no-bars': 'no-such' })).toThrow(
      /RENAMED\.no-bars leads to/u,
    );
    expect(() => goAddresses(links, { abroad: 'no-signal' })).toThrow(/RENAMED\.abroad is an id/u);
  });
});
