// Lays screenshots on contact sheets: in columns, each with a label, cut into as many sheets as stay readable.
import { mkdirSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';

/** One screenshot on a sheet. */
export interface Tile {
  /** How it was looked at. */
  readonly label: string;
  readonly png: Buffer;
}

/** The same thing, looked at in several ways. */
export interface Row {
  readonly title: string;
  readonly tiles: readonly Tile[];
}

/** In pixels of the sheet. */
const GAP = 16;
/** Two lines of text: the row's title, and a label over each tile. */
const HEAD = 48;
/** No column is wider, so that four of them fit a screen. */
const WIDEST = 560;
/** No sheet is higher; what is longer goes on in the next one. */
const HIGHEST = 2400;

interface Sized extends Tile {
  readonly width: number;
  readonly height: number;
}

/**
 * Writes rows of screenshots to `<path>.png`, or to `<path>-1.png` and on where they are longer than a sheet.
 *
 * @returns how many sheets were written
 */
export async function writeSheets(path: string, rows: readonly Row[]): Promise<number> {
  const strips: Buffer[] = [];
  for (const row of rows) strips.push(...(await stripsOf(row)));
  const sheets = await packed(strips);
  for (const [index, sheet] of sheets.entries()) {
    const number = sheets.length > 1 ? `-${String(index + 1)}` : '';
    const image = await stacked(sheet);
    await image.png().toFile(`${path}${number}.png`);
  }
  return sheets.length;
}

/** Makes the folder of the sheets. */
export const makeFolder = (path: string) => mkdirSync(path, { recursive: true });

/** A row as an image, or as several where its tiles are longer than a sheet. */
async function stripsOf({ title, tiles }: Row): Promise<Buffer[]> {
  const all = await Promise.all(tiles.map(sized));
  const longest = Math.max(...all.map(({ height }) => height));
  const strips: Buffer[] = [];
  for (let top = 0; top < longest; top += HIGHEST - HEAD) strips.push(await strip(title, all, top));
  return strips;
}

async function sized({ label, png }: Tile): Promise<Sized> {
  const { data, info } = await sharp(png)
    .resize({ width: WIDEST, withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { label, png: data, width: info.width, height: info.height };
}

/** The part of a row's tiles that begins at `top`, side by side under their labels. */
async function strip(title: string, tiles: readonly Sized[], top: number): Promise<Buffer> {
  const left = (index: number) =>
    tiles.slice(0, index).reduce((x, { width }) => x + width + GAP, GAP);
  const words = [
    text(title, GAP, 19),
    ...tiles.map(({ label }, index) => text(label, left(index), 41)),
  ];
  const width = left(tiles.length);
  const parts = await Promise.all(
    tiles.map(({ png, ...tile }, index) => partOf(png, tile, top, left(index))),
  );
  const height = Math.max(...tiles.map((tile) => Math.min(HIGHEST - HEAD, tile.height - top)));
  return blank(width, HEAD + height)
    .composite([{ input: svg(width, words), left: 0, top: 0 }, ...parts.flat()])
    .png()
    .toBuffer();
}

/** What of a tile stands between `top` and the end of the sheet: nothing, where it is shorter. */
async function partOf(png: Buffer, tile: Omit<Sized, 'png'>, top: number, left: number) {
  const height = Math.min(HIGHEST - HEAD, tile.height - top);
  if (height <= 0) return [];
  const part = sharp(png).extract({ left: 0, top, width: tile.width, height });
  return [{ input: await part.toBuffer(), left, top: HEAD }];
}

/** The strips divided over sheets, in their order. */
async function packed(strips: readonly Buffer[]): Promise<Buffer[][]> {
  const sheets: Buffer[][] = [];
  let used = Infinity;
  for (const image of strips) {
    const { height } = await sharp(image).metadata();
    if (used + height > HIGHEST) {
      sheets.push([]);
      used = 0;
    }
    sheets.at(-1)?.push(image);
    used += height + GAP;
  }
  return sheets;
}

async function stacked(images: readonly Buffer[]): Promise<Sharp> {
  const sizes = await Promise.all(images.map((image) => sharp(image).metadata()));
  let top = 0;
  const parts = images.map((input, index) => {
    const part = { input, left: 0, top };
    top += (sizes[index]?.height ?? 0) + GAP;
    return part;
  });
  return blank(Math.max(...sizes.map(({ width }) => width)), top).composite(parts);
}

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8a8f98' } });

const svg = (width: number, content: readonly string[]) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEAD}" font-family="sans-serif" font-size="15">${content.join('')}</svg>`,
  );

const text = (words: string, x: number, y: number) =>
  `<text x="${x}" y="${y}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
