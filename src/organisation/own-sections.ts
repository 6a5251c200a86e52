/** Puts an organisation's own sections into a page, while it is compiled, and says what is wrong with one that can't be put there. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mistake } from '../guide-error.ts';
import { isTag, parseMdx } from '../translation/mdx.ts';
import type { Edit } from './edits.ts';
import { withEdits } from './edits.ts';
import type { OwnSection } from './own-words.ts';
import { sectionsOf } from './sections.ts';

/** What a text of one's own may show besides words; it needs no import. */
const PARTS = [
  'Advice',
  'Exercises',
  'Helpdesk',
  'Label',
  'OnlyWith',
  'PhoneEnd',
  'SymptomList',
  'To',
];

/** What is held against the statecharts, and so stays ours. */
const KEPT = ['Practice', 'Steps', 'Step'];

const IMPORTED = /^import \{([^}]*)\} from '~\/components\/guide';$/gmu;

/** The page with these sections in place of ours; what can't be put there is left as it is. */
export function withOwnSections(source: string, file: string, own: readonly OwnSection[]): string {
  if (own.length === 0) return source;
  const root = parseMdx(source, file);
  const sections = sectionsOf(root);
  const edits = own.flatMap(({ heading, text }): Edit[] => {
    const section = sections.find(({ id }) => id === heading);
    return section ? [{ from: section.from, to: section.to, text: `\n\n${text}` }] : [];
  });
  return withEdits(source, [importsFor(root, source, own), ...edits]);
}

/** The line that brings in what the sections show and the page did not. */
function importsFor(root: Root, source: string, own: readonly OwnSection[]): Edit {
  const there = [...source.matchAll(IMPORTED)].flatMap(([, names = '']) => names.split(','));
  const known = there.map((name) => name.trim());
  const needed = own.flatMap(({ text, file }) => partsIn(text, file));
  const missing = [...new Set(needed)].filter((name) => !known.includes(name));
  const [first] = root.children;
  const place = first?.type === 'yaml' ? (first.position?.end.offset ?? 0) : 0;
  const line = `\n\nimport { ${missing.join(', ')} } from '~/components/guide';\n`;
  return { from: place, to: place, text: missing.length > 0 ? line : '' };
}

function partsIn(text: string, file: string): string[] {
  const names: string[] = [];
  visit(parseMdx(text, file), (node) => {
    if (isTag(node) && /^[A-Z]/u.test(node.name ?? '')) names.push(node.name ?? '');
  });
  return names;
}

/**
 * What is wrong with one section.
 *
 * @param page the page as it stands in our file
 * @throws GuideError when a tag in it is not closed
 */
export function mistakesInSection(
  { file, heading, text }: OwnSection,
  page: { readonly file: string; readonly text: string },
): Mistake[] {
  const mistake = (problem: string, mend: string): Mistake[] => [{ file, key: '', problem, mend }];
  const sections = sectionsOf(parseMdx(page.text, page.file));
  const section = sections.find(({ id }) => id === heading);
  if (!section) {
    const ids = sections.map(({ id }) => id).join(', ');
    return mistake(
      `is for a heading '${heading}' that ${page.file} does not have`,
      `Call the file after one of its headings: ${ids}.`,
    );
  }
  if (text === '') return mistake('is empty', 'Write the section, or remove the file.');
  if (partsInNodes(section.nodes).some((name) => KEPT.includes(name))) {
    return mistake(
      'is for a section with the steps or the practice, which stay as they are',
      'Take a heading below or above it.',
    );
  }
  const strange = partsIn(text, file).find((name) => !PARTS.includes(name));
  if (strange !== undefined) {
    return mistake(`shows <${strange}>, which a text can't have`, `Use: ${PARTS.join(', ')}.`);
  }
  const imports = parseMdx(text, file).children.some(({ type }) => type === 'mdxjsEsm');
  return imports ? mistake('has an import', 'Remove that line: nothing has to be imported.') : [];
}

function partsInNodes(nodes: ReturnType<typeof sectionsOf>[number]['nodes']): string[] {
  const names: string[] = [];
  for (const node of nodes) {
    visit(node, (inner) => {
      if (isTag(inner)) names.push(inner.name ?? '');
    });
  }
  return names;
}
