// Every mistake in guide.config.ts gives one error that names the file, the key, what is wrong and what would be right.
import { describe, expect, it } from 'vitest';
import config from '../../guide.config.ts';
import { parseGuide, policiesOf } from '../../src/guide-config.ts';
import { GuideError } from '../../src/guide-error.ts';

interface Case {
  /** Where the change is made: keys into the settings. */
  readonly at: readonly string[];
  /** What is put there; undefined takes the key away. */
  readonly value: unknown;
  /** The key that the error names, where it is not the changed one. */
  readonly key?: string;
  readonly problem: string;
  readonly mend: string;
}

const CASES: readonly Case[] = [
  { at: ['organisation', 'name'], value: ' ', problem: 'is " "', mend: 'Give the name' },
  {
    at: ['helpdesk'],
    value: undefined,
    problem: 'is missing',
    mend: '{ phone, hours, address, email }',
  },
  { at: ['helpdesk', 'phone'], value: '020 000', problem: '"020 000"', mend: '+31 20 000 00 00' },
  { at: ['helpdesk', 'email'], value: 'helpdesk', problem: '"helpdesk"', mend: '@' },
  {
    at: ['helpdesk', 'fax'],
    value: '1',
    problem: 'not a key',
    mend: 'phone, hours, address, email',
  },
  { at: ['helpdesk', 'hours', 'nl'], value: undefined, problem: 'is missing', mend: 'Nederlands' },
  {
    at: ['helpdesk', 'address', 'fr'],
    value: 'ici',
    problem: 'not among the locales',
    mend: "add 'fr'",
  },
  {
    at: ['helpdesk', 'perLocale'],
    value: { fr: { phone: '+33 1 00 00 00 00' } },
    key: 'helpdesk.perLocale.fr',
    problem: 'not among the locales',
    mend: "add 'fr'",
  },
  {
    at: ['helpdesk', 'perLocale'],
    value: { nl: { phone: '030 000' } },
    key: 'helpdesk.perLocale.nl.phone',
    problem: '"030 000"',
    mend: '+31 20 000 00 00',
  },
  {
    at: ['organisation', 'logo'],
    value: { light: 'https://elsewhere.example/logo.svg' },
    key: 'organisation.logo.light',
    problem: 'elsewhere.example',
    mend: "in the folder 'own'",
  },
  {
    at: ['colours'],
    value: { light: { accent: '#0a5c9e' } },
    key: 'colours.light.accent',
    problem: 'not a key',
    mend: 'paper, surface',
  },
  {
    at: ['colours'],
    value: { dark: { act: 'blue' } },
    key: 'colours.dark.act',
    problem: '"blue"',
    mend: "'#0a5c9e'",
  },
  {
    at: ['products'],
    value: { securityInfo: 'account.school.example' },
    key: 'products.securityInfo',
    problem: 'account.school.example',
    mend: 'https://',
  },
  {
    at: ['products'],
    value: { authenticatorApp: { en: 'Pass' } },
    key: 'products.authenticatorApp.nl',
    problem: 'is missing',
    mend: 'Nederlands',
  },
  {
    at: ['banner'],
    value: { text: { en: 'News' } },
    key: 'banner.text.nl',
    problem: 'is missing',
    mend: 'Nederlands',
  },
  {
    at: ['embed', 'origins'],
    value: ['http://intranet.example'],
    key: 'embed.origins[0]',
    problem: '"http://intranet.example"',
    mend: 'https:// and the host name alone',
  },
  {
    at: ['embed', 'origins'],
    value: ['https://intranet.example/'],
    key: 'embed.origins[0]',
    problem: '"https://intranet.example/"',
    mend: 'https:// and the host name alone',
  },
  {
    at: ['embed', 'origins'],
    value: ['https://*.example'],
    key: 'embed.origins[0]',
    problem: '"https://*.example"',
    mend: 'https:// and the host name alone',
  },
  {
    at: ['embed', 'origins'],
    value: ['https://Intranet.example'],
    key: 'embed.origins[0]',
    problem: '"https://Intranet.example"',
    mend: 'https:// and the host name alone',
  },
  {
    at: ['embed', 'origins'],
    value: ['https://intranet.example:443'],
    key: 'embed.origins[0]',
    problem: '"https://intranet.example:443"',
    mend: 'https:// and the host name alone',
  },
  { at: ['embed', 'origins'], value: '*', problem: 'is "*"', mend: 'Give a list' },
  { at: ['offline'], value: 'no', problem: 'is "no"', mend: 'Give true or leave it out, or false' },
  { at: ['embed', 'sites'], value: [], problem: 'not a key', mend: 'origins' },
  { at: ['methods'], value: [], problem: 'is []', mend: 'at least one' },
  { at: ['methods'], value: ['fax'], key: 'methods[0]', problem: '"fax"', mend: "'app-code'" },
  {
    at: ['methods'],
    value: ['app-code', 'app-code'],
    key: 'methods[1]',
    problem: 'a second time',
    mend: 'once',
  },
  { at: ['policies', 'codeAttempts', 'value'], value: 0, problem: 'is 0', mend: 'from 1 to 100' },
  {
    at: ['policies', 'textMessageLifetime', 'value'],
    value: 901,
    problem: 'is 901',
    mend: 'from 30 to 900',
  },
  {
    at: ['policies', 'textMessageLifetime', 'source'],
    value: '',
    problem: 'is ""',
    mend: 'where the value comes from',
  },
  {
    at: ['policies', 'notificationWordings', 'value'],
    value: [],
    key: 'policies.notificationWordings.value[0]',
    problem: 'is missing',
    mend: "'number', 'approve', 'verify'",
  },
  {
    at: ['policies', 'notificationLocks', 'value'],
    value: ['face'],
    key: 'policies.notificationLocks.value[0]',
    problem: '"face"',
    mend: "'none', 'phone', 'pin'",
  },
  {
    at: ['policies', 'notificationReporting', 'value'],
    value: 'on',
    problem: 'is "on"',
    mend: 'true',
  },
  {
    at: ['policies', 'notificationLifetime', 'value'],
    value: 10,
    problem: 'is 10',
    mend: 'from 30 to 600',
  },
  { at: ['policies', 'appCodeDigits', 'value'], value: 9, problem: 'is 9', mend: '6, 7 or 8' },
  { at: ['policies', 'appCodePeriod', 'value'], value: '30', problem: 'is "30"', mend: '30 or 60' },
  {
    at: ['policies', 'appCodeAlgorithm', 'value'],
    value: 'MD5',
    problem: '"MD5"',
    mend: 'SHA-256',
  },
  {
    at: ['policies', 'appCodeDriftSteps', 'value'],
    value: 0.5,
    problem: 'is 0.5',
    mend: 'whole number',
  },
  {
    at: ['policies', 'tokenPeriods', 'value'],
    value: [45],
    key: 'policies.tokenPeriods.value[0]',
    problem: 'is 45',
    mend: '30, 60',
  },
  {
    at: ['policies', 'tokenAlgorithms', 'value', '0'],
    value: 'MD5',
    key: 'policies.tokenAlgorithms.value[0]',
    problem: '"MD5"',
    mend: 'SHA-256',
  },
  { at: ['policies', 'appCodeLength'], value: {}, problem: 'not a key', mend: 'appCodeDigits' },
  {
    at: ['locales', 'EN'],
    value: { label: 'E', published: true },
    problem: 'not a name',
    mend: 'small letters',
  },
  { at: ['locales', 'nl', 'lang'], value: 'nl', problem: 'not a key', mend: 'label, published' },
  { at: ['locales', 'nl', 'published'], value: 'yes', problem: '"yes"', mend: 'true' },
  { at: ['locales', 'nl', 'dir'], value: 'right', problem: '"right"', mend: "'rtl'" },
  { at: ['defaultLocale'], value: 'fr', problem: "'fr'", mend: "'en', 'nl'" },
  {
    at: ['locales', 'en', 'published'],
    value: false,
    key: 'defaultLocale',
    problem: 'not published',
    mend: 'published: true',
  },
  { at: ['site'], value: 'handrail.example', problem: '"handrail.example"', mend: 'https://' },
  { at: ['site'], value: 'https://school.example/guide', problem: '/guide', mend: "'base'" },
  { at: ['base'], value: 'handrail/', problem: '"handrail/"', mend: 'slash' },
  { at: ['base'], value: '/handrail', problem: '"/handrail"', mend: 'slash' },
  { at: ['repository', 'editUrl'], value: undefined, problem: 'is missing', mend: 'edit/main/' },
  { at: ['colour'], value: 'red', problem: 'not a key', mend: 'organisation, colours, helpdesk' },
];

