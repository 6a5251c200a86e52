// Changes to a real page and to the real messages, each with what the translation report must say of it: one thing, in one place.
import type { Found, SourceChange } from './translation-sources.ts';

/** The page that is changed where none is named: it has steps, lists, keys and negations. */
export const CHANGED_PAGE = 'sign-in/phone-call';
/** A page with a note, and the first words in the note. */
const NOTE_PAGE = 'set-up/passkey';
const NOTE = 'Maak geen passkey omdat';

/** A change, and the one thing that the report must say of it. */
export interface Mutation extends Omit<SourceChange, 'in'> {
  readonly what: string;
  readonly found: Pick<Found, 'status' | 'codes'>;
  /** Words of the line on which it must be found; where something is missing, of the line before it. */
  readonly at: string;
}

/** What somebody could do to the Dutch page by mistake; other languages would show the same. */
export const IN_DUTCH: readonly Mutation[] = [
  {
    what: 'a step that was dropped',
    from: /<Step id="press-hash">[^]*?<\/Step>\n\n/u,
    to: '',
    at: 'Uw telefoon gaat.',
    found: { status: 'missing', codes: ['missing'] },
  },
  {
    what: 'a paragraph that was dropped',
    from: /De pagina kan ook uw kantoortelefoon bellen.*\n\n/u,
    to: '',
    at: '## Op uw kantoortelefoon',
    found: { status: 'missing', codes: ['missing'] },
  },
  {
    what: 'a paragraph too many',
    from: '## Als het niet lukt\n\n',
    to: '## Als het niet lukt\n\nBlijf vooral rustig en adem diep in.\n\n',
    at: 'adem diep in',
    found: { status: 'extra', codes: ['extra'] },
  },
  {
    what: 'a paragraph left in English',
    from: /Luister naar de stem\. Open.*/u,
    to: 'Listen to the voice. Open the keypad of your phone and press #, once.',
    at: 'Listen to the voice.',
    found: { status: 'identical', codes: ['identical'] },
  },
  {
    what: 'a negation that was lost',
    from: 'Druk dan niet op het hekje (#)',
    to: 'Druk dan op het hekje (#)',
    at: 'Druk dan op het hekje',
    found: { status: 'current', codes: ['negation'] },
  },
  {
    what: '# that became another key',
    from: 'druk één keer op het hekje (#)',
    to: 'druk één keer op het sterretje (\\*)',
    at: 'sterretje',
    found: { status: 'current', codes: ['keys'] },
  },
  {
    what: '0 that became another digit',
    from: 'Dan kunt u ook op 0 en',
    to: 'Dan kunt u ook op 9 en',
    at: 'Dan kunt u ook op 9',
    found: { status: 'current', codes: ['digits'] },
  },
  {
    what: 'a number that changed',
    from: 'bijvoorbeeld Microsoft 365',
    to: 'bijvoorbeeld Microsoft 360',
    at: 'Microsoft 360',
    found: { status: 'current', codes: ['digits'] },
  },
  {
    what: 'a heading of another level',
    from: '### De telefoon gaat niet over',
    to: '## De telefoon gaat niet over',
    at: '## De telefoon gaat niet over',
    found: { status: 'current', codes: ['kind'] },
  },
  {
    what: 'a list item that became a paragraph',
    from: '4. Kies één keer',
    to: '\nKies één keer',
    at: 'Kies één keer',
    found: { status: 'current', codes: ['kind'] },
  },
  {
    what: 'a link to another exercise',
    from: 'practice="phone-call-voicemail"',
    to: 'practice="phone-call-missed"',
    at: 'de voicemail neemt op',
    found: { status: 'current', codes: ['links'] },
  },
  {
    what: 'another label',
    from: 'een andere methode in bij <Label id="securityInfo" />',
    to: 'een andere methode in bij <Label id="signIn" />',
    at: 'een andere methode in bij',
    found: { status: 'current', codes: ['labels'] },
  },
  {
    what: 'a label that is written out',
    from: 'en kies <Label id="callAgain" />. De voicemail',
    to: 'en kies Opnieuw bellen. De voicemail',
    at: 'kies Opnieuw bellen',
    found: { status: 'current', codes: ['labels', 'label'] },
  },
  {
    what: 'a label written out in bold',
    from: '**Als u slecht of niet hoort.**',
    to: '**Goedkeuren**',
    at: '**Goedkeuren**',
    found: { status: 'current', codes: ['label', 'negation'] },
  },
  {
    what: 'the helpdesk’s number that was lost',
    from: 'Ga niet raden, maar bel de helpdesk: <Helpdesk />.',
    to: 'Ga niet raden, maar bel de helpdesk.',
    at: 'Ga niet raden',
    found: { status: 'current', codes: ['parts'] },
  },
  {
    what: 'a component that was dropped',
    from: '<PhoneEnd />\n\n',
    to: '',
    at: 'U neemt op en drukt',
    found: { status: 'missing', codes: ['missing'] },
  },
  {
    what: 'another kind of note',
    page: NOTE_PAGE,
    from: '<Aside type="caution"',
    to: '<Aside type="tip"',
    at: NOTE,
    found: { status: 'current', codes: ['place'] },
  },
  {
    what: 'a note’s title left in English',
    page: NOTE_PAGE,
    from: 'title="Bent u hier niet zelf mee begonnen?"',
    to: 'title="Did you not start this yourself?"',
    at: 'Did you not start this yourself?',
    found: { status: 'identical', codes: ['identical'] },
  },
  {
    what: 'a page that says nothing of other names',
    from: /alsoCalled:\n(?: {2}- .*\n)+/u,
    to: '',
    at: '---',
    found: { status: 'page', codes: ['frontmatter'] },
  },
  {
    what: 'another exercise for the page',
    from: 'practice: phone-call\n',
    to: 'practice: text-message\n',
    at: '---',
    found: { status: 'page', codes: ['frontmatter'] },
  },
];

