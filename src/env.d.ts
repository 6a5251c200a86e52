// What a page's components find in `Astro.locals`, besides what Starlight puts there.
declare namespace App {
  interface Locals {
    /** The pages of the guide with their titles in this page's language; set by components/starlight/route-data.ts. */
    guidePages: import('./components/starlight/guide-pages.ts').GuidePage[];
  }
}
