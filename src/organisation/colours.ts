/** The organisation's own colours over those of src/styles/tokens.css, and whether everything can still be read in them (WCAG 2.2). */
import { GuideError } from '../guide-error.ts';

/** The two themes, and where each begins in tokens.css and in what is written after it. */
export const THEMES = {
  light: ':root',
  dark: ":root[data-theme='dark'][data-scripted]",
} as const;

/** One theme. */
export type Theme = keyof typeof THEMES;

/** The colours that an organisation may set, named as in tokens.css without `--hr-`. */
export const COLOUR_NAMES = [
  'paper',
  'surface',
  'surface-2',
  'ink',
  'ink-2',
  'line',
  'line-strong',
  'act',
  'act-ink',
  'act-soft',
  'phone',
  'phone-ink',
  'phone-soft',
  'window',
  'window-ink',
  'window-soft',
  'alarm',
  'alarm-ink',
  'alarm-soft',
  'good',
  'good-soft',
  'focus',
] as const;

/** The name of one colour. */
export type ColourName = (typeof COLOUR_NAMES)[number];

/** Colours as `#b04a06`. */
export type Colours = Readonly<Partial<Record<ColourName, string>>>;

/** What guide.config.ts holds under `colours`. */
export type OwnColours = Readonly<Partial<Record<Theme, Colours | undefined>>>;

const GROUNDS = ['paper', 'surface', 'surface-2'] as const;
const HUES = ['act', 'phone', 'window', 'alarm', 'good'] as const;
const INKED = ['act', 'phone', 'window', 'alarm'] as const;

type Pair = readonly [front: ColourName, back: ColourName, needed: number];

/** What stands on what: text needs 4.5 : 1, the edges of controls and what has the focus 3 : 1. */
const PAIRS: readonly Pair[] = [
  ...[...GROUNDS, ...HUES.map((hue) => `${hue}-soft` as const)].flatMap((ground): Pair[] => [
    ['ink', ground, 4.5],
    ['focus', ground, 3],
  ]),
  ...GROUNDS.flatMap((ground): Pair[] => [
    ['ink-2', ground, 4.5],
    ['line-strong', ground, 3],
  ]),
  ...HUES.flatMap((hue) =>
    [...GROUNDS, `${hue}-soft` as const].map((ground): Pair => [hue, ground, 4.5]),
  ),
  ...INKED.map((hue): Pair => [`${hue}-ink`, hue, 4.5]),
];

/** The contrast of two colours such as `#b04a06`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG's relative luminance, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channelsOf = (colour: string) =>
  [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));

/** The colours of one theme, read from tokens.css. */
export function coloursIn(css: string, theme: Theme): Required<Colours> {
  const [, after = ''] = css.split(`${THEMES[theme]} {`);
  const [block = ''] = after.split('}');
  const found = [...block.matchAll(/--hr-([\w-]+): (#[0-9a-f]{6});/gu)];
  return Object.fromEntries(found.map(([, name, value]) => [name, value])) as Required<Colours>;
}

/**
 * What an organisation sets in one theme, with what follows from it where it says nothing: on a colour of its own stands black or white,
 * whichever can be read better, and the soft one is a little of the colour over the surface.
 */
export function completed(own: Colours, standard: Required<Colours>): Colours {
  const surface = own.surface ?? standard.surface;
  const derived = HUES.flatMap((hue): [ColourName, string][] => {
    const colour = own[hue];
    if (colour === undefined) return [];
    const ink = contrast('#ffffff', colour) >= contrast('#000000', colour) ? '#ffffff' : '#000000';
    return [
      [`${hue}-soft`, mixed(colour, surface)],
      ...(hue === 'good' ? [] : [[`${hue}-ink`, ink] as [ColourName, string]]),
    ];
  });
  const soft: Colours = Object.fromEntries(derived);
  return { ...(own.ink === undefined ? {} : { focus: own.ink }), ...soft, ...own };
}

const mixed = (colour: string, over: string) => {
  const below = channelsOf(over);
  const channels = channelsOf(colour).map((channel, place) =>
    Math.round(channel * 0.1 + (below[place] ?? 0) * 0.9),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

/**
 * The style sheet that comes after tokens.css; empty without colours of one's own.
 *
 * @param css the text of tokens.css
 * @throws GuideError naming the colour that can't be read, the measured contrast and the needed one
 */
export function colourSheet(css: string, colours: OwnColours): string {
  return (Object.keys(THEMES) as Theme[])
    .map((theme) => {
      const standard = coloursIn(css, theme);
      const own = completed(colours[theme] ?? {}, standard);
      checkContrast(theme, { ...standard, ...own }, colours[theme] ?? {});
      const lines = Object.entries(own).map(([name, value]) => `  --hr-${name}: ${value};\n`);
      return lines.length === 0 ? '' : `${THEMES[theme]} {\n${lines.join('')}}\n`;
    })
    .join('');
}

function checkContrast(theme: Theme, all: Required<Colours>, own: Colours): void {
  const fault = PAIRS.find(([front, back, needed]) => contrast(all[front], all[back]) < needed);
  if (!fault) return;
  const [front, back, needed] = fault;
  const [name, other] = front in own || !(back in own) ? [front, back] : [back, front];
  const measured = Math.floor(contrast(all[front], all[back]) * 100) / 100;
  throw new GuideError({
    file: 'guide.config.ts',
    key: `colours.${theme}.${name}`,
    problem: `is ${all[name]}: its contrast with ${other} (${all[other]}) is ${measured.toFixed(2)} : 1`,
    mend: `Make it ${needed} : 1 or more: a darker or lighter ${name}, or another ${other} under colours.${theme}.`,
  });
}
