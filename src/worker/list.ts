/** What the build tells the service worker about the site: which files a language needs, and where each list of them is. */

/** What has to be on a device for one language, or for all of them. Every address is below the site's base. */
export interface OfflineList {
  /** A file and its revision, which is another one as soon as its content is; empty where the file's name already holds it. */
  readonly files: Readonly<Record<string, string>>;
  /** Short links and names of old articles, with the page that each leads to in this language. */
  readonly links: Readonly<Record<string, string>>;
}

/** One release of the site: the addresses of its lists, each of which holds the list's own revision. */
export interface Release {
  readonly shared: string;
  readonly languages: Readonly<Record<string, string>>;
}

/** What pages say to the worker. */
export type WorkerMessage =
  | { readonly type: 'keep'; readonly locale: string; readonly passedOn?: true }
  | { readonly type: 'takeOver' };

/** With what the address of every list of this name begins. */
export const listStart = (name: string) => `offline/${name}.`;

/** The address of a list, such as `offline/en.1f0c9a7e.json`. */
export const listAddress = (name: string, revision: string) => `${listStart(name)}${revision}.json`;

/** The name in the address of a list, `en` or `shared`; undefined for any other address. */
export const listName = (address: string) =>
  /(?:^|\/)offline\/([\w-]+)\.[0-9a-f]+\.json$/u.exec(address)?.[1];

/** The cache that holds all of it. Its name has the base in it: a host may have two guides in two folders. */
export const cacheNameOf = (base: string) => `handrail ${base}`;

/** The page of a language that says what there is without internet; it also stands in for a page that is not on the device. */
export const offlinePageOf = (locale: string) => `${locale}/offline/`;

/** Stands in the built page where the size belongs, which is known only when all pages are there. */
export const SIZE_MARK = '%offline-size%';
