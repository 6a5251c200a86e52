// What a page's components find in `Astro.locals`, besides what Starlight puts there, and the directive by which they wake in the browser.
import 'astro';

declare global {
  namespace App {
    interface Locals {
      /**
       * For what is made of the catalogue's words within a page's text: `lang` and `dir`, where the words and the text are in two
       * languages because one of them is not translated yet; else nothing. Set by components/starlight/route-data.ts.
       */
      wordsIn: { lang?: string; dir?: 'ltr' | 'rtl' };
      /** The pages of the guide with their titles in this page's language; set by components/starlight/route-data.ts. */
      guidePages: readonly import('./components/starlight/guide-pages.ts').GuidePage[];
      /** False on a page about methods that the organisation does not offer; set by components/starlight/route-data.ts. */
      pageUsed: boolean;
    }
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** See components/wake.ts. */
    'client:reach'?: boolean | string;
  }
}
