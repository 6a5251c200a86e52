// What holds for a word on a button or a screen, in every language.
import type { LanguageRule } from './rule.ts';

export const LABEL_STYLE: readonly LanguageRule[] = [
  {
    what: 'a full stop at the end of a label',
    pattern: /[^.]\.$/u,
    bad: ['Een andere verificatieoptie gebruiken.', 'Next.'],
    good: ['Een andere verificatieoptie gebruiken', 'Aangemeld blijven?'],
  },
];