/** What may happen to the English page; the Dutch line is where the translator has to look. */
export const IN_ENGLISH: readonly Mutation[] = [
  {
    what: 'a sentence that says something else now',
    from: 'Listen to the voice. Open the keypad of your phone and press #, once.',
    to: 'Listen to the voice until it has finished. Then press #, once.',
    at: 'Luister naar de stem. Open het toetsenblok',
    found: { status: 'stale', codes: ['stale'] },
  },
  {
    what: 'a title that says something else now',
    from: 'title: Sign in with a phone call',
    to: 'title: Sign in by phone',
    at: 'title: Aanmelden met een telefoonoproep',
    found: { status: 'stale', codes: ['stale'] },
  },
  {
    what: 'a paragraph that was added',
    from: '### The phone does not ring\n\n',
    to: '### The phone does not ring\n\nStay where you are for a moment.\n\n',
    at: '### De telefoon gaat niet over',
    found: { status: 'missing', codes: ['missing'] },
  },
  {
    what: 'a paragraph that was taken away',
    from: /The number on your screen tells you nothing.*\n\n/u,
    to: '',
    at: 'Het nummer op uw scherm',
    found: { status: 'extra', codes: ['extra'] },
  },
];

/** What may happen to the messages, in either language. */
export const IN_STRINGS: readonly (SourceChange & { what: string; found: Partial<Found> })[] = [
  {
    what: 'a message that says something else now',
    in: 'english',
    from: '"home.go": "Show me the steps"',
    to: '"home.go": "Show me how"',
    found: { name: 'strings:home.go', status: 'stale', codes: ['stale'] },
  },
  {
    what: 'a message left in English',
    in: 'translation',
    from: '"home.go": "Laat de stappen zien"',
    to: '"home.go": "Show me the steps"',
    found: { name: 'strings:home.go', status: 'identical', codes: ['identical'] },
  },
  {
    what: 'a message that was dropped',
    in: 'translation',
    from: /\s*"home\.go": ".*?",/u,
    to: '',
    found: { name: 'strings:home.go', status: 'missing', codes: ['missing'] },
  },
  {
    what: 'a message that has no English',
    in: 'translation',
    from: '"home.go":',
    to: '"home.went": "Weg",\n  "home.go":',
    found: { name: 'strings:home.went', status: 'extra', codes: ['extra'] },
  },
  {
    what: 'a placeholder with another name',
    in: 'translation',
    from: 'Volgende oefening: {{title}}',
    to: 'Volgende oefening: {{titel}}',
    found: { name: 'strings:practice.next', status: 'current', codes: ['catalogue'] },
  },
  {
    what: 'another number',
    in: 'translation',
    from: '"reason.triesLeft_other": "Nog {{count}} pogingen"',
    to: '"reason.triesLeft_other": "Nog {{count}} van 10 pogingen"',
    found: { name: 'strings:reason.triesLeft_other', status: 'current', codes: ['digits'] },
  },
  {
    what: 'a negation that was lost',
    in: 'translation',
    from: '"label.dontReport": "Niet melden',
    to: '"label.dontReport": "Melden',
    found: { name: 'strings:label.dontReport', status: 'current', codes: ['negation'] },
  },
];
