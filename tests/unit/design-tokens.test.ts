// One set of colours, one type scale, one spacing scale: all of them stand in tokens.css, and the colours can be read in both themes.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = 'src/styles/tokens.css';

/** Rules that may say more than a token, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/styles/print.css': 'paper is white and ink is black, and its type is measured in points',
  'src/components/handouts/sheet.css':
    'a sheet of paper is white, and its type is measured in points',
  'src/components/qr/qr-code.css': 'a camera reads a QR code only in black on white',
};

interface Declaration {
  readonly file: string;
  readonly property: string;
  readonly value: string;
}

/** The styles of a file: all of a style sheet, and the style elements of a component. */
function stylesOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  const styles = file.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gsu)].map(([, style = '']) => style);
  return styles.join('\n').replaceAll(/\/\*.*?\*\//gsu, '');
}

const declarationsOf = (file: string): Declaration[] =>
  [
    ...stylesOf(file).matchAll(/(?<=[{;]\s*)(?<property>[\w-]+):\s*(?<value>[^;{}]+)(?=[;}])/gu),
  ].map(({ groups = {} }) => ({
    file,
    property: groups['property'] ?? '',
    value: groups['value'] ?? '',
  }));

const declarations = globSync('src/**/*.{css,astro}')
  .filter((file) => file !== TOKENS)
  .flatMap(declarationsOf);

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/iu;
/** A length of its own. What is measured in em goes with the text beside it. */
const LENGTH = /(?<![\w.-])(?:\d*\.)?\d+(?:rem|px|pt)\b/u;
const SPACING = /^(?:margin|padding|gap|row-gap|column-gap)(?:-[a-z-]+)?$/u;
/** A border's width is taken off what stands beside it. */
const withoutLineWidths = (value: string) => value.replaceAll(/[+-] [123](?:\.5)?px\b/gu, '');

const breaks: Readonly<Record<string, (declaration: Declaration) => boolean>> = {
  'a colour': ({ value }) => COLOUR.test(value),
  'a size of type': ({ property, value }) =>
    /^font(?:-size)?$/u.test(property) && LENGTH.test(value),
  'a space': ({ property, value }) =>
    SPACING.test(property) && LENGTH.test(withoutLineWidths(value)),
};

describe('what is not taken from the tokens', () => {
  it('reads the styles of the site', () => {
    expect(declarations.length).toBeGreaterThan(1_000);
  });

  it.each(Object.entries(breaks))('is not %s', (_, isBreach) => {
    const found = declarations.filter(isBreach).filter(({ file }) => !(file in EXCEPTIONS));
    expect(found).toEqual([]);
  });

  it.each(Object.keys(EXCEPTIONS))('is excused in %s only as long as it is there', (file) => {
    const own = declarations.filter((declaration) => declaration.file === file);
    expect(own.some((one) => Object.values(breaks).some((isBreach) => isBreach(one)))).toBe(true);
  });

  it.each([
    ['a colour', { file: '', property: 'color', value: '#fff' }],
    ['a size of type', { file: '', property: 'font-size', value: '15px' }],
    ['a space', { file: '', property: 'margin-top', value: 'calc(var(--hr-space-2) + 7px)' }],
  ] as const)('would be found: %s', (kind, declaration) => {
    expect(breaks[kind]?.(declaration)).toBe(true);
  });
});

/** The colours of a theme: those of the dark one that are not said again are those of the light one. */
function coloursOf(dark: boolean): ReadonlyMap<string, string> {
  const [light = '', , darkOnes = ''] = stylesOf(TOKENS).split(
    /(:root\[data-theme='dark'\][^{]*\{)/u,
  );
  const colours = (text: string) =>
    [...text.matchAll(/--hr-([\w-]+):\s*(#[\da-f]{6});/giu)].map(
      ([, name = '', colour = '']) => [name, colour] as const,
    );
  return new Map([...colours(light), ...(dark ? colours(darkOnes) : [])]);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'surface', 'surface-2'];
const HUES = ['act', 'phone', 'window', 'alarm', 'good'];
/** A button's words on its colour. Nothing is written on green. */
const FILLED = HUES.filter((hue) => hue !== 'good');
const across = (fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

/** What is read: 4.5 to 1. */
const TEXT = [
  ...across(['ink', 'ink-2', ...HUES], GROUNDS),
  ...across(
    ['ink'],
    HUES.map((hue) => `${hue}-soft`),
  ),
  ...HUES.map((hue) => [hue, `${hue}-soft`] as const),
  ...FILLED.map((hue) => [`${hue}-ink`, hue] as const),
];
/** What shows where something is, or what has the focus: 3 to 1. */
const EDGES = across(['line-strong', 'focus'], GROUNDS);
/** Only divides what is apart without it. */
const DECORATION = ['line'];

describe.each([
  ['light', coloursOf(false)],
  ['dark', coloursOf(true)],
] as const)('in the %s theme', (_, colours) => {
  const of = ([front, back]: readonly [string, string]) =>
    contrast(colours.get(front) ?? '#000000', colours.get(back) ?? '#000000');

  it.each(TEXT)('%s can be read on %s', (...pair) => {
    expect(of(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s can be seen on %s', (...pair) => {
    expect(of(pair)).toBeGreaterThanOrEqual(3);
  });

  it('every colour is measured', () => {
    const measured = new Set([...TEXT, ...EDGES].flat());
    expect([...colours.keys()].filter((name) => !measured.has(name))).toEqual(DECORATION);
  });
});
