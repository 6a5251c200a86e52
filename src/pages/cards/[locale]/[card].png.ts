/** `/cards/<locale>/<card>.png`: the social cards. */
import { getEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { CARD_IDS, type CardId } from '../../../components/cards/cards.ts';
import { drawCard } from '../../../components/cards/draw-card.ts';
import { directionOf, LOCALES, wordsOf } from '../../../components/language/locales.ts';
import { guide, guideTitle, type Locale } from '../../../guide.ts';

export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    CARD_IDS.map((card) => ({ params: { locale, card } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<object, { locale: Locale; card: CardId }> = async ({ params }) => {
  const { locale, card } = params;
  const t = wordsOf(locale);
  const page = card === 'guide' ? '' : `/sign-in/${card}`;
  const entry =
    (await getEntry('docs', `${locale}${page}`)) ??
    (await getEntry('docs', `${guide.defaultLocale}${page}`));
  const png = await drawCard({
    title: entry?.data.title ?? guideTitle,
    line: t('site.tagline'),
    organisation: guide.organisation.name,
    dir: directionOf(locale),
  });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
