// The types of guide.config.ts and its validation: a mistake becomes one error that names the key and the mend.
import type { z } from 'astro/zod';
import { GuideError } from './guide-error.ts';
import { mistakeOf } from './guide-mistake.ts';
import { guideSchema } from './guide-schema.ts';
import type { Policies } from './machines/policies.ts';

const FILE = 'guide.config.ts';

type Settings = z.output<typeof guideSchema>;

/** The settings of one organisation; `Locale` is the union of its locales' names, such as `'en' | 'nl'`. */
export type Guide<Locale extends string = string> = Omit<
  Settings,
  'helpdesk' | 'locales' | 'defaultLocale'
> & {
  helpdesk: Omit<Settings['helpdesk'], 'hours' | 'address'> &
    Record<'hours' | 'address', Partial<Record<NoInfer<Locale>, string>>>;
  locales: Record<Locale, Settings['locales'][string]>;
  defaultLocale: NoInfer<Locale>;
};

/**
 * Gives an editor the types of guide.config.ts. It checks nothing by itself: see {@link parseGuide}.
 *
 * @example
 * export default defineGuide({ organisation: { name: 'Lindepoort College' }, … });
 */
export const defineGuide = <const Locale extends string>(guide: Guide<Locale>): Guide<Locale> =>
  guide;

/**
 * Validates the settings, and returns them unchanged in type.
 *
 * @throws GuideError for the first mistake: an unknown or missing key, a value out of range, a method named twice, a default
 * locale that is no locale or is not published, or a helpdesk text that lacks a published locale.
 */
export function parseGuide<Locale extends string>(config: Guide<Locale>): Guide<Locale> {
  const result = guideSchema.safeParse(config, { reportInput: true });
  const [issue] = result.error?.issues ?? [];
  if (issue) throw new GuideError({ file: FILE, ...mistakeOf(issue, guideSchema) });
  checkMethods(config);
  checkLocales(config);
  return config;
}

/** The limits without their sources: `{ codeAttempts: 10, … }`. */
export function policiesOf({ policies }: Pick<Guide, 'policies'>): Policies {
  return {
    codeAttempts: policies.codeAttempts.value,
    textMessageLifetime: policies.textMessageLifetime.value,
    textMessageResendWait: policies.textMessageResendWait.value,
    textMessageRequestLimit: policies.textMessageRequestLimit.value,
    callRequestLimit: policies.callRequestLimit.value,
    callReporting: policies.callReporting.value,
    callPins: policies.callPins.value,
    notificationWordings: policies.notificationWordings.value,
    notificationLocks: policies.notificationLocks.value,
    notificationReporting: policies.notificationReporting.value,
    notificationLifetime: policies.notificationLifetime.value,
    appCodeDigits: policies.appCodeDigits.value,
    appCodePeriod: policies.appCodePeriod.value,
    appCodeAlgorithm: policies.appCodeAlgorithm.value,
    appCodeDriftSteps: policies.appCodeDriftSteps.value,
    tokenPeriods: policies.tokenPeriods.value,
    tokenAlgorithms: policies.tokenAlgorithms.value,
    tokenDriftSteps: policies.tokenDriftSteps.value,
  };
}

function checkMethods({ methods }: Pick<Guide, 'methods'>): void {
  const index = methods.findIndex((id, place) => methods.indexOf(id) < place);
  if (index === -1) return;
  throw new GuideError({
    file: FILE,
    key: `methods[${index}]`,
    problem: `names '${methods[index] ?? ''}' a second time`,
    mend: 'Name each method once, in the order in which readers see them.',
  });
}

function checkLocales(guide: Guide): void {
  const { locales, defaultLocale } = guide;
  const names = Object.keys(locales);
  if (!names.includes(defaultLocale)) {
    throw new GuideError({
      file: FILE,
      key: 'defaultLocale',
      problem: `is '${defaultLocale}', which is not among the locales`,
      mend: `Give one of ${names.map((name) => `'${name}'`).join(', ')}, or add '${defaultLocale}' to locales.`,
    });
  }
  if (!locales[defaultLocale]?.published) {
    throw new GuideError({
      file: FILE,
      key: 'defaultLocale',
      problem: `is '${defaultLocale}', which is not published`,
      mend: `Set published: true for '${defaultLocale}', or choose a published locale: the others show it where they lack a text.`,
    });
  }
  const strange = Object.keys(guide.helpdesk.perLocale ?? {}).find((name) => !names.includes(name));
  if (strange !== undefined) refuseSurplus('helpdesk.perLocale', strange);
  for (const [key, texts] of textsPerLocale(guide)) {
    const missing = names.find((name) => locales[name]?.published && !(name in texts));
    const surplus = Object.keys(texts).find((name) => !names.includes(name));
    if (missing !== undefined) {
      throw new GuideError({
        file: FILE,
        key: `${key}.${missing}`,
        problem: 'is missing',
        mend: `Write ${key} in ${locales[missing]?.label ?? missing}, or set published: false for '${missing}'.`,
      });
    }
    if (surplus !== undefined) refuseSurplus(key, surplus);
  }
}

function refuseSurplus(key: string, locale: string): never {
  throw new GuideError({
    file: FILE,
    key: `${key}.${locale}`,
    problem: 'is in a language that is not among the locales',
    mend: `Remove it, or add '${locale}' to locales.`,
  });
}

/** Everything that is said once per language, by its key. */
function textsPerLocale({ helpdesk, products, banner }: Guide): [string, object][] {
  const texts: Record<string, object | undefined> = {
    'helpdesk.hours': helpdesk.hours,
    'helpdesk.address': helpdesk.address,
    'products.authenticatorApp': products?.authenticatorApp,
    'banner.text': banner?.text,
  };
  return Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]]));
}
