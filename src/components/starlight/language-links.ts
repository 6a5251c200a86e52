/** The links to other languages keep the reader's place: the exercise in the address, and the section. */
import { rememberLocale } from '../language/locale-choice.ts';

/** @param links - each leads to this page in the language of its `hreflang` */
export function keepPlace(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) {
    link.addEventListener('click', () => {
      link.search = location.search;
      link.hash = location.hash;
      rememberLocale(link.hreflang);
    });
  }
}
