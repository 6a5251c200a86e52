// The content security policy as text: what a page may load and run. SECURITY.md has the reason of each directive.
import type { PageNeeds } from './page-needs.ts';

/** The policy of a page with these needs, without `frame-ancestors`: a meta element can't hold that one. */
export function policyFor({ scripts, styles, styleAttributes, search }: PageNeeds): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    // Pagefind's search is WebAssembly: without 'wasm-unsafe-eval' a browser refuses to compile it. It allows no eval().
    'script-src': ["'self'", ...(search ? ["'wasm-unsafe-eval'"] : []), ...[...scripts].sort()],
    'style-src': ["'self'", ...[...styles].sort()],
    'style-src-attr': styleAttributes.size
      ? ["'unsafe-hashes'", ...[...styleAttributes].sort()]
      : ["'none'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    // Text becomes markup or a script's address only where components/trusted-types.ts says so, or the worker's in components/offline.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default', 'service-worker'],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** All that a set of pages needs, as one; for a header, which is the same for every page of a place. */
export function unionOf(pages: readonly PageNeeds[]): PageNeeds {
  return {
    scripts: new Set(pages.flatMap(({ scripts }) => [...scripts])),
    styles: new Set(pages.flatMap(({ styles }) => [...styles])),
    styleAttributes: new Set(pages.flatMap(({ styleAttributes }) => [...styleAttributes])),
    search: pages.some(({ search }) => search),
  };
}
