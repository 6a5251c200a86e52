// What hosts send: each page the policy and the frames that fit it, in every host's own format, and within what a host can read.
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../scripts/host-headers.ts';
import { htaccess } from '../../src/integrations/hosting/apache.ts';
import { headersFile, overLimits } from '../../src/integrations/hosting/headers-file.ts';
import { nginxMaps, nginxSite } from '../../src/integrations/hosting/nginx.ts';
import { hostRules, patternOf, type Rule } from '../../src/integrations/hosting/rules.ts';
import { placesOf } from '../../src/integrations/places.ts';

const FILES = [
  '404.html',
  'index.html',
  'en/index.html',
  'en/glossary/index.html',
  'en/embed/app-code/index.html',
  'en/sign-in/app-code/index.html',
  'some-article/index.html',
  'embed/index.html',
];
const SITE = { site: 'https://a.example', base: '/guide/', origins: ['https://intranet.example'] };

/** Each place has a policy of its own name, so that a mistake shows. */
const rulesOf = (site: Partial<typeof SITE> = {}, files: readonly string[] = FILES) =>
  hostRules(
    placesOf(files).map((place) => ({ ...place, policy: `default-src ${place.path || 'base'}` })),
    { ...SITE, ...site },
  );
const headersAt = (path: string, site: Partial<typeof SITE> = {}) =>
  headersOf(headersFile(rulesOf(site)))(path);

describe('a page', () => {
  it.each([
    ['', 'base'],
    ['404.html', '404.html'],
    ['en/', 'en/'],
    ['en/glossary/', 'en/glossary/*'],
    ['en/sign-in/app-code/', 'en/sign-in/*'],
    ['some-article/', 'some-article/*'],
    // It only has such a name.
    ['embed/', 'embed/*'],
  ])('%s has one policy, of its place, and only our own pages may frame it', (path, place) => {
    expect(headersAt(`/guide/${path}`)['Content-Security-Policy']).toBe(
      `default-src ${place}; frame-ancestors 'self'`,
    );
  });

  it('that is to be embedded: the sites in the settings may frame it too, and no search engine lists it', () => {
    const path = '/guide/en/embed/app-code/';
    const { 'Content-Security-Policy': policy, 'X-Robots-Tag': robots } = headersAt(path);
    expect(policy).toBe("default-src en/embed/*; frame-ancestors 'self' https://intranet.example");
    expect(robots).toBe('noindex');
    expect(headersAt(path, { origins: [] })['Content-Security-Policy']).toMatch(
      /frame-ancestors 'self'$/u,
    );
  });

  it('tells nobody where the reader came from, and takes no passkey or code of a message', () => {
    const headers = headersAt('/guide/en/');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
    expect(headers['Permissions-Policy']).toContain('publickey-credentials-get=()');
    expect(headers['X-Robots-Tag']).toBeUndefined();
  });
});

describe('a file', () => {
  it('with a hash in its name is kept for a year, and no file is taken for another type', () => {
    expect(headersAt('/guide/_astro/a.js')).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(headersAt('/guide/sw.js')).toEqual({ 'X-Content-Type-Options': 'nosniff' });
  });

  it('of somebody else on the same host is none of our business', () => {
    expect(headersAt('/elsewhere')).toEqual({});
  });
});

it('promises HTTPS for a host of its own, and not for somebody’s whole website', () => {
  const promised = (site: Partial<typeof SITE>) =>
    headersAt(`${site.base ?? SITE.base}en/`, site)['Strict-Transport-Security'];
  expect(promised({ base: '/' })).toBe('max-age=31536000');
  expect(promised({ base: '/', site: 'http://a.example' })).toBeUndefined();
  expect(promised({})).toBeUndefined();
});

it('no header of a path is set by two rules', () => {
  for (const file of FILES) {
    const path = `/guide/${file.replace(/index\.html$/u, '')}`;
    const names = rulesOf()
      .filter((rule) => headersOf(headersFile([{ ...rule, headers: { Here: 'x' } }]))(path)['Here'])
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  }
});

describe('other hosts', () => {
  const rules = rulesOf();

  it('match by a pattern: a folder with all in it, or one page by both its names', () => {
    const fits = (path: string, asked: string) =>
      new RegExp(`^${patternOf(path)}`, 'u').test(asked);
    expect(fits('/guide/en/*', '/guide/en/a/')).toBe(true);
    expect(fits('/guide/en/*', '/guide/end/')).toBe(false);
    for (const asked of ['/guide/en/', '/guide/en/index.html'])
      expect(fits('/guide/en/', asked)).toBe(true);
    expect(fits('/guide/en/', '/guide/en/a/')).toBe(false);
    expect(fits('/a.b/404.html', '/axb/404.html')).toBe(false);
  });

  it.each([
    ['nginx', nginxMaps(rules, '/guide/') + nginxSite(rules, '/guide/')],
    ['Apache', htaccess(rules, '/guide/')],
  ])('%s gets every header with every value', (_host, text) => {
    for (const [name, value] of rules.flatMap(({ headers }) => Object.entries(headers))) {
      expect(text).toContain(name);
      expect(text).toContain(`"${value}"`);
    }
    expect(text).toContain('no-cache');
    expect(text).toContain('/guide/404.html');
  });

  it('nginx keeps two sites on one server apart', () => {
    expect(nginxMaps(rules, '/guide/')).toContain('$handrail_guide_content_security_policy');
    expect(nginxMaps(rules, '/')).toContain('$handrail_content_security_policy');
  });
});

describe('a host that reads only so much', () => {
  it('takes a guide in two languages', () => {
    expect(overLimits(rulesOf())).toEqual([]);
  });

  it('is named, with the limit and what to do', () => {
    const rule = (path: string): Rule => ({ path, headers: { 'X-A': 'a'.repeat(2000) } });
    const many = Array.from({ length: 101 }, (_, index) => ({ path: `/${index}`, headers: {} }));
    expect(overLimits(many).join()).toMatch(/101 rules.*first 100.*use a host/u);
    expect(overLimits([rule('/a/*')]).join()).toMatch(/\/a\/\*: X-A has 2007 characters.*2000/u);
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