function errorFor({ at, value }: Case): unknown {
  const settings = structuredClone(config);
  const last = at.at(-1) ?? '';
  const place = at
    .slice(0, -1)
    .reduce<object>((outer, key) => Reflect.get(outer, key) as object, settings);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  try {
    return parseGuide(settings);
  } catch (error) {
    return error;
  }
}

describe('guide.config.ts', () => {
  it('ships with settings that are right', () => {
    expect(parseGuide(config)).toBe(config);
  });

  it('lets a language that is not published lack the texts of the helpdesk', () => {
    const german = { label: 'Deutsch', published: false };
    const settings = { ...config, locales: { ...config.locales, de: german } };
    expect(parseGuide(settings)).toBe(settings);
  });

  it('gives the statecharts plain limits', () => {
    expect(policiesOf(config)).toMatchObject({ codeAttempts: 10, appCodeAlgorithm: 'SHA-1' });
  });

  it.each(
    CASES.map(
      (example) => [`${example.at.join('.')} = ${JSON.stringify(example.value)}`, example] as const,
    ),
  )('refuses %s', (_name, example) => {
    const error = errorFor(example);
    expect(error).toBeInstanceOf(GuideError);
    expect(error).toMatchObject({
      file: 'guide.config.ts',
      key: example.key ?? example.at.join('.'),
    });
    const { problem, mend } = error as GuideError;
    expect(problem).toContain(example.problem);
    expect(mend).toContain(example.mend);
  });

  it('says it on two lines: what is wrong, then the mend', () => {
    expect(String(errorFor({ at: ['base'], value: 'x', problem: '', mend: '' }))).toBe(
      'GuideError: guide.config.ts: base is "x", which can\'t be used here\n' +
        "  Mend: Begin and end it with a slash: '/' or '/handrail/'.",
    );
  });
});
