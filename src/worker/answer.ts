/** What the worker answers: a page or file that is on the device from there, any other from the network, and a friendly page without one. */
import { registerRoute } from 'workbox-routing/registerRoute.js';

import { listsFor } from './earlier.ts';
import { offlinePageOf } from './list.ts';
import {
  addressOf,
  findKey,
  fromStore,
  keptLanguages,
  ownLists,
  pathOf,
  readList,
  release,
  type Keyed,
} from './store.ts';

declare const self: ServiceWorkerGlobalScope;

interface Asked {
  readonly event: ExtendableEvent;
  readonly request: Request;
  readonly url: URL;
}

const isPage = (request: Request) => request.mode === 'navigate';

/** The language of a page, from the first part of its path; undefined for a page of none. */
export function localeOf(path: string): string | undefined {
  const [first = ''] = path.split('/');
  return first in release.languages ? first : undefined;
}

/** From now on this worker answers for everything below the base. */
export function answerRequests(): void {
  const ours = (url: URL) => pathOf(url) !== undefined;
  registerRoute(({ url, request }) => ours(url) && isPage(request), answerPage);
  registerRoute(({ url, request }) => ours(url) && !isPage(request), answerFile);
}

async function answerFile(asked: Asked): Promise<Response> {
  const { clientId } = asked.event as FetchEvent;
  const key = await findKey(pathOf(asked.url) ?? '', await listsFor(clientId));
  return (key && (await kept(asked, key))) || fetch(asked.request);
}

async function answerPage(asked: Asked): Promise<Response> {
  const path = pathOf(asked.url) ?? '';
  const key = await findKey(path, ownLists);
  const page = key && (await kept(asked, key));
  if (page) return page;
  try {
    return await fetch(asked.request);
  } catch {
    return (await withoutNetwork(asked, path)) ?? Response.error();
  }
}

/** Undefined where the browser has thrown it away. */
const kept = ({ event, request, url }: Asked, key: string): Promise<Response | undefined> =>
  fromStore.handle({ event, request, url, params: { key } satisfies Keyed }).catch(() => undefined);

/** Where a link of no language leads, or the page that says what there is; undefined while nothing is kept. */
async function withoutNetwork(asked: Asked, path: string): Promise<Response | undefined> {
  const languages = await keptLanguages();
  const locale = languages.find((one) => one === localeOf(path)) ?? preferred(languages);
  if (locale === undefined) return undefined;
  const target = await targetOf(path, locale, asked.url);
  if (target) return Response.redirect(target);
  const key = await findKey(offlinePageOf(locale), ownLists);
  const page = key && (await kept(asked, key));
  if (!page) return undefined;
  const { headers } = page;
  return new Response(page.body, { status: 503, statusText: 'No internet', headers });
}

/** A short link's page in this language, with what else the address asks for; or the same page, where only its last slash is missing. */
async function targetOf(
  path: string,
  locale: string,
  { search }: URL,
): Promise<string | undefined> {
  if (await findKey(`${path}/`, ownLists)) return addressOf(`${path}/`) + search;
  const { links = {} } = (await readList(release.languages[locale] ?? '')) ?? {};
  const link = links[path] ?? links[`${path}/`];
  if (link === undefined) return undefined;
  const target = new URL(addressOf(link));
  for (const [name, value] of new URLSearchParams(search)) {
    if (!target.searchParams.has(name)) target.searchParams.set(name, value);
  }
  return target.href;
}

/** Of the languages on the device the one that the browser would choose. */
function preferred(languages: readonly string[]): string | undefined {
  const wishes = self.navigator.languages.map((tag) => tag.toLowerCase());
  const fits = (tag: string) =>
    languages.find((locale) => tag === locale || tag.startsWith(`${locale}-`));
  return wishes.map(fits).find((locale) => locale !== undefined) ?? languages[0];
}
