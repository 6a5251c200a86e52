// Which pages an organisation has, by the methods it offers, and what a page's text leaves out.
import { describe, expect, it } from 'vitest';
import { unusedPages } from '../../src/integrations/pages-in-use.ts';
import { guide } from '../../src/guide.ts';
import type { MethodId } from '../../src/machines/method-ids.ts';
import { METHOD_IDS } from '../../src/machines/method-ids.ts';
import { isUsed, type PageFacts } from '../../src/organisation/page-use.ts';
import { withEdits } from '../../src/organisation/edits.ts';
import { itemsToLeaveOut } from '../../src/organisation/leave-out.ts';
import { parseMdx } from '../../src/translation/mdx.ts';

const unusedWith = (...methods: MethodId[]) => [...unusedPages('.', { ...guide, methods })];

describe('a page is used', () => {
  it.each<[string, PageFacts, MethodId[], boolean]>([
    ['by who offers its method', { practice: 'app-code' }, ['app-code'], true],
    ['by nobody else', { practice: 'app-code' }, ['phone-call'], false],
    ['by everybody when it is the fallback', { practice: 'another-way' }, ['phone-call'], true],
    ['by everybody when nothing is practised', { practice: { none: '…' } }, ['phone-call'], true],
    [
      'by who offers one of its exercises',
      { practice: { exercises: ['app-code-usual', 'phone-call-usual'] } },
      ['phone-call'],
      true,
    ],
    ['by who it says', { practice: 'app-code', methods: ['phone-call'] }, ['phone-call'], true],
    [
      'by everybody if it says so',
      { practice: 'app-code', methods: 'every' },
      ['phone-call'],
      true,
    ],
  ])('%s', (_who, facts, offered, used) => {
    expect(isUsed(facts, offered)).toBe(used);
  });
});

describe('the pages of the guide', () => {
  it('are all used where every method is offered', () => {
    expect(unusedWith(...METHOD_IDS)).toEqual([]);
  });

  it.each(METHOD_IDS)(
    'keep the safety pages and the first time for who offers only %s',
    (method) => {
      const unused = unusedWith(method);
      expect(unused).not.toContain(`sign-in/${method}`);
      for (const page of [
        'solve/did-not-ask',
        'solve/approved-by-mistake',
        'solve/someone-asks-for-code',
        'solve/no-other-way',
        'set-up',
        'set-up/first-time',
        'sign-in/another-way',
        'practice',
      ]) {
        expect(unused).not.toContain(page);
      }
    },
  );

  it('lose those about calls where nobody is called', () => {
    const others = METHOD_IDS.filter((id) => id !== 'phone-call');
    expect(unusedWith(...others).sort()).toEqual([
      'set-up/phone-number',
      'sign-in/phone-call',
      'solve/call-key-not-heard',
      'solve/missed-call',
      'solve/office-phone',
    ]);
  });
});

describe('a page’s text', () => {
  const page = [
    '- **<To page="sign-in/phone-call">A call</To>.** It rings.',
    '- **<To page="sign-in/app-code">A code</To>.** You type it.',
    '- Or <To page="sign-in/phone-call">a call</To>.',
    '- <To page="sign-in/app-code" practice="gone">An exercise</To>',
  ].join('\n');

  it('leaves out the items that begin with a link to what is not used', () => {
    const edits = itemsToLeaveOut(
      parseMdx(page, 'fixture'),
      (to, practice) => to !== 'sign-in/phone-call' && practice !== 'gone',
    );
    const left = withEdits(page, edits).split('\n').filter(Boolean);
    expect(left).toEqual([page.split('\n')[1], page.split('\n')[2]]);
  });
});
