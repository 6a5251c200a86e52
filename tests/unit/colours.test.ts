// An organisation's colours: every pair that is read together is measured, and one that can't be read stops the build.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import company from '../../examples/company/guide.config.ts';
import { GuideError } from '../../src/guide-error.ts';
import {
  COLOUR_NAMES,
  coloursIn,
  colourSheet,
  completed,
  contrast,
  type OwnColours,
} from '../../src/organisation/colours.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const refusalOf = (colours: OwnColours): unknown => {
  try {
    return colourSheet(tokens, colours);
  } catch (error) {
    return error;
  }
};

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#b04a06', '#fbf8f2', 5.18],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

it.each(['light', 'dark'] as const)('finds every colour of the %s theme in tokens.css', (theme) => {
  expect(Object.keys(coloursIn(tokens, theme)).sort()).toEqual([...COLOUR_NAMES].sort());
});

it('adds nothing to our own colours, which can all be read', () => {
  expect(colourSheet(tokens, {})).toBe('');
});

it('writes those of an organisation after ours, theme by theme', () => {
  const sheet = colourSheet(tokens, company.colours ?? {});
  const [light = '', dark = ''] = sheet.split(":root[data-theme='dark'][data-scripted]");
  expect(light).toContain('--hr-act: #0a5c9e;');
  expect(dark).toContain('--hr-act: #7cc4ff;');
});

it('lets what stands on a colour, and its soft one, follow from it', () => {
  const standard = coloursIn(tokens, 'light');
  const blue = completed({ act: '#0a5c9e' }, standard);
  expect(blue).toMatchObject({ act: '#0a5c9e', 'act-ink': '#ffffff', 'act-soft': '#e7eff5' });
  const yellow = completed({ act: '#ffd400', 'act-soft': '#fff8d6' }, standard);
  expect(yellow).toMatchObject({ 'act-ink': '#000000', 'act-soft': '#fff8d6' });
});

describe('refuses', () => {
  it.each<[string, OwnColours, string, string, string]>([
    ['too pale a text', { light: { act: '#e07030' } }, 'light.act', '3.03 : 1', '4.5 : 1'],
    ['too dark a paper', { light: { paper: '#8a8a8a' } }, 'light.paper', ' : 1', '4.5 : 1'],
    ['an edge that fades', { light: { 'line-strong': '#c0b8a8' } }, 'line-strong', '1.8', '3 : 1'],
    ['what can’t be read in the dark', { dark: { window: '#3c4bb4' } }, 'dark.window', '2.', '4.5'],
    [
      'ink that does not show',
      { light: { phone: '#0b6a5f', 'phone-ink': '#333333' } },
      'phone',
      '1.',
      '4.5',
    ],
  ])('%s, with the measured ratio and the needed one', (_what, colours, key, measured, needed) => {
    const refusal = refusalOf(colours);
    expect(refusal).toBeInstanceOf(GuideError);
    const { key: named, problem, mend } = refusal as GuideError;
    expect(named).toContain(key);
    expect(problem).toContain(measured);
    expect(mend).toContain(needed);
  });
});
