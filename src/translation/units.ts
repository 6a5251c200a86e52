// Cuts a page into its units, in the order in which they are read.
import type { Nodes, Yaml } from 'mdast';
import { parse as parseYaml } from 'yaml';
import {
  attributeOf,
  boldIn,
  isTag,
  parseMdx,
  SPOKEN_ATTRIBUTES,
  tagOf,
  textOf,
  tokensIn,
  type Tag,
} from './mdx.ts';
import { unitFrom, type Draft, type Unit } from './unit.ts';

/** A page as translation sees it. */
export interface PageUnits {
  /** Everything in the frontmatter, the title and the description included. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly units: readonly Unit[];
}

/** The frontmatter that is words, in the order in which a reader meets it. All other keys are data. */
export const SPOKEN_SETTINGS = ['title', 'description'] as const;

/** What a paragraph counts as here, and the components around it. */
type Place = Pick<Draft, 'kind' | 'detail' | 'within'>;
/** The section is filled in at the end: it is the last heading that came before. */
type Found = Omit<Draft, 'section'>;

/**
 * The units of a page: title, description, headings, paragraphs, list items, table rows, the titles of notes, and
 * the components that stand alone. Imports and comments are none.
 *
 * @param source the page's MDX
 * @param file its path, for errors
 * @throws GuideError when the page can't be parsed
 */
export function unitsOf(source: string, file: string): PageUnits {
  const root = parseMdx(source, file);
  const settings = settingsOf(root.children.find((node) => node.type === 'yaml'));
  const found = [
    ...unitsOfSettings(settings, source),
    ...unitsIn(root, { kind: 'paragraph', detail: '', within: [] }, source),
  ];
  let section = '';
  const units = found.map((one) => {
    if (one.kind === 'heading') section = one.text;
    return unitFrom({ ...one, section });
  });
  return { settings, units };
}

function* unitsIn(node: Nodes, place: Place, source: string): Generator<Found> {
  if (node.type === 'heading') {
    yield { ...place, ...wordsOf(node, source), kind: 'heading', detail: String(node.depth) };
  } else if (node.type === 'paragraph') {
    yield { ...place, ...wordsOf(node, source) };
  } else if (node.type === 'tableRow') {
    yield { ...place, ...wordsOf(node, source), kind: 'row', detail: '' };
  } else if (isTag(node)) {
    yield* unitsOfTag(node, place, source);
  } else if (isPart(node)) {
    yield partAt(node, place, wordsOf(node, source).source);
  } else if ('children' in node) {
    const inner: Place = node.type === 'listItem' ? { ...place, kind: 'item', detail: '' } : place;
    for (const child of node.children) yield* unitsIn(child, inner, source);
  }
}

/** What stands around paragraphs, or alone: the words in its attributes, then itself or what is in it. */
function* unitsOfTag(node: Tag, place: Place, source: string): Generator<Found> {
  const { within } = place;
  for (const detail of SPOKEN_ATTRIBUTES) {
    const text = attributeOf(node, detail);
    if (text === undefined) continue;
    yield { kind: 'note', detail, line: lineOf(node), within, source: text, text, bold: [] };
  }
  if (wordsOf(node, source).source.endsWith('/>')) {
    yield partAt(node, place, tagOf(node));
    return;
  }
  const step = node.name === 'Step' ? attributeOf(node, 'id') : undefined;
  const around = { ...place, within: [...within, tagOf(node)] };
  const inner: Place = step === undefined ? around : { ...around, kind: 'step', detail: step };
  for (const child of node.children) yield* unitsIn(child, inner, source);
}

const partAt = (node: Nodes, { within }: Place, detail: string): Found => ({
  kind: 'part',
  detail,
  line: lineOf(node),
  within,
  source: detail,
  text: '…',
  bold: [],
});

/** Code, and what is computed while the page is built; a comment is neither. */
const isPart = (node: Nodes) =>
  node.type === 'code' ||
  (node.type === 'mdxFlowExpression' && !/^\s*\/\*[^]*\*\/\s*$/u.test(node.value));

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

const wordsOf = (node: Nodes, source: string) => ({
  line: lineOf(node),
  source: source.slice(node.position?.start.offset, node.position?.end.offset),
  text: textOf(node),
  bold: boldIn(node),
  tokens: tokensIn(node),
});

function settingsOf(node: Nodes | undefined): PageUnits['settings'] {
  const settings: unknown = parseYaml((node as Yaml | undefined)?.value ?? '');
  return (settings ?? {}) as PageUnits['settings'];
}

function unitsOfSettings(settings: PageUnits['settings'], source: string): Found[] {
  const lines = source.split('\n');
  return SPOKEN_SETTINGS.flatMap((kind) => {
    const text = settings[kind];
    if (typeof text !== 'string') return [];
    const line = lines.findIndex((one) => one.startsWith(`${kind}:`)) + 1;
    return [{ kind, detail: '', line, within: [], source: text, text, bold: [] }];
  });
}
