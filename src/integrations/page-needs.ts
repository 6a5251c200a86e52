// Reads one built page and tells what its policy must allow: its inline scripts and styles, as hashes, and the search.
import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What one page needs: hashes as they stand in a policy, such as `'sha256-47DEQ…='` with its quotes. */
export interface PageNeeds {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  readonly styleAttributes: ReadonlySet<string>;
  /** Whether the page has the search, which is WebAssembly. */
  readonly search: boolean;
}

/** A page as far as its policy is concerned; `insertAt` is where in the HTML the policy's meta element belongs. */
export interface ReadPage {
  readonly needs: PageNeeds;
  readonly insertAt: number;
}

// A browser checks these against script-src; data blocks such as application/json or ld+json are never run.
const RUN_BY_BROWSER = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

/**
 * Reads the HTML of one page.
 *
 * @throws Error naming the element when the page can't have a strict policy (an `on…=` attribute, a `javascript:` link), or when it
 * has no `<meta charset>` to put the policy behind.
 */
export function readPage(html: string): ReadPage {
  const needs = {
    scripts: new Set<string>(),
    styles: new Set<string>(),
    styleAttributes: new Set<string>(),
    search: false,
  };
  let insertAt: number | undefined;
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) {
    refuseInlineHandlers(element);
    const style = attribute(element, 'style');
    if (style !== undefined) needs.styleAttributes.add(hashOf(style));
    if (attribute(element, 'data-search') !== undefined) needs.search = true;
    if (element.tagName === 'style') needs.styles.add(hashOf(textOf(element)));
    if (isInlineScript(element)) needs.scripts.add(hashOf(textOf(element)));
    if (element.tagName === 'meta' && attribute(element, 'charset') !== undefined) {
      insertAt ??= element.sourceCodeLocation?.endOffset;
    }
  }
  if (insertAt === undefined) throw new Error('has no <meta charset>; begin its <head> with one');
  return { needs, insertAt };
}

function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
    if ('content' in child) yield* elementsOf(child.content);
  }
}

function isInlineScript(element: Tree.Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false;
  return RUN_BY_BROWSER.has((attribute(element, 'type') ?? '').trim().toLowerCase());
}

function refuseInlineHandlers({ tagName, attrs }: Tree.Element): void {
  const bad = attrs.find(
    ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
  );
  if (bad)
    throw new Error(`has <${tagName} ${bad.name}="…">; add a listener from a script instead`);
}

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const textOf = (element: Tree.Element) =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
