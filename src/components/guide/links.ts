/** Addresses of our own pages. */
import { guide, type Locale } from '../../guide.ts';
import type { MethodId } from '../../machines/method-ids.ts';
import { USUAL_MODE, type Mode } from '../simulator/modes.ts';

/**
 * A page of the guide, without language and slashes at the ends: `sign-in/text-message`. The compiler knows the shape;
 * whether a page of that name was written is found out by `<To>` and by the tests of the built pages.
 */
export type PagePath =
  | ''
  | 'sign-in'
  | 'sign-in/another-way'
  | `sign-in/${MethodId}`
  | 'how-it-works'
  | 'is-this-safe'
  | 'accessibility'
  | 'practice'
  | 'practice/is-this-me'
  | 'check'
  | 'helpdesk'
  | `helpdesk/${string}`
  | 'set-up'
  | `set-up/${string}`
  | 'solve'
  | `solve/${string}`
  | 'old-labels'
  | 'glossary'
  | 'offline'
  | 'translations'
  | `translations/${string}`;

/**
 * The address of a page in one language, with base path.
 *
 * @param practice - the id of an exercise to open on it
 * @param mode - the way to do that exercise; the usual one is not named
 */
export function hrefTo(locale: Locale, page: PagePath, practice?: string, mode?: Mode): string {
  const address = `${guide.base}${locale}/${page === '' ? '' : `${page}/`}`;
  const asked = new URLSearchParams();
  if (practice !== undefined) asked.set('practice', practice);
  if (mode !== undefined && mode !== USUAL_MODE) asked.set('mode', mode);
  return asked.size === 0 ? address : `${address}?${asked.toString()}`;
}
