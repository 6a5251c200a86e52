/** `/strings/<locale>/<method>.json`: the messages of one method, fetched when a reader changes to it. */
import type { APIRoute, GetStaticPaths } from 'astro';

import { guide, type Locale } from '../../../guide.ts';
import { methodMessages } from '../../../i18n/simulator-messages.ts';
import type { MethodId } from '../../../machines/method-ids.ts';

export const getStaticPaths = (() =>
  (Object.keys(guide.locales) as Locale[]).flatMap((locale) =>
    guide.methods.map((method) => ({ params: { locale, method } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<object, { locale: Locale; method: MethodId }> = ({ params }) =>
  Response.json(methodMessages(params.locale, params.method));
