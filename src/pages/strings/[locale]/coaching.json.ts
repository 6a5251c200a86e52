/** `/strings/<locale>/coaching.json`: the messages for showing and guiding, fetched when a reader wants either. */
import type { APIRoute, GetStaticPaths } from 'astro';

import { guide, type Locale } from '../../../guide.ts';
import { coachingMessages } from '../../../i18n/simulator-messages.ts';

export const getStaticPaths = (() =>
  (Object.keys(guide.locales) as Locale[]).map((locale) => ({
    params: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<object, { locale: Locale }> = ({ params }) =>
  Response.json(coachingMessages(params.locale));
