/** The helpdesk as the readers of one language reach it. */
import { guide, type Locale } from '../guide.ts';

/** Telephone number and e-mail address for a language: its own where it has one, else those for all. */
export function helpdeskIn(locale: Locale): { readonly phone: string; readonly email: string } {
  const { phone, email, perLocale = {} } = guide.helpdesk;
  const own = perLocale[locale];
  return { phone: own?.phone ?? phone, email: own?.email ?? email };
}
