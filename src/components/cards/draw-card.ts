/** Draws a social card with Satori (to SVG, text as outlines) and sharp (to PNG), so that it looks the same wherever it was built. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { guide, guideTitle } from '../../guide.ts';
import { coloursIn } from '../../organisation/colours.ts';
import tokens from '../../styles/tokens.css?raw';

const SIZE = { width: 1200, height: 630 };
const {
  paper: PAPER,
  ink: INK,
  'ink-2': INK_2,
} = {
  ...coloursIn(tokens, 'light'),
  ...guide.colours?.light,
};

const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2.5 29h7v-6.5h7V16h7V9.5h6M3 17.5 20.5 3" fill="none" stroke="${INK}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/><circle cx="11.75" cy="10.25" r="4.5" fill="${INK}"/></svg>`;

/** What a card says: the page's title, a line under it, and who offers the guide. */
export interface CardWords {
  readonly title: string;
  readonly line: string;
  readonly organisation: string;
  readonly dir: 'ltr' | 'rtl';
}

/** @returns the card as PNG, 1200 by 630 pixels */
export async function drawCard(words: CardWords): Promise<Buffer> {
  const fonts = await Promise.all(FONTS.map(font));
  const svg = await satori(card(withoutUnknownLetters(words)), { ...SIZE, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** The font has Latin letters only. In another script the card says less, because empty boxes say nothing. */
const withoutUnknownLetters = (words: CardWords): CardWords => {
  const known = (text: string) => (LATIN.test(text) ? text : '');
  const { title, line, organisation } = words;
  return { ...words, title: known(title), line: known(line), organisation: known(organisation) };
};

/** Satori reads what React would make; this is the same shape without React. */
const box = (style: Record<string, string | number>, children: unknown, type = 'div') => ({
  type,
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

const card = ({ title, line, organisation, dir }: CardWords) =>
  box(
    {
      direction: dir,
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: 72,
      boxSizing: 'border-box',
      borderBottom: `24px solid ${INK}`,
      background: PAPER,
      color: INK,
      fontFamily: 'latin, latin-ext',
    },
    [
      box({ alignItems: 'center', gap: 20, fontSize: 44, fontWeight: 700 }, [
        { type: 'img', key: null, props: { src: svgAddress(MARK), width: 64, height: 64 } },
        guideTitle,
      ]),
      box({ flexDirection: 'column', gap: 24 }, [
        box({ fontSize: 76, fontWeight: 700, lineHeight: 1.1 }, title),
        box({ fontSize: 36, lineHeight: 1.35, color: INK_2 }, line),
      ]),
      box({ fontSize: 32, color: INK_2 }, organisation),
    ],
  );

const svgAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const FONTS = [
  { name: 'latin', weight: 400 },
  { name: 'latin', weight: 700 },
  { name: 'latin-ext', weight: 400 },
  { name: 'latin-ext', weight: 700 },
] as const;

async function font({ name, weight }: (typeof FONTS)[number]) {
  const path = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${name}-${String(weight)}-normal.woff`;
  const data = await readFile(createRequire(import.meta.url).resolve(path));
  return { name, data, weight, style: 'normal' as const };
}
