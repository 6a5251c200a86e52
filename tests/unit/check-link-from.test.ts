// The check's links: who is locked out always gets one, also where the mishap's own page is about methods that nobody here has.
import { describe, expect, it } from 'vitest';
import { linkFrom } from '../../src/components/check/link-from.ts';
import { LOCKED_OUT, SOLVED_ON } from '../../src/components/check/pages.ts';
import { hrefTo } from '../../src/components/guide/links.ts';
import { MISHAPS } from '../../src/machines/mishaps.ts';

const pages = [...new Set(Object.values(SOLVED_ON))].map((path) => ({
  path,
  title: `Title of ${path}`,
  used: path !== 'solve/new-phone',
}));
const link = linkFrom('en', pages);

describe('a link', () => {
  it('leads to the page of its own', () => {
    expect(link(SOLVED_ON)['phone-lost']).toEqual({
      href: hrefTo('en', 'solve/phone-lost'),
      title: 'Title of solve/phone-lost',
    });
  });

  it('is left out where the page is not used, unless another takes its place', () => {
    expect(link(SOLVED_ON)).not.toHaveProperty('new-phone');
    const links = link(SOLVED_ON, LOCKED_OUT);
    expect(Object.keys(links)).toEqual(MISHAPS);
    expect(links['new-phone'].href).toBe(hrefTo('en', LOCKED_OUT));
  });

  it('to a page that is not written is a mistake that names the key', () => {
    expect(() => linkFrom('en', [])({ 'key-lost': LOCKED_OUT })).toThrow('key-lost');
  });
});
