// Wires the site together: settings from guide.config.ts, Starlight, Preact, and our own integrations. It decides nothing itself.
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { embedOrigins, guide, guideTitle, organisationFolder } from './src/guide.ts';
import { tagOf } from './src/i18n/language-tag.ts';
import { clientBuild, plainImports, wakeWhenReached } from './src/integrations/client-build.ts';
import { catalogue } from './src/integrations/catalogue.ts';
import { colours } from './src/integrations/colours.ts';
import { embedScript } from './src/integrations/embed-script.ts';
import { offline } from './src/integrations/offline.ts';
import { ownWords } from './src/integrations/own-words.ts';
import { licences } from './src/integrations/licences.ts';
import { pageText } from './src/integrations/page-text.ts';
import { pageSet } from './src/integrations/page-set.ts';
import { unusedPages } from './src/integrations/pages-in-use.ts';
import { isInSitemap } from './src/integrations/sitemap.ts';
import { starlightWords } from './src/integrations/starlight-words.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { translation } from './src/integrations/translation.ts';

const locales = Object.fromEntries(
  Object.entries(guide.locales).map(([locale, { label, dir = 'ltr' }]) => [
    locale,
    { label, lang: tagOf(locale), dir },
  ]),
);

const unused = unusedPages(import.meta.dirname, guide);

export default defineConfig({
  site: guide.site,
  base: guide.base,
  trailingSlash: 'always',
  prefetch: false,
  vite: {
    environments: { client: { build: clientBuild } },
    plugins: [plainImports],
    // Bundled, so that the server draws the same icons as the browser.
    ssr: { noExternal: ['lucide-preact'] },
  },
  integrations: [
    colours(guide),
    catalogue(guide),
    pageSet(guide),
    translation(guide),
    ownWords(guide, organisationFolder),
    pageText(guide, organisationFolder, unused),
    embedScript(guide),
    starlight({
      title: guideTitle,
      locales,
      defaultLocale: guide.defaultLocale,
      components: {
        Banner: './src/components/starlight/Banner.astro',
        FallbackContentNotice: './src/components/starlight/FallbackContentNotice.astro',
        Footer: './src/components/starlight/Footer.astro',
        Head: './src/components/starlight/Head.astro',
        Header: './src/components/starlight/Header.astro',
        LanguageSelect: './src/components/starlight/LanguageSelect.astro',
        MarkdownContent: './src/components/starlight/MarkdownContent.astro',
        PageFrame: './src/components/starlight/PageFrame.astro',
        PageSidebar: './src/components/starlight/PageSidebar.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Search: './src/components/starlight/Search.astro',
        SiteTitle: './src/components/starlight/SiteTitle.astro',
        ThemeProvider: './src/components/starlight/ThemeProvider.astro',
        ThemeSelect: './src/components/starlight/ThemeSelect.astro',
      },
      plugins: [starlightWords(guide)],
      routeMiddleware: './src/components/starlight/route-data.ts',
      customCss: ['./src/styles/index.css'],
      editLink: { baseUrl: guide.repository.editUrl },
      credits: false,
      disable404Route: true,
      expressiveCode: false,
      pagefind: true,
    }),
    // Each page names itself in the other languages; said here too, the file would grow with the square of them.
    sitemap({ filter: (address) => isInSitemap(address, guide, unused) }),
    mdx(),
    preact(),
    wakeWhenReached,
    licences(),
    // It reads the pages as they will be served, but for the size that the next one writes into their text.
    securityPolicy({ site: guide.site, base: guide.base, origins: embedOrigins }),
    // Last: it lists the pages by what is in them.
    offline(guide),
  ],
});
