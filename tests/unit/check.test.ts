// The check's advice and its address: the advice is the best there is, and an address brings back what was ticked and nothing else.
import { describe, expect, it } from 'vitest';
import { readHave, writeHave } from '../../src/components/check/address.ts';
import { coverage } from '../../src/machines/coverage.ts';
import { holdingFacts, HOLDINGS, holdingsOf, type HoldingId } from '../../src/machines/holdings.ts';
import { addFirst, addSecond, addToday, lockOuts } from '../../src/machines/lock-out.ts';
import { MISHAPS } from '../../src/machines/mishaps.ts';
import { smallPolicies } from '../machines/support/world.ts';

const grid = await coverage(HOLDINGS, smallPolicies);
/** Everything that one can have, one or two or three of it. */
const people: HoldingId[][] = HOLDINGS.flatMap((one, first) => [
  [one],
  ...HOLDINGS.slice(first + 1).flatMap((two, second) => [
    [one, two],
    ...HOLDINGS.slice(first + second + 2).map((three) => [one, two, three]),
  ]),
]);

describe('who is locked out', () => {
  it('nobody who has nothing is told anything', () => {
    expect(lockOuts(grid, [])).toEqual([]);
  });

  it('by the loss of the phone, who has everything on it', () => {
    const onPhone = HOLDINGS.filter((id) => holdingFacts[id].place === 'phone');
    expect(lockOuts(grid, onPhone)).toEqual(['phone-lost', 'battery-empty']);
  });

  it('by nothing, who has the app on the phone and a token', () => {
    expect(lockOuts(grid, ['app-code@phone', 'hardware-token@me'])).toEqual([]);
  });

  it('worst first: in the order of the list, where what passes by itself comes last', () => {
    expect(MISHAPS[0]).toBe('phone-lost');
    expect(MISHAPS.slice(-2)).toEqual(['no-signal', 'battery-empty']);
    for (const have of people) {
      const locked = lockOuts(grid, have);
      expect(locked).toEqual(MISHAPS.filter((mishap) => locked.includes(mishap)));
    }
  });

  it('never by more for having one thing more', () => {
    for (const [first, ...rest] of people) {
      if (!first || rest.length === 0) continue;
      expect(lockOuts(grid, rest)).toEqual(
        expect.arrayContaining(lockOuts(grid, [first, ...rest])),
      );
    }
  });
});

describe('what to add first', () => {
  it('leaves no more than any other addition does', () => {
    for (const have of people) {
      const before = lockOuts(grid, have);
      const advice = addFirst(grid, have, HOLDINGS);
      const counts = HOLDINGS.filter((id) => !have.includes(id)).map(
        (id) => lockOuts(grid, [...have, id]).length,
      );
      if (before.length === 0) {
        expect(advice).toBeUndefined();
        continue;
      }
      expect(advice?.left).toEqual(lockOuts(grid, [...have, advice?.holding ?? 'passkey@key']));
      expect(advice?.left.length).toBe(Math.min(...counts));
    }
  });

  it('is only what the organisation offers', () => {
    const offered = holdingsOf(['app-code', 'text-message']);
    for (const have of people) {
      const advice = addFirst(grid, have, offered);
      if (advice) expect(offered).toContain(advice.holding);
    }
    expect(addFirst(grid, ['app-code@phone'], [])).toBeUndefined();
    expect(addFirst(grid, ['app-code@phone'], ['app-code@phone'])).toBeUndefined();
  });

  it('of equals, takes the least to get', () => {
    const advice = addFirst(grid, ['app-code@phone'], ['hardware-token@me', 'app-code@spare']);
    expect(advice).toEqual({ holding: 'app-code@spare', left: [] });
  });
});

describe('what to add today', () => {
  it('is the app on the phone that gets the text messages, which leaves two of six', () => {
    const have: HoldingId[] = ['text-message@phone'];
    const offered = HOLDINGS.filter((id) => holdingFacts[id].method !== 'passkey');
    expect(lockOuts(grid, have)).toHaveLength(6);
    expect(addToday(grid, have, offered)).toEqual({
      holding: 'app-code@phone',
      left: ['phone-lost', 'battery-empty'],
    });
  });

  it('helps, and is on a thing that one has', () => {
    for (const have of people) {
      const today = addToday(grid, have, HOLDINGS);
      if (!today) continue;
      expect(have.map((id) => holdingFacts[id].place)).toContain(holdingFacts[today.holding].place);
      expect(today.left.length).toBeLessThan(lockOuts(grid, have).length);
    }
    expect(addToday(grid, ['app-code@phone'], HOLDINGS)).toBeUndefined();
  });
});

describe('what to add to one method that nothing on the list stops', () => {
  it('is a passkey that is kept in an account, and only that: the words say so', () => {
    const alone = HOLDINGS.filter((id) => lockOuts(grid, [id]).length === 0);
    expect(alone).toEqual(['passkey@synced']);
  });

  it('is another method that takes the least; another passkey where that takes less', () => {
    const second = (candidates: readonly HoldingId[]) =>
      addSecond(grid, 'passkey@synced', candidates)?.holding;
    expect(second(HOLDINGS)).toBe('app-code@phone');
    expect(second(holdingsOf(['text-message']))).toBe('passkey@computer');
    expect(second(['passkey@synced'])).toBeUndefined();
  });
});

describe('the address', () => {
  const known = holdingsOf(['app-code', 'phone-call']);

  it('brings back what was ticked, and reads well', () => {
    const have: HoldingId[] = ['app-code@phone', 'phone-call@desk'];
    expect(writeHave(have)).toBe('?have=app-code@phone,phone-call@desk');
    expect(readHave(writeHave(have), known)).toEqual({ have, misread: false });
    expect(writeHave([])).toBe('');
    expect(readHave('', known)).toEqual({ have: [], misread: false });
  });

  it('means the same escaped, doubled and in another order', () => {
    const search = '?x=1&have=phone-call%40desk%2Capp-code%40phone,phone-call@desk,';
    expect(readHave(search, known)).toEqual({
      have: ['app-code@phone', 'phone-call@desk'],
      misread: false,
    });
  });

  it.each(['text-message@phone', 'APP-CODE@PHONE', '<b>x</b>', '__proto__', 'app-code@'])(
    'leaves out "%s" and says so',
    (wrong) => {
      const search = `?have=${encodeURIComponent(wrong)},app-code@phone`;
      expect(readHave(search, known)).toEqual({ have: ['app-code@phone'], misread: true });
    },
  );
});
