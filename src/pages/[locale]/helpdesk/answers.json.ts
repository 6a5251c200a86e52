/** `/<locale>/helpdesk/answers.json`: everything that the helpdesk's tool can find and send, in one language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { answersIn } from '../../../components/helpdesk/answers.ts';
import { pageFiles } from '../../../components/helpdesk/page-files.ts';
import { LOCALES } from '../../../components/language/locales.ts';
import type { Locale } from '../../../guide.ts';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<object, { locale: Locale }> = async ({ params: { locale } }) =>
  Response.json(answersIn(locale, await pageFiles(locale)));
