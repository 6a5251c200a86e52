// What guide.config.ts may hold. The message of every field is the mend that a person reads when the field is wrong.
import { z } from 'astro/zod';
import { METHOD_IDS } from './machines/method-ids.ts';
import { NOTIFICATION_LOCKS, NOTIFICATION_WORDINGS } from './machines/policies.ts';
import { COLOUR_NAMES } from './organisation/colours.ts';

const text = (mend: string) => z.string(mend).regex(/\S/, mend);

/** One text per locale, such as `{ en: 'Room 0.12', nl: 'Kamer 0.12' }`; a locale that is not published may lack one. */
const textPerLocale = (mend: string) => z.record(z.string(), text(mend), mend);

const whole = (min: number, max: number, unit: string) => {
  const mend = `Give a whole number from ${min} to ${max} (${unit}).`;
  return z.int(mend).min(min, mend).max(max, mend);
};

/** A list with at least one of these values: what readers of this organisation may meet, the usual one first. */
const listOf = <const Value extends string | number>(values: readonly [Value, ...Value[]]) => {
  const names = values.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(', ');
  const mend = `Give a list with one or more of ${names}, the usual one first.`;
  const value = z.literal(values, mend);
  return z.tuple([value], value, mend);
};

/** A limit and where it comes from, so that nobody has to guess whether it may be changed. */
const policy = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(
    { value, source: text("Say where the value comes from: a standard, or 'our own policy'.") },
    'Give an object { value, source }.',
  );

const phone = z
  .string("Give the number as text, such as '+31 20 000 00 00'.")
  .regex(/^\+[\d ]{6,}$/, "Write it for callers from abroad too, such as '+31 20 000 00 00'.");
const email = z.email("Give an e-mail address, such as 'helpdesk@lindepoort.example'.");
const HELPDESK_MEND =
  'Give an object { phone, hours, address, email }, with perLocale where a language has its own.';

const helpdesk = z.strictObject(
  {
    phone,
    hours: textPerLocale('Say when the helpdesk answers, once per published locale.'),
    address: textPerLocale('Say where the helpdesk is, once per published locale.'),
    email,
    /** Another number or e-mail address for the readers of one language. */
    perLocale: z
      .record(
        z.string(),
        z.strictObject(
          { phone: phone.optional(), email: email.optional() },
          'Give an object with phone, email or both.',
        ),
        "Give an object such as { nl: { phone: '+31 20 000 00 00' } }.",
      )
      .optional(),
  },
  HELPDESK_MEND,
);

const PICTURE_MEND =
  "Name a file in the folder 'own' beside guide.config.ts, such as 'logo.svg' (svg, png or webp).";
const picture = z.string(PICTURE_MEND).regex(/^[\w-]+\.(?:svg|png|webp)$/, PICTURE_MEND);

const organisation = z.strictObject(
  {
    name: text('Give the name that readers know the organisation by.'),
    /** What the guide is called; 'Handrail' when left out. */
    title: text('Give the name of the guide, or leave it out.').optional(),
    /** Stands at the top of every page instead of the guide's name; `dark` on dark pages, `alt` is what it says. */
    logo: z
      .strictObject(
        {
          light: picture,
          dark: picture.optional(),
          alt: text(
            "Say in words what the logo says, or leave it out for the organisation's name.",
          ).optional(),
        },
        'Give an object { light }, with dark and alt if they differ.',
      )
      .optional(),
  },
  'Give an object { name }, with title and logo if you want your own.',
);

