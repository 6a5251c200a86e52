/**
 * The one place where text may become markup or a script's address. The security policy forbids it everywhere else: a browser then
 * refuses `innerHTML` and the like. Imported by what needs it, before it is needed.
 */

/** What browsers with Trusted Types have; the compiler's own library does not know it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {
      createHTML: (text: string) => string | undefined;
      createScriptURL: (address: string) => string | undefined;
    },
  ): unknown;
}

/** Of markup, the search's excerpts have these marks and nothing else. */
const OTHER_THAN_MARKS = /<(?!\/?mark>)/u;

/** The text itself if it is markup that we know; without an answer the browser refuses it. */
export const trustedHtml = (text: string): string | undefined =>
  OTHER_THAN_MARKS.test(text) ? undefined : text;

/** The address itself if it is a file of the site that serves the page. */
export function trustedScript(address: string): string | undefined {
  const { origin, pathname } = new URL(address, document.baseURI);
  return origin === location.origin && pathname.endsWith('.js') ? address : undefined;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML: trustedHtml,
  createScriptURL: trustedScript,
});
