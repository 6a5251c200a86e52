// The collections: the guide's pages and the catalogue of every word that is not page prose.
import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import en from './content/i18n/en.json';
import { METHOD_IDS } from './machines/method-ids.ts';
import { PAGE_IDS, scenarios, type ScenarioId } from './machines/scenarios/index.ts';
import { withOwnWords } from './organisation/words-loader.ts';
import { SOURCE_IDS } from './sources.ts';
import { SYMPTOM_GROUPS } from './symptoms.ts';

// Every key of the English catalogue is a key of `Astro.locals.t`, so that a misspelt one does not type-check.
const keys = Object.fromEntries(Object.keys(en).map((key) => [key, z.string()]));
const words = z.object(keys as Record<keyof typeof en, z.ZodString>).partial();

const SCENARIO_IDS = scenarios.map(({ id }) => id) as [ScenarioId, ...ScenarioId[]];

// Every page names the exercises that are practised on it or that it leads to, or says why there are none.
const practice = z.union([
  z.enum(PAGE_IDS),
  z.strictObject({ exercises: z.array(z.enum(SCENARIO_IDS)).min(1).max(6) }),
  z.strictObject({ none: z.string().min(20) }),
]);

// A page that solves one problem: where the list of problems shows it, and the rows of the table of troubles that it deals with.
const symptom = z.strictObject({
  group: z.enum(SYMPTOM_GROUPS),
  troubles: z.array(z.int().positive()),
});

// When the facts of a page were last checked, and against what.
const checked = z.strictObject({
  on: z.date(),
  against: z.array(z.enum(SOURCE_IDS)).min(1),
});

const page = z.object({
  practice,
  // The methods that the page is about, where its exercises do not tell it (src/organisation/page-use.ts).
  methods: z.union([z.literal('every'), z.array(z.enum(METHOD_IDS)).min(1)]).optional(),
  symptom: symptom.optional(),
  checked: checked.optional(),
  // What people call this, in the page's language; readers see it, and search finds it.
  alsoCalled: z
    .array(z.string().min(2))
    .min(1)
    .refine((words) => new Set(words).size === words.length, 'Name each word once.')
    .optional(),
});

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({ extend: page }),
  }),
  i18n: defineCollection({
    loader: withOwnWords(i18nLoader()),
    schema: i18nSchema({ extend: words }),
  }),
};
