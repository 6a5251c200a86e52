/** The check's answer as a reader gets it: no praise for one method, what can be done today, and links that help who is locked out. */
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import { Answer } from '../../src/components/check/Answer.tsx';
import { SET_UP_ON, SOLVED_ON, type LinkTo } from '../../src/components/check/pages.ts';
import { createFormatter } from '../../src/i18n/format.ts';
import { coverage } from '../../src/machines/coverage.ts';
import { HOLDINGS, type HoldingId } from '../../src/machines/holdings.ts';
import { LOCALES, readMessages } from '../content/catalogue-files.ts';
import { smallPolicies } from '../machines/support/world.ts';

const grid = await coverage(HOLDINGS, smallPolicies);

const linked = <Key extends string>(table: Readonly<Record<Key, string>>) =>
  Object.fromEntries(
    Object.entries<string>(table).map(([key, path]) => [key, { href: path, title: path }]),
  ) as Record<Key, LinkTo>;

describe.each(LOCALES)('%s', (locale) => {
  const messages = readMessages(locale);
  const t = createFormatter(() => messages, locale);
  const answerTo = (...have: HoldingId[]) =>
    render(
      <Answer
        {...{ t, locale, grid, have }}
        holdings={HOLDINGS}
        solve={linked(SOLVED_ON)}
        setUp={linked(SET_UP_ON)}
        helpdesk="088 123 45 67"
      />,
    );
  const added = (html: string) => [...html.matchAll(/data-add="([^"]+)"/gu)].map(([, id]) => id);

  it('one passkey alone is no reason for praise: it says what to add', () => {
    const html = answerTo('passkey@synced');
    expect(html).toContain(`${t('check.single')}</p>`);
    expect(html).toContain(t('check.singleWhy'));
    expect(html).not.toContain(t('check.safeWhy'));
    expect(html).not.toContain(t('check.yours.rest'));
    expect(added(html)).toEqual(['app-code@phone']);
    expect(html).toContain(t('check.leavesSecond'));
    expect(html).not.toContain(t('check.leavesNone'));
    expect(answerTo('passkey@synced', 'app-code@phone')).toContain(t('check.safeWhy'));
  });

  it('the app on the phone that one has comes before what has to be bought', () => {
    const html = answerTo('text-message@phone');
    expect(added(html).slice(0, 3)).toEqual([
      'app-code@phone',
      'app-code@spare',
      'hardware-token@me',
    ]);
    const [today = '', better = ''] = html.split('data-add=').slice(1);
    expect(today).toContain(t('check.today'));
    expect(today).toContain(t('check.leaves', { count: 2 }));
    expect(better).toContain(t('check.better'));
    expect(html).not.toContain(`>${t('check.addFirst')}<`);
  });

  it.each([
    ['passkey@key', 'key-lost', 'solve/no-other-way'],
    ['passkey@computer', 'computer-lost', 'solve/no-other-way'],
    ['passkey@phone', 'no-internet', 'solve/no-signal'],
  ] as const)('with %s, %s leads to %s', (holding, mishap, page) => {
    const [, found = ''] = answerTo(holding).split(`data-locked="${mishap}"`);
    expect(found).toMatch(new RegExp(`^[^]*?<a href="${page}"`, 'u'));
  });
});

it('no mishap leads to a page for which one has to be signed in', () => {
  for (const page of Object.values(SOLVED_ON)) expect(page).toMatch(/^solve\//u);
});
