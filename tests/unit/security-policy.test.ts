// The policy allows exactly what a page needs. What hosts send of it: hosting.test.ts.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/integrations/page-needs.ts';
import { policyFor, unionOf } from '../../src/integrations/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const pageWith = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;
const needsOf = (body: string) => readPage(pageWith(body)).needs;

describe('reading a page', () => {
  it('finds inline scripts, styles and style attributes, also inside a template', () => {
    const needs = needsOf(
      '<script>one()</script><template><style>p{}</style></template><p style="color:red">é &amp; é</p>',
    );
    expect([...needs.scripts]).toEqual([hash('one()')]);
    expect([...needs.styles]).toEqual([hash('p{}')]);
    expect([...needs.styleAttributes]).toEqual([hash('color:red')]);
  });

  it('hashes the value of an attribute, not its spelling in the source', () => {
    expect([...needsOf('<p style="content:&quot;&amp;&quot;"></p>').styleAttributes]).toEqual([
      hash('content:"&"'),
    ]);
  });

  it('leaves out scripts that come from a file and data that is never run', () => {
    const needs = needsOf(
      '<script src="/a.js"></script><script type="application/ld+json">{}</script>',
    );
    expect(needs.scripts.size).toBe(0);
  });

  it('puts the policy right behind the character set', () => {
    const html = pageWith('');
    expect(html.slice(0, readPage(html).insertAt)).toMatch(/<meta charset="utf-8">$/);
  });

  it.each([
    ['<button onclick="go()">', '<button onclick='],
    ['<a href="javascript:go()">', '<a href='],
  ])('refuses %s', (body, named) => {
    expect(() => needsOf(body)).toThrow(named);
  });

  it('refuses a page without a character set', () => {
    expect(() => readPage('<title>T</title>')).toThrow('<meta charset>');
  });
});

describe('the policy', () => {
  const policy = policyFor(needsOf('<script>one()</script><p style="color:red">'));

  it('allows the page its own script, and no unsafe source', () => {
    expect(policy).toContain(`script-src 'self' ${hash('one()')};`);
    expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${hash('color:red')};`);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
  });

  it('closes style attributes where a page has none', () => {
    expect(policyFor(needsOf(''))).toContain("style-src-attr 'none'");
  });

  it('allows WebAssembly where the search is, and nowhere else', () => {
    expect(policyFor(needsOf('<div data-search="{}"></div>'))).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
    expect(policyFor(needsOf(''))).toContain("script-src 'self';");
  });

  it('of several pages allows what any of them needs', () => {
    const both = unionOf([
      needsOf('<script>one()</script>'),
      needsOf('<script>two()</script><div data-search></div>'),
    ]);
    expect([...both.scripts]).toEqual([hash('one()'), hash('two()')]);
    expect(both.search).toBe(true);
  });

  it.each([
    ["default-src 'none'"],
    ["object-src 'none'"],
    ["base-uri 'none'"],
    ["form-action 'none'"],
    ["connect-src 'self'"],
    ["require-trusted-types-for 'script'"],
    ['trusted-types default service-worker'],
  ])('has %s', (directive) => {
    expect(policy.split('; ')).toContain(directive);
  });
});
