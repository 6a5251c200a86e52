// Dutch that must never come back: what machine translation made of guides like this one. Whole sentences of it, with good ones
// beside them, stand in dutch-seeds.ts.
import type { LanguageRule } from './rule.ts';

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

export const DUTCH_FAULTS: readonly LanguageRule[] = [
  {
    what: 'a compound that is split',
    pattern:
      /\b(?:micro soft|twee ledige?|wacht woord\w*|goed keuren|weer ge(?:ven|geven)|blok keren|verificatie[- ](?:codes?|opties?)|telefoon nummers?|beschik bare|volt ooien|combi natie|down load|land code|sms (?:code|bericht|verificatiecode|herstelmethode)|hardware[- ]token|authenticator app|overs laan|messa ging|uitbrei dingen|wille keurige?|pin code|QR code)\b/iu,
    bad: [
      'Voer de verificatie code in.',
      'Er zijn andere verificatie-opties.',
      'Een SMS bericht met een code',
      'Wordt de code weer gegeven?',
    ],
    good: ['Voer de verificatiecode in.', 'Wij keuren dit goed.'],
  },
  {
    what: 'a call that became a shout or a function',
    pattern: /\broept u\b|\baanroep\w*|\boproepers?\b/iu,
    bad: ['Microsoft roept u.', 'met een aanroep naar uw telefoon', 'De oproeper vraagt iets.'],
    good: ['Microsoft belt u.', 'Beantwoord de telefoonoproep.', 'De beller vraagt iets.'],
  },
  {
    what: 'a key of the phone that became a door key, a pound or a thing to click',
    pattern:
      /\bnul pond\b|\bpound\b|\bpond-toets\b|\bhekjessleutel\b|\bsleutelblok\b|\b(?:controleren|verifi[eë]ren|hekje)\W+sleutel\b|\bsleutel controleren\b|\bhekje\b[^.]*\bklik\w*/iu,
    bad: [
      'Druk op nul pond',
      'Open het sleutelblok.',
      'druk op de hekjessleutel',
      'door op het hekje op uw telefoon te klikken',
    ],
    good: ['druk op 0 en daarna op het hekje (#)', 'uw beveiligingssleutel'],
  },
  {
    what: 'the hash key without its name',
    instead: 'het hekje (#)',
    pattern: /(?<!hekje \()#/iu,
    bad: ['Beantwoord de telefoon en druk op de #-toets.', 'Druk op #.'],
    good: ['Neem op en druk op het hekje (#).'],
    except: {
      'Opnemen en op # drukken':
        'A button, which has to be short; the sentence above it says hekje (#).',
      '# (hekje)': 'The spoken name of the key itself: what is printed on it comes first.',
      'met het teken #': 'The glossary explains what hekje (#) means.',
    },
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
      /\bcelpictogram\b|\b(?:fraude|spraak|be)?grots?\b|\bextensies?\b|\bniet stores\b|\bafgetrokken\b|\bwillekeurig\w*|\bthuis verlaten\b|\bvisserij\b|\béénmalige?\b/iu,
    bad: ['Kijk naar het celpictogram.', 'Neem een fraudegrot op.', 'Typ een willekeurig nummer.'],
    good: ['Kijk of u bereik hebt.', 'Spreek een begroeting in.', 'De letters zijn groot.'],
  },
  {
    what: 'a sentence that was scrambled, or lost its negation',
    pattern:
      /(?<!\p{L})(?!in\b)(\p{L}+) \1(?!\p{L})|\bvan uw[.,;]|\bmeld u aan\?|\bervaring aanmelden|\bmoet nu worden aangemeld|\baantal code\b|\bin de daarvoor bestemde vak|\bik wordt\b|\bnu kunt gebruiken\b|^Aanmelden bij een toepassing/iu,
    bad: [
      'omdat ik mijn voorkeursmethode nu kunt gebruiken',
      'U moet nu worden aangemeld.',
      'een sms-bericht met een aantal code',
      'Aanmelden bij een toepassing of service',
      'Open het het bericht.',
      'Deze pagina vindt u u richtlijnen',
    ],
    good: [
      'omdat ik mijn voorkeursmethode nu niet kan gebruiken',
      'U bent nu aangemeld.',
      'Voer de code in in het vak.',
    ],
  },
  {
    what: 'a verb that lost its other half: “invoeren”',
    pattern: /\bvoert? [^.,:;]*(?<!\bin )\bin (?:het|dit|dat) vak\b(?! in\b)/iu,
    bad: ['Open de app en voer de code in het vak waar u zich aanmeldt.'],
    good: ['Voer de code in het vak in.', 'Voer de code in in het vak op de aanmeldingspagina.'],
  },
  {
    what: 'English, or a term that was given up',
    pattern:
      /\b(?:you[’']re|done|office phone|mobile- of|azure mfa|aaaAzure|multi-factor authentication|thapp|too(?:sign|an|your|the|use|get)|tweeledige verificatie|meerledige verificatie|MVR)\b|\bLog in om\b/iu,
    bad: [
      'Aanmelden met Azure multi-factor Authentication',
      'Log in toosign',
      'meerledige verificatie',
      'Kies Done.',
    ],
    good: ['meervoudige verificatie (MFA)', 'De app toont een code; dat is aantoonbaar.'],
  },
  {
    what: 'capitals that shout, or “the” that became a greeting',
    pattern: /\b(?:PINCODE|PIN-code|SMS-(?:bericht|code|controle))\b|\bHallo\s+[#A-Z]/u,
    bad: ['Als uw bedrijf een PINCODE vereist is', 'een SMS-bericht', 'op Hallo #-toets'],
    good: ['een pincode', 'een sms-bericht'],
  },
];
