// The link in place of a practice that can't be shown on another site leads to that practice in the guide, in the language asked for.
import { describe, expect, it } from 'vitest';
import { practicePage } from '../../src/components/embed/practice-page.ts';
import { guide } from '../../src/guide.ts';
import { embedFacts } from '../../src/i18n/embed-facts.ts';
import { readMessages } from '../content/catalogue-files.ts';

const facts = embedFacts({ ...guide, methods: ['app-code'] }, () => readMessages('en'));
const asked = { method: 'app-code', locale: 'nl', scenario: null };

describe('the practice in the guide', () => {
  it.each([
    ['is the page of the method', {}, 'nl/sign-in/app-code/'],
    ['is another way', { method: 'another-way' }, 'nl/sign-in/another-way/'],
    ['is that of a method not used here', { method: 'phone-call' }, 'nl/sign-in/phone-call/'],
    [
      'opens at the exercise',
      { scenario: 'app-code-usual' },
      'nl/sign-in/app-code/?practice=app-code-usual',
    ],
    ['takes any exercise', { scenario: 'a&b#c' }, 'nl/sign-in/app-code/?practice=a%26b%23c'],
    ['is in the language around, without another', { locale: null }, 'en/sign-in/app-code/'],
    ['is in the language around, of an unknown one', { locale: 'xx' }, 'en/sign-in/app-code/'],
    ['is in the language around, of no name', { locale: 'toString' }, 'en/sign-in/app-code/'],
    ['is the first page, of an unknown method', { method: '../evil' }, 'nl/'],
    ['is the first page, without a method', { method: null, scenario: 'app-code-usual' }, 'nl/'],
  ])('%s', (_, given, path) => {
    const locale = path.slice(0, 2);
    expect(practicePage(facts, { ...asked, ...given }, 'en')).toEqual({ locale, path });
  });
});
