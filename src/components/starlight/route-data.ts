// What every guide page knows of the others, and what it says of itself to search engines and to programs that show a preview of a link.
// Starlight runs this for each page.
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { cardOf } from '../cards/cards.ts';
import { directionOf, localeOf, LOCALES, PUBLISHED } from '../language/locales.ts';
import { guide, type Locale } from '../../guide.ts';
import { ownText } from '../../organisation/words.ts';
import { isUsed } from '../../organisation/page-use.ts';
import { languageOfMessages } from '../../i18n/catalogue.ts';
import { tagOf } from '../../i18n/language-tag.ts';
import { guidePages } from './guide-pages.ts';

type Head = StarlightRouteData['head'];

export const onRequest = defineRouteMiddleware(async (context) => {
  const { starlightRoute: route } = context.locals;
  const locale = localeOf(route.locale);
  context.locals.guidePages = await guidePages(locale);
  sayLanguages(context.locals, languageOfMessages(locale));
  sayUse(context.locals);
  sayProducts(route, locale);
  const unlisted = LOCALES.filter((one) => !PUBLISHED.includes(one)).map(tagOf);
  const listed = PUBLISHED.includes(locale) && context.locals.pageUsed;
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

/** Where the default language shows through, the page says so to browsers and screen readers, and search leaves it out. */
function sayLanguages(locals: App.Locals, language: Locale): void {
  const { starlightRoute: route } = locals;
  const words = { lang: language, dir: directionOf(language) };
  Object.assign(route, words);
  locals.wordsIn = route.entryMeta.locale === language ? {} : words;
  if (!route.isFallback && language === route.locale) return;
  route.entry = { ...route.entry, data: { ...route.entry.data, pagefind: false } };
}

/** A page about something that is not used here says no more than that: no other names, no date, no search. */
function sayUse(locals: App.Locals): void {
  const { starlightRoute: route } = locals;
  locals.pageUsed = isUsed(route.entry.data, guide.methods);
  if (locals.pageUsed) return;
  const none = { alsoCalled: undefined, checked: undefined, pagefind: false };
  route.entry = { ...route.entry, data: { ...route.entry.data, ...none } };
  route.editUrl = undefined;
}

/** What stands of a page's frontmatter on the page and in its head names the organisation's own products. */
function sayProducts(route: StarlightRouteData, locale: Locale): void {
  const { data } = route.entry;
  const title = ownText(data.title, locale);
  const description = data.description && ownText(data.description, locale);
  route.entry = { ...route.entry, data: { ...data, title, description } };
  route.head = route.head.map(({ content, attrs, ...tag }) => ({
    ...tag,
    content: content && ownText(content, locale),
    attrs:
      attrs &&
      Object.fromEntries(
        Object.entries(attrs).map(([name, value]) => [
          name,
          typeof value === 'string' && name === 'content' ? ownText(value, locale) : value,
        ]),
      ),
  }));
}

const link = (attrs: Record<string, string>) => ({ tag: 'link', attrs, content: '' }) as const;

const property = (name: string, content: string) =>
  ({ tag: 'meta', attrs: { property: name, content }, content: '' }) as const;

const withoutAlternates = (head: Head, languages: readonly string[]): Head =>
  head.filter(({ attrs }) => !languages.includes(String(attrs?.['hreflang'])));
