/** `/llms.txt`: what the guide holds, page by page, for programs that answer people's questions (the form of llmstxt.org). */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { PUBLISHED, wordsOf } from '../components/language/locales.ts';
import { guide, guideTitle } from '../guide.ts';
import { ownText } from '../organisation/words.ts';
import { isUsed } from '../organisation/page-use.ts';

export const GET: APIRoute = async () => {
  const entries = (await getCollection('docs')).sort((one, other) => (one.id < other.id ? -1 : 1));
  const sections = PUBLISHED.map((locale) => {
    const pages = entries
      .filter(({ id }) => id === locale || id.startsWith(`${locale}/`))
      .filter(({ data }) => isUsed(data, guide.methods))
      .map(({ id, data }) => {
        const address = new URL(`${guide.base}${id}/`, guide.site).href;
        return ownText(`- [${data.title}](${address}): ${data.description ?? ''}`, locale);
      });
    return [`## ${guide.locales[locale].label}`, '', ...pages].join('\n');
  });
  const t = wordsOf(guide.defaultLocale);
  const head = `# ${guideTitle}\n\n> ${t('site.tagline')} ${guide.organisation.name}.`;
  return new Response(`${[head, ...sections].join('\n\n')}\n`);
};