const COLOUR_MEND = "Write the colour with six hexadecimal digits: '#0a5c9e'.";
const COLOURS_MEND = `Name colours, such as { act: '#0a5c9e' }. There are: ${COLOUR_NAMES.join(', ')}.`;
const colours = z.partialRecord(
  z.enum(COLOUR_NAMES, COLOURS_MEND),
  z.string(COLOUR_MEND).regex(/^#[0-9a-f]{6}$/, COLOUR_MEND),
  COLOURS_MEND,
);

const webAddress = (mend: string) => z.url({ protocol: /^https$/, error: mend });
const PRODUCT_MEND = "Give the whole address, such as 'https://account.school.example'.";

const products = z.strictObject(
  {
    authenticatorApp: textPerLocale(
      "Name the app once per published locale: { en: 'Microsoft Authenticator', … }.",
    ).optional(),
    securityInfo: webAddress(PRODUCT_MEND).optional(),
    passwordReset: webAddress(PRODUCT_MEND).optional(),
  },
  'Give an object with authenticatorApp, securityInfo or passwordReset.',
);

const banner = z.strictObject(
  {
    text: textPerLocale('Write the notice, once per published locale.'),
    link: webAddress(
      "Give the whole address, such as 'https://school.example/news', or leave it out.",
    ).optional(),
  },
  'Give an object { text }, with link if there is more to read.',
);

const policies = z.strictObject(
  {
    codeAttempts: policy(whole(1, 100, 'tries')),
    textMessageLifetime: policy(whole(30, 900, 'seconds; NIST SP 800-63B-4 advises at most 600')),
    textMessageResendWait: policy(whole(0, 300, 'seconds')),
    textMessageRequestLimit: policy(whole(1, 20, 'messages')),
    callRequestLimit: policy(whole(1, 20, 'calls')),
    callReporting: policy(z.boolean('Give true or false.')),
    callPins: policy(listOf(['none', 'pin'])),
    notificationWordings: policy(listOf(NOTIFICATION_WORDINGS)),
    notificationLocks: policy(listOf(NOTIFICATION_LOCKS)),
    notificationReporting: policy(
      z.boolean('Give true (the app offers to report a request) or false.'),
    ),
    notificationLifetime: policy(whole(30, 600, 'seconds')),
    appCodeDigits: policy(z.literal([6, 7, 8], 'Give 6, 7 or 8 (digits).')),
    appCodePeriod: policy(z.literal([30, 60], 'Give 30 or 60 (seconds).')),
    appCodeAlgorithm: policy(
      z.enum(['SHA-1', 'SHA-256', 'SHA-512'], "Give 'SHA-1', 'SHA-256' or 'SHA-512'."),
    ),
    appCodeDriftSteps: policy(whole(0, 10, 'time steps each way')),
    tokenPeriods: policy(listOf([30, 60])),
    tokenAlgorithms: policy(listOf(['SHA-1', 'SHA-256'])),
    tokenDriftSteps: policy(whole(0, 10, 'time steps each way')),
  },
  'Give an object with one { value, source } per policy.',
);

const ORIGIN_MEND =
  "Give https:// and the host name alone, in small letters: 'https://intranet.lindepoort.example'.";

/** Another site, exactly as a browser names it: no path, no wildcard, no port that goes without saying. */
const origin = z
  .string(ORIGIN_MEND)
  .refine(
    (value) =>
      /^https:\/\/[\w.:-]+$/.test(value) && URL.canParse(value) && new URL(value).origin === value,
    ORIGIN_MEND,
  );

const embed = z.strictObject(
  { origins: z.array(origin, `Give a list, which may be empty. ${ORIGIN_MEND}`) },
  'Give an object { origins }, or leave it out.',
);

/** A day, such as '2027-02-01'. */
const day = z.iso.date("Give a day as year, month, day: '2027-02-01'.");

const locale = z.strictObject(
  {
    label: text("Name the language in the language itself, such as 'Nederlands'."),
    published: z.boolean(
      'Give true (anything missing stops the build) or false (still being translated).',
    ),
    dir: z
      .enum(
        ['ltr', 'rtl'],
        "Give 'rtl' for a script that runs from right to left, else leave it out.",
      )
      .optional(),
  },
  'Give an object { label, published }, with dir for a script from right to left.',
);

const LOCALE_MEND = "Name each locale as in a page address, in small letters: 'en', 'nl', 'pt-br'.";
const LOCALES_MEND = "Give an object such as { en: { label: 'English', published: true } }.";
const METHOD_MEND = `Choose from ${METHOD_IDS.map((id) => `'${id}'`).join(', ')}.`;
const METHODS_MEND = `Give a list with at least one method. ${METHOD_MEND}`;
const BASE_MEND = "Begin and end it with a slash: '/' or '/handrail/'.";

/** The whole of guide.config.ts, key by key; what holds between keys is checked in guide-config.ts. */
export const guideSchema = z.strictObject(
  {
    organisation,
    colours: z
      .strictObject(
        { light: colours.optional(), dark: colours.optional() },
        'Give an object with light, dark or both.',
      )
      .optional(),
    helpdesk,
    methods: z.array(z.enum(METHOD_IDS, METHOD_MEND), METHODS_MEND).min(1, METHODS_MEND),
    policies,
    products: products.optional(),
    banner: banner.optional(),
    embed: embed.optional(),
    /** Whether readers' devices keep the guide for when there is no internet; true when left out. */
    offline: z
      .boolean('Give true or leave it out, or false to keep nothing and to remove what was kept.')
      .optional(),
    phoneEnd: z.strictObject(
      { most: day, administratorsAndGuests: day },
      'Give an object { most, administratorsAndGuests }.',
    ),
    locales: z
      .record(z.string().regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/, LOCALE_MEND), locale, LOCALES_MEND)
      .refine((locales) => Object.keys(locales).length > 0, LOCALES_MEND),
    defaultLocale: text('Give one of the keys of locales.'),
    site: z
      .url({
        protocol: /^https?$/,
        error: "Give the whole address, such as 'https://handrail.example'.",
      })
      .regex(
        /^https?:\/\/[^/]+$/,
        "End it after the host name; what follows the host belongs in 'base'.",
      ),
    base: z.string(BASE_MEND).regex(/^\/([\w.~-]+\/)*$/, BASE_MEND),
    repository: z.strictObject(
      {
        editUrl: z.url(
          "Give the address before a file's path, such as 'https://git.example/handrail/edit/main/'.",
        ),
      },
      'Give an object { editUrl }.',
    ),
  },
  'Export an object made with defineGuide({ … }).',
);
