/** Where a picture's text alternative stands in the catalogue. */
import { GuideError } from '../../guide-error.ts';
import type { MessageKey, Messages } from '../../i18n/keys.ts';
import type { Scenario } from '../../machines/scenario.ts';

/**
 * The key of the picture in words: that of its own way, else one that the page's ways share, else one
 * that all pages share.
 *
 * @param messages - the default language's messages
 * @throws {GuideError} naming the key that is missing
 */
export function pictureKey(messages: Messages, { id, page }: Scenario, step: string): MessageKey {
  const keys = [id, page, 'every'].map((place) => `picture.${place}.${step}`);
  const found = keys.find((key) => key in messages);
  if (found !== undefined) return found as MessageKey;
  throw new GuideError({
    file: 'src/content/i18n/en.json',
    key: `picture.${page}.${step}`,
    problem: 'is missing: the picture of this step has no text alternative',
    mend: 'Say in at most 25 words what the picture shows, here and in every other language.',
  });
}
