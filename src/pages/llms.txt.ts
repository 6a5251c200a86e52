/** `/llms.txt`: what the guide holds, page by page, for programs that answer people's questions (the form of llmstxt.org). */
import type { APIRoute } from 'astro';
import { PUBLISHED, wordsOf } from '../components/language/locales.ts';
import { entriesIn } from '../components/starlight/guide-pages.ts';
import { guide, guideTitle, type Locale } from '../guide.ts';
import { ownText } from '../organisation/words.ts';
import { isUsed } from '../organisation/page-use.ts';

export const GET: APIRoute = async () => {
  const sectionOf = async (locale: Locale) => {
    const entries = await entriesIn(locale);
    const pages = entries
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .filter(({ data }) => isUsed(data, guide.methods))
      .map(({ id, data }) => {
        const address = new URL(`${guide.base}${id}/`, guide.site).href;
        return ownText(`- [${data.title}](${address}): ${data.description ?? ''}`, locale);
      });
    return [`## ${guide.locales[locale].label}`, '', ...pages].join('\n');
  };
  const sections = await Promise.all(PUBLISHED.map(sectionOf));
  const t = wordsOf(guide.defaultLocale);
  const head = `# ${guideTitle}\n\n> ${t('site.tagline')} ${guide.organisation.name}.`;
  return new Response(`${[head, ...sections].join('\n\n')}\n`);
};
