/** Sorts what belongs to pages by language, once: asked again for each page, a build would grow with the square of its languages. */

/** Something that belongs to a page: `nl`, `nl/sign-in/text-message`. */
interface OfPage {
  readonly id: string;
}

/**
 * What there is in one language, in the order in which it was read.
 *
 * @param read - reads all of it; called when somebody asks first, and each time where things may change in between
 * @param mayChange - true while somebody is writing
 */
export function byLanguage<TEntry extends OfPage>(
  read: () => Promise<readonly TEntry[]>,
  mayChange: boolean,
): (locale: string) => Promise<readonly TEntry[]> {
  let known: Promise<ReadonlyMap<string, readonly TEntry[]>> | undefined;
  return async (locale) => {
    if (known === undefined || mayChange) known = read().then(sorted);
    return (await known).get(locale) ?? [];
  };
}

function sorted<TEntry extends OfPage>(
  entries: readonly TEntry[],
): ReadonlyMap<string, readonly TEntry[]> {
  const languages = new Map<string, TEntry[]>();
  for (const entry of entries) {
    const [language = ''] = entry.id.split('/', 1);
    const others = languages.get(language);
    if (others) others.push(entry);
    else languages.set(language, [entry]);
  }
  return languages;
}
