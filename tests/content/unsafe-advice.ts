// Advice that would let a stranger in: approving in order to make requests stop, or handing a code to somebody.
import type { Words } from './prose.ts';

interface Language {
  readonly negated: RegExp;
  /** Approving, in one sentence with peace and quiet as its reward; and the same refused. */
  readonly approve: RegExp;
  readonly approveNot: RegExp;
  /** Handing over a code, in one part of a sentence. */
  readonly tell: RegExp;
}

const LANGUAGES: Readonly<Record<'en' | 'nl', Language>> = {
  en: {
    negated: /\b(?:not|never|nobody|nothing|no one|none|without|nor)\b|n[’']t\b/iu,
    approve: either(
      String.raw`\b(?:approve|accept|allow|tap yes|press #)\b`,
      String.raw`\b(?:stop|stops|end|ends|quiet|silent|rid|go away|goes away|no more|not come|bother)\b`,
    ),
    approveNot:
      /(?:\b(?:never|not)\b|n[’']t\b)[^,]*\b(?:approve|accept|allow)\b|\bapprove (?:nothing|no)\b/iu,
    tell: /\b(?:tell|give|send|share|say|pass|forward|dictate)\b.*\b(?:codes?|digits)\b|\bread\b.*\b(?:codes?|digits)\b.*\b(?:to|for|out|aloud)\b|\bread (?:out|aloud)\b.*\bcode\b/iu,
  },
  nl: {
    negated: /\b(?:niet|nooit|niemand|niets|nergens|geen|zonder|noch)\b/iu,
    approve: either(
      String.raw`\b(?:keur|goedkeuren|accepteer|accepteren|sta toe|toestaan|tik op ja|druk op #)`,
      String.raw`\b(?:stop|stopt|stoppen|ophouden|houdt op|weg|stil|rust|van af|geen last|niet meer)\b`,
    ),
    approveNot:
      /\bkeur\b[^,]*\b(?:niet|niets|nooit|geen)\b[^,]*\bgoed\b|\b(?:niet|nooit)\b[^,]*\bgoedkeuren\b/iu,
    tell: /\b(?:geef|vertel|zeg|noem|stuur|deel|dicteer)\b.*\b(?:codes?|cijfers)\b|\blees\b.*\b(?:codes?|cijfers)\b.*\bvoor\b|\bcodes?\b.*\b(?:doorgeven|voorlezen|vertellen|geven|delen|noemen|doorsturen)\b/iu,
  },
};

/** What a text advises that is unsafe. A question advises nothing. */
export function unsafeAdviceIn({ place, text }: Words, language: 'en' | 'nl'): Words[] {
  const { negated, approve, approveNot, tell } = LANGUAGES[language];
  const sentences = (text.match(/[^.?!:;]+[.?!:;]?/gu) ?? []).filter((one) => !one.includes('?'));
  // "Never your password, but tell them the code": what is denied in one part says nothing of the next.
  const parts = sentences.flatMap((sentence) => sentence.split(/,|\b(?:but|maar)\b/u));
  return [
    ...sentences.filter((sentence) => approve.test(sentence) && !approveNot.test(sentence)),
    ...parts.filter((part) => tell.test(part) && !negated.test(part)),
  ].map((unsafe) => ({ place, text: unsafe.trim() }));
}

function either(one: string, other: string): RegExp {
  return new RegExp(`${one}.*${other}|${other}.*${one}`, 'iu');
}
