// What every guide page knows of the others, and what it says of itself to search engines and to programs that show a preview of a link.
// Starlight runs this for each page.
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { cardOf } from '../cards/cards.ts';
import { localeOf, LOCALES, PUBLISHED } from '../language/locales.ts';
import { guide } from '../../guide.ts';
import { guidePages } from './guide-pages.ts';

type Head = StarlightRouteData['head'];

export const onRequest = defineRouteMiddleware(async (context) => {
  const { starlightRoute: route } = context.locals;
  context.locals.guidePages = await guidePages(localeOf(route.locale));
  const unlisted = LOCALES.filter((locale) => !PUBLISHED.includes(locale));
  const listed = PUBLISHED.some((locale) => locale === route.locale);
  const card = new URL(`${guide.base}${cardOf(route.id)}`, guide.site).href;
  route.head = [
    ...withoutAlternates(route.head, [...unlisted, 'x-default']),
    // Who has no language yet gets the page that offers them all.
    link({ rel: 'alternate', hreflang: 'x-default', href: new URL(guide.base, guide.site).href }),
    property('og:image', card),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', route.entry.data.title),
    ...(listed ? [] : [{ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } } as const]),
  ];
});

const link = (attrs: Record<string, string>) => ({ tag: 'link', attrs, content: '' }) as const;

const property = (name: string, content: string) =>
  ({ tag: 'meta', attrs: { property: name, content }, content: '' }) as const;

const withoutAlternates = (head: Head, languages: readonly string[]): Head =>
  head.filter(({ attrs }) => !languages.includes(String(attrs?.['hreflang'])));
