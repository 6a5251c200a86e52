// What the helpdesk's tool shows stands in its address, what the address names is held against lists, and what is sent follows from it.
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/components/helpdesk/answers.ts';
import { sendingOf } from '../../src/components/helpdesk/sending.ts';
import { readView, searchOf, type View } from '../../src/components/helpdesk/view.ts';
import { guide } from '../../src/guide.ts';
import { LOCALES } from '../content/catalogue-files.ts';
import { pageFilesIn } from '../content/page-files.ts';

const answers = LOCALES.map((locale) => answersIn(locale, pageFilesIn(locale)));
const own = guide.defaultLocale;
const VIEWS: readonly View[] = [
  { query: '', to: own, mode: 'own' },
  { query: 'no sms & “more”', to: 'nl', page: 'solve/no-text-message', mode: 'own' },
  {
    query: '',
    to: 'en',
    page: 'solve/no-text-message',
    practice: 'text-message-no-signal',
    mode: 'guide',
  },
];

describe('the address', () => {
  it.each(VIEWS)('restores the view: %o', (view) => {
    expect(readView(searchOf(view), answers, own)).toEqual({ view, misread: false });
  });

  it.each([
    ['?page=solve/no-such-page', {}],
    ['?page=%3Cimg%20src=x%3E', {}],
    ['?to=xx&page=solve/abroad', { page: 'solve/abroad' }],
    ['?mode=fast', {}],
    // An exercise of another page than the one that is named.
    ['?page=solve/new-phone&practice=text-message-no-signal', { page: 'solve/new-phone' }],
    ['?practice=text-message-no-signal', {}],
  ])('leaves out what it does not know, and says so: %s', (search, left) => {
    const { view, misread } = readView(search, answers, own);
    expect(misread).toBe(true);
    expect(JSON.parse(JSON.stringify(view))).toEqual({ query: '', to: own, mode: 'own', ...left });
  });

  it('cuts what nobody can have said', () => {
    expect(readView(`?q=${'a'.repeat(5000)}`, answers, own).view.query).toHaveLength(200);
  });
});

describe.each(answers.map((one) => [one.locale, one] as const))('what is sent in %s', (to, one) => {
  const root = `${guide.site}${guide.base}`;

  it('is the page itself, or its exercise in the way that was chosen', () => {
    const page = { query: '', to, page: 'solve/no-text-message', mode: 'guide' } as const;
    expect(sendingOf(page, one)).toMatchObject({
      link: `${root}${to}/solve/no-text-message/`,
      short: `${root}go/no-text-message/`,
    });
    expect(sendingOf({ ...page, practice: 'text-message-no-signal' }, one)).toMatchObject({
      page: `${root}${to}/solve/no-text-message/`,
      link: `${root}${to}/sign-in/text-message/?practice=text-message-no-signal&mode=guide`,
      short: `${root}go/text-message-no-signal/?mode=guide`,
    });
  });

  it('has advice for every method and every problem, in whole sentences', () => {
    const advised = one.answers.filter(({ page }) => /^(?:solve|sign-in)\/./u.test(page));
    expect(advised.length).toBeGreaterThan(30);
    for (const { page, advice } of advised) {
      expect(advice.length, page).toBeGreaterThan(0);
      for (const step of advice.flatMap(({ steps }) => steps)) {
        expect(step, page).toMatch(/^\P{Ll}.*[.?!”)]$/u);
        expect(step, page).not.toMatch(/ [.,:?]|…|undefined|\{\{|label\.|screen\./u);
      }
    }
  });
});
