// Dutch that must never come back: what machine translation made of guides like this one, and the two registers mixed.
// Each fault has sentences that must be caught and sentences that must pass.

/** A kind of fault, with its fixtures. */
export interface DutchFault {
  readonly what: string;
  readonly pattern: RegExp;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** Ordinary Dutch of this guide; no fault may be seen in it. */
export const GOOD_DUTCH = [
  'Neem op en druk op het hekje (#).',
  'U krijgt een sms-bericht met een code van zes cijfers.',
  'Meld u aan met uw wachtwoord en kies Verifiëren.',
  'Weiger het verzoek in de authenticator-app en bel de helpdesk.',
  'De site toonde een melding; het extra toestel hoort bij uw hardwaretoken.',
  'Voer de code in het vak in en wacht tot u bent aangemeld.',
  'Deblokkeer het telefoonnummer en zet Niet storen uit.',
  'Hallo, u spreekt met de helpdesk.',
] as const;

export const DUTCH_FAULTS: readonly DutchFault[] = [
  {
    what: 'a compound that is split',
    pattern:
      /\b(?:micro soft|twee ledige?|wacht woord\w*|goed keuren|weer geven|blok keren|verificatie codes?|telefoon nummers?|beschik bare|volt ooien|combi natie|down load|land code|sms (?:code|bericht|verificatiecode|herstelmethode)|hardware token|authenticator app)\b/iu,
    bad: [
      'Voer de verificatie code in.',
      'Telefoon nummers blok keren',
      'Een SMS bericht met een code',
    ],
    good: ['Voer de verificatiecode in.', 'Wij keuren dit goed.'],
  },
  {
    what: 'a call that became a shout or a function',
    pattern: /\broept u\b|\baanroep\w*/iu,
    bad: ['Microsoft roept u.', 'met een aanroep naar uw telefoon'],
    good: ['Microsoft belt u.', 'Beantwoord de telefoonoproep.'],
  },
  {
    what: 'a key of the phone that became a door key or a pound',
    pattern:
      /\bnul pond\b|\bpound\b|\bhekjessleutel\b|\b(?:controleren|verifi[eë]ren|hekje)\W+sleutel\b/iu,
    bad: ['Druk op nul pond', 'selecteer de controleren sleutel', 'druk op de hekjessleutel'],
    good: ['druk op 0 en daarna op het hekje (#)', 'uw beveiligingssleutel'],
  },
  {
    what: 'a text message that became a text',
    pattern: /\b(?:teksten|tekstbericht(?:en)?|een tekst naar|tekst mij)\b/iu,
    bad: [
      'een app authentication teksten',
      'Met een tekst naar mijn mobiele telefoon',
      'tekst mij een code',
    ],
    good: ['een sms-bericht met een code'],
  },
  {
    what: 'a word that was guessed',
    pattern:
      /\bcelpictogram\b|\b(?:fraude|spraak|be)?grots?\b|\bextensies?\b|\bniet stores\b|\bafgetrokken\b|\bwille ?keurig\b/iu,
    bad: ['Kijk naar het celpictogram.', 'Neem een fraudegrot op.', 'Typ een wille keurig nummer.'],
    good: ['Kijk of u bereik hebt.', 'Spreek een begroeting in.', 'De letters zijn groot.'],
  },
  {
    what: 'a sentence that was scrambled, or lost its negation',
    pattern:
      /\bu u\b|\bhet het\b|\bvan uw[.,;]|\bmeld u aan\?|\bervaring aanmelden|\bmoet nu worden aangemeld|\baantal code\b|\bin de daarvoor bestemde vak|\bik wordt\b|\bnu kunt gebruiken\b|^Aanmelden bij een toepassing/iu,
    bad: [
      'omdat ik mijn voorkeursmethode nu kunt gebruiken',
      'U moet nu worden aangemeld.',
      'een SMS-bericht met een aantal code',
      'Aanmelden bij een toepassing of service',
      'Deze pagina vindt u u richtlijnen',
    ],
    good: ['omdat ik mijn voorkeursmethode nu niet kan gebruiken', 'U bent nu aangemeld.'],
  },
  {
    what: 'English, or a term that was given up',
    pattern:
      /\b(?:you’re|you're|office phone|mobile- of|multi-factor authentication|thapp|too(?:sign|an|your|the|use|get)|tweeledige verificatie|meerledige verificatie|MVR gesloten)\b/iu,
    bad: [
      'Aanmelden met Azure multi-factor Authentication',
      'Log in toosign',
      'meerledige verificatie',
    ],
    good: ['meervoudige verificatie (MFA)', 'De app toont een code; dat is aantoonbaar.'],
  },
  {
    what: 'capitals that shout, or “the” that became a greeting',
    pattern: /\b(?:PINCODE|PIN-code|SMS-(?:bericht|code))\b|\bHallo\s+[#A-Z]/u,
    bad: ['Als uw bedrijf een PINCODE vereist is', 'een SMS-bericht', 'op Hallo #-toets'],
    good: ['een pincode', 'een sms-bericht'],
  },
  {
    what: 'the informal register',
    pattern: /\b(?:je|jij|jou|jouw|jullie)\b/iu,
    bad: ['Vul je code in.', 'Is dit jouw telefoon?'],
    good: ['Vul uw code in.', 'Het jaar is om.'],
  },
];
