// How this guide speaks Dutch: to “u”, in plain words, without belittling.
import type { LanguageRule } from './rule.ts';

export const DUTCH_STYLE: readonly LanguageRule[] = [
  {
    what: 'the informal register',
    instead: 'u, uw',
    pattern: /\b(?:je|jij|jou|jouw|jouwe|jullie|jezelf)\b/iu,
    bad: ['Vul je code in.', 'Is dit jouw telefoon?', 'Meld jezelf aan.'],
    good: ['Vul uw code in.', 'Het jaar is om.'],
  },
  {
    what: '“u” with the verb of “hij”',
    instead: 'u hebt, u kunt, u bent, u zult',
    pattern:
      /(?:^|[.?!] )(?:U (?:heeft|kan|is|zal)|(?:Heeft|Is|Zal) u)(?!\p{L})|\b(?:als|omdat|wanneer|zodat|zodra) u (?:heeft|kan|is|zal)\b/u,
    bad: [
      'Heeft u geen code?',
      'Bel ons. U kan ook mailen.',
      'Wacht, omdat u geen code heeft of zodra u kan bellen.',
    ],
    good: [
      'Hebt u geen code?',
      'U kunt ook mailen.',
      'De helpdesk kan u helpen.',
      'De knop die uw organisatie u heeft gewezen.',
      'Iemand belt die u wil helpen.',
    ],
  },
  {
    what: 'a word of letters from the authorities',
    instead: 'als, al, om te, met, moet, over, ook',
    pattern:
      /\b(?:gelieve|dien(?:t|en) te|u dient|indien|reeds|teneinde|middels|door middel van|alsmede|derhalve|inzake|betreffende|desbetreffende|met betrekking tot|ten behoeve van|hetgeen|alvorens|tevens|thans|zulks|te allen tijde|verzocht)\b/iu,
    bad: ['Gelieve uw code in te voeren.', 'Indien u reeds bent aangemeld', 'U dient te wachten.'],
    good: ['Voer uw code in.', 'Als u al bent aangemeld', 'Wacht even.'],
  },
  {
    what: 'an abbreviation that a screen reader spells out',
    instead: 'bijvoorbeeld, door, met, in plaats van, en zo verder',
    pattern:
      /(?<!\p{L})(?:bijv|bv|d\.m\.v|m\.b\.v|i\.p\.v|t\.o\.v|o\.a|evt|incl|excl|m\.a\.w|z\.s\.m|a\.u\.b|etc|enz|i\.v\.m)\./iu,
    bad: ['Kies een methode, bijv. de app.', 'd.m.v. een code', 'sms, app, token, enz.'],
    good: ['Kies een methode, bijvoorbeeld de app.', 'met een code'],
  },
  {
    what: 'a word that belittles the reader’s trouble',
    instead: 'nothing at all',
    pattern:
      /\b(?:gewoon|simpelweg|simpel|eenvoudig(?:weg)?|gemakkelijk|makkelijk|uiteraard|vanzelfsprekend|natuurlijk)\b/iu,
    bad: ['Typ gewoon de code.', 'Dat is makkelijk.', 'U hebt uiteraard uw telefoon nodig.'],
    good: ['Typ de code.', 'Dit is de gewone manier.', 'U doet iets gewoons.'],
  },
  {
    what: 'a word that blames the reader',
    instead: 'klopt niet, nog niet goed',
    pattern: /\b(?:ongeldige?|foutief|foutieve|illegaal|verboden|mislukking)\b|\bFout!/iu,
    bad: ['Fout! Probeer het opnieuw.', 'Dit is een ongeldige code.'],
    good: ['Deze code klopt niet.', 'Nog niet goed: probeer het opnieuw.'],
  },
  {
    what: 'a word for a mouse only',
    instead: 'kies',
    pattern: /\b(?:aan)?klik(?:t|ken)?\b|\baangeklikt\b/iu,
    bad: ['Klik op Verifiëren.', 'De link aanklikken'],
    good: ['Kies Verifiëren.', 'Tik op de melding.'],
  },
];
