// The policy allows exactly what a page carries, and our own server reads the headers file as a host does.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../scripts/host-headers.ts';
import { readPage } from '../../src/integrations/page-hashes.ts';
import { framePlacesOf, placesOf } from '../../src/integrations/places.ts';
import { headersFile, policyFor, unionOf } from '../../src/integrations/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const pageWith = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;
const hashesOf = (body: string) => readPage(pageWith(body)).hashes;

describe('reading a page', () => {
  it('finds inline scripts, styles and style attributes, also inside a template', () => {
    const hashes = hashesOf(
      '<script>one()</script><template><style>p{}</style></template><p style="color:red">é &amp; é</p>',
    );
    expect([...hashes.scripts]).toEqual([hash('one()')]);
    expect([...hashes.styles]).toEqual([hash('p{}')]);
    expect([...hashes.styleAttributes]).toEqual([hash('color:red')]);
  });

  it('hashes the value of an attribute, not its spelling in the source', () => {
    expect([...hashesOf('<p style="content:&quot;&amp;&quot;"></p>').styleAttributes]).toEqual([
      hash('content:"&"'),
    ]);
  });

  it('leaves out scripts that come from a file and data that is never run', () => {
    const hashes = hashesOf(
      '<script src="/a.js"></script><script type="application/ld+json">{}</script>',
    );
    expect(hashes.scripts.size).toBe(0);
  });

  it('puts the policy right behind the character set', () => {
    const html = pageWith('');
    expect(html.slice(0, readPage(html).insertAt)).toMatch(/<meta charset="utf-8">$/);
  });

  it.each([
    ['<button onclick="go()">', '<button onclick='],
    ['<a href="javascript:go()">', '<a href='],
  ])('refuses %s', (body, named) => {
    expect(() => hashesOf(body)).toThrow(named);
  });

  it('refuses a page without a character set', () => {
    expect(() => readPage('<title>T</title>')).toThrow('<meta charset>');
  });
});

describe('the policy', () => {
  const policy = policyFor(hashesOf('<script>one()</script><p style="color:red">'));

  it('allows the page its own script, and no unsafe source', () => {
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('one()')};`);
    expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${hash('color:red')};`);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
  });

  it('closes style attributes where a page has none', () => {
    expect(policyFor(hashesOf(''))).toContain("style-src-attr 'none'");
  });

  it('is sent for pages only, and long caching for files that never change', () => {
    const all = policyFor(
      unionOf([hashesOf('<script>one()</script>'), hashesOf('<script>two()</script>')]),
    );
    const frames = { own: ['', 'en/*'], embeds: [], origins: [] };
    const headersFor = headersOf(headersFile(all, '/guide/', ['', 'en/*'], frames));
    const page = headersFor('/guide/en/sign-in/');
    expect(page['Content-Security-Policy']).toContain(hash('one()'));
    expect(page['Content-Security-Policy']).toContain(hash('two()'));
    expect(page['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/);
    expect(headersFor('/guide/')['Content-Security-Policy']).toBe(page['Content-Security-Policy']);
    expect(headersFor('/guide/_astro/a.js')).toEqual({
      ...headersFor('/guide/other'),
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(headersFor('/elsewhere')).toEqual({});
  });
});

describe('who may frame a page', () => {
  const files = [
    '404.html',
    'index.html',
    'en/index.html',
    'en/glossary/index.html',
    'en/embed/app-code/index.html',
    'en/sign-in/app-code/index.html',
    'some-article/index.html',
    'embed/index.html',
  ];
  const framedBy = (path: string, origins: readonly string[]) => {
    const frames = { ...framePlacesOf(files), origins };
    const headers = headersOf(headersFile('default-src x', '/', placesOf(files), frames))(path);
    const policies = headers['Content-Security-Policy'] ?? '';
    expect(policies).toContain('default-src x');
    return policies.match(/frame-ancestors [^;,]*/gu);
  };

  it.each(['/', '/404.html', '/en/', '/en/glossary/', '/en/sign-in/app-code/', '/some-article/'])(
    'only our own pages: %s',
    (path) => {
      expect(framedBy(path, ['https://a.example'])).toEqual(["frame-ancestors 'self'"]);
    },
  );

  it('an embed page: the sites in the settings too, where there are any', () => {
    const path = '/en/embed/app-code/';
    const two = ['https://a.example', 'https://b.example:8443'];
    expect(framedBy(path, two)).toEqual([
      "frame-ancestors 'self' https://a.example https://b.example:8443",
    ]);
    expect(framedBy(path, [])).toEqual(["frame-ancestors 'self'"]);
  });

  it('a page that only has such a name: nobody else', () => {
    expect(framedBy('/embed/', ['https://a.example'])).toEqual(["frame-ancestors 'self'"]);
  });
});

describe('reading a headers file', () => {
  it('joins what two rules say of one header', () => {
    expect(headersOf('/*\n  Vary: a\n/b\n  Vary: c\n')('/b')).toEqual({ Vary: 'a, c' });
  });

  it('names a line that it does not understand', () => {
    expect(() => headersOf('/*\n  nonsense\n')).toThrow('line 2');
  });
});
