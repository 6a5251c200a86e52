/** `/robots.txt`: search engines are welcome, and where the list of pages is. */
import type { APIRoute } from 'astro';
import { guide } from '../guide.ts';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: ${guide.base}\n\nSitemap: ${new URL(`${guide.base}sitemap-index.xml`, guide.site).href}\n`,
  );
