// The collections: the guide's pages and the catalogue of every word that is not page prose.
import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import en from './content/i18n/en.json';
import { PAGE_IDS } from './machines/scenarios/index.ts';

// Every key of the English catalogue is a key of `Astro.locals.t`, so that a misspelt one does not type-check.
const keys = Object.fromEntries(Object.keys(en).map((key) => [key, z.string()]));
const words = z.object(keys as Record<keyof typeof en, z.ZodString>).partial();

// Every page names the exercises that are practised on it, or says why there are none.
const practice = z.union([z.enum(PAGE_IDS), z.object({ none: z.string().min(20) })]);

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({ extend: z.object({ practice }) }),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: words }) }),
};
