/**
 * How Pagefind weighs what it finds, settled with the searches that the tests hold: a page is found by its title and by what
 * people call it before anything else, and long pages are not pushed back for being long.
 */
export const RANKING = { pageLength: 0, metaWeights: { title: 5, also: 5 } };
