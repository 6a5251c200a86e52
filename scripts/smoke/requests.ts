// What a host must answer for the built site: every page with its headers, files of every type, redirects, and what is not there.
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersOf } from '../host-headers.ts';
import type { BuiltSite } from './nginx.ts';

/** What was asked, and what is wrong with the answer; nothing where it is right. */
export interface Check {
  readonly path: string;
  readonly problems: readonly string[];
}

const TYPES: Readonly<Record<string, RegExp>> = {
  '.css': /^text\/css; charset=utf-8$/u,
  '.html': /^text\/html; charset=utf-8$/u,
  '.js': /^(?:text|application)\/javascript; charset=utf-8$/u,
  '.json': /^application\/json; charset=utf-8$/u,
  '.png': /^image\/png$/u,
  '.svg': /^image\/svg\+xml; charset=utf-8$/u,
  '.txt': /^text\/plain; charset=utf-8$/u,
  '.woff2': /^font\/woff2$/u,
  '.xml': /^(?:text|application)\/xml; charset=utf-8$/u,
};
/** The types that get smaller on the way; the others are compressed files already. */
const SMALLER = ['.css', '.html', '.js', '.json', '.svg', '.txt', '.xml'];
const WORTH_IT = 512;
const ABSENT = ['en/no-such-page/', '_astro/no-such-file.js', '_headers', '.htaccess', 'hosting/'];

/** Asks for everything, at the address of a running server. */
export async function checkRequests(url: string, { dist, base }: BuiltSite): Promise<Check[]> {
  const promised = headersOf(readFileSync(join(dist, '_headers'), 'utf8'));
  const headersAt = (path: string) => promised(base + path);
  const files = globSync('**/*.*', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  const pages = files.filter((file) => file.endsWith('/index.html') || file === 'index.html');
  const others = onePerFolderAndType(files.filter((file) => !pages.includes(file)));
  const checks: Check[] = [];
  for (const file of [...pages, ...others]) {
    const path = file.replace(/(?<=^|\/)index\.html$/u, '');
    const size = statSync(join(dist, file)).size;
    checks.push(await checkFile(url, path, extname(file), size, headersAt(path)));
  }
  for (const path of ABSENT) {
    checks.push(await checkAbsent(url, path, join(dist, '404.html'), headersAt('404.html')));
  }
  const folders = pages.filter((file) => file.includes('/')).map((file) => file.slice(0, -11));
  for (const folder of [...onePerFolderAndType(folders), ...(base === '/' ? [] : [''])]) {
    checks.push(await checkRedirect(url, folder, base));
  }
  return checks;
}

/** Every folder has one of each of its types looked at, so that a thousand fragments of the search are one request. */
const onePerFolderAndType = (files: readonly string[]) => [
  ...new Map(
    files.map((file) => [`${file.replace(/[^/]*$/u, '')} ${extname(file)}`, file]),
  ).values(),
];

async function checkFile(
  url: string,
  path: string,
  type: string,
  size: number,
  promised: Readonly<Record<string, string>>,
): Promise<Check> {
  const { status, headers } = await ask(url + path);
  const problems = [...headersMissing(headers, { 'Cache-Control': 'no-cache', ...promised })];
  if (status !== 200) problems.push(`status ${status}`);
  const sent = headers.get('content-type') ?? '';
  if (TYPES[type]?.test(sent) === false) problems.push(`type ${sent}`);
  const small = headers.get('content-encoding') === 'gzip';
  if (SMALLER.includes(type) && size > WORTH_IT && !small) problems.push('is not compressed');
  const kept = { 'If-None-Match': headers.get('etag') ?? '' };
  const again = await ask(url + path, kept);
  if (again.status !== 304) problems.push(`asked again: ${again.status}, not 304`);
  if (/\d/u.test(headers.get('server') ?? '')) problems.push('tells the version of the server');
  return { path, problems };
}

async function checkAbsent(
  url: string,
  path: string,
  page: string,
  promised: Readonly<Record<string, string>>,
): Promise<Check> {
  const { status, headers, text } = await ask(url + path);
  const problems = [...headersMissing(headers, { 'Cache-Control': 'no-cache', ...promised })];
  if (status !== 404) problems.push(`status ${status}, not 404`);
  if (text !== readFileSync(page, 'utf8')) problems.push('is not the page for what is not there');
  return { path, problems };
}

/** The address without its slash leads to the one with it: on the same host, whatever that is called outside, with what was asked. */
async function checkRedirect(url: string, folder: string, base: string): Promise<Check> {
  const { status, headers } = await ask(`${folder ? url + folder : url.slice(0, -1)}?mode=show`);
  const wanted = `${base}${folder ? `${folder}/` : ''}?mode=show`;
  const found = headers.get('location') ?? 'nowhere';
  const right = status === 301 && found === wanted;
  return { path: folder, problems: right ? [] : [`leads to ${found} (${status}), not ${wanted}`] };
}

const headersMissing = (headers: Headers, promised: Readonly<Record<string, string>>) =>
  Object.entries(promised).flatMap(([name, value]) => {
    const sent = headers.get(name);
    return sent === value ? [] : [`${name} is ${String(sent)}, not ${value}`];
  });

async function ask(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { redirect: 'manual', headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
