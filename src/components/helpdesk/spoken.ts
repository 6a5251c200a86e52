/** What the components in a page's text come to when it is read aloud, as this organisation has them. */
import { guide, policies, type Locale } from '../../guide.ts';
import { messagesOf } from '../../i18n/catalogue.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import { METHOD_IDS } from '../../machines/method-ids.ts';
import { isOffered } from '../../machines/scenario.ts';
import { scenarios } from '../../machines/scenarios/index.ts';
import { helpdeskIn } from '../../organisation/helpdesk.ts';
import { unbroken } from '../../organisation/unbroken.ts';
import { attributeOf, tagOf, type Tag } from '../../translation/mdx.ts';
import { wordsOf } from '../language/locales.ts';
import type { Spoken } from './advice.ts';

/**
 * In one language.
 *
 * @param used - the pages that the organisation has a use for
 */
export function spokenIn(locale: Locale, used: ReadonlySet<string>): Spoken {
  const t = wordsOf(locale);
  const messages = messagesOf(locale);
  const { name: organisation } = guide.organisation;
  return {
    // A label and the helpdesk's number; others show nothing that can be read aloud.
    alone: (tag) => {
      if (tag.name === 'Helpdesk') return unbroken(helpdeskIn(locale).phone);
      if (tag.name !== 'Label') return '';
      const id = attributeOf(tag, 'id') ?? '';
      const key = `screen.${id}` in messages ? `screen.${id}` : `label.${id}`;
      return t(key as MessageKey, { number: t('persona.phone') });
    },
    behind: (tag) => {
      if (tag.name !== 'To') return '';
      if (!used.has(attributeOf(tag, 'page') ?? '')) {
        return ` ${t('notUsed.inline', { organisation })}`;
      }
      const exercise = scenarios.find(({ id }) => id === attributeOf(tag, 'practice'));
      const offered = !exercise || isOffered(exercise, guide.methods, policies);
      return offered ? '' : ` ${t('notUsed.exercise', { organisation })}`;
    },
    concerns: isConcerned,
  };
}

/** Whether the part in an `<OnlyWith>` is shown here. */
function isConcerned(tag: Tag): boolean {
  const named = METHOD_IDS.filter((id) => tagOf(tag).includes(`'${id}'`));
  const usual = attributeOf(tag, 'usual');
  const own = Object.entries(guide.products ?? {}).some(([product]) => product === usual);
  return !own && (named.length === 0 || named.some((id) => guide.methods.includes(id)));
}
