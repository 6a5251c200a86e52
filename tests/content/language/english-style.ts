// Plain English in British spelling: long words with their short ones, and the faults of the English texts this guide began with.
import type { LanguageRule } from './rule.ts';

/** A word to avoid, its plain replacement, a sentence with each, and where the word is right. */
type Replacement = readonly [
  avoid: RegExp,
  instead: string,
  bad: string,
  good: string,
  except?: Readonly<Record<string, string>>,
];

const REPLACEMENTS: readonly Replacement[] = [
  [/\butili[sz]\w+/iu, 'use', 'Utilise the code.', 'Use the code.'],
  [/\bcommenc\w+|\binitiat\w+/iu, 'start', 'Initiate a call.', 'Start a call.'],
  [/\bterminat\w+/iu, 'end', 'Terminate the call.', 'End the call.'],
  [/\bprior to\b/iu, 'before', 'Prior to signing in', 'Before you sign in'],
  [/\bsubsequent(?:ly)?\b/iu, 'then, next', 'Subsequently, type it.', 'Then type it.'],
  [/\bin order to\b/iu, 'to', 'Wait in order to see it.', 'Wait to see it.'],
  [/\bensure\b/iu, 'make sure', 'Ensure that it is on.', 'Make sure that it is on.'],
  [/\bobtain\w*|\bacquire\w*/iu, 'get', 'Obtain a code.', 'Get a code.'],
  [/\bassist(?:ance|s|ed)?\b/iu, 'help', 'Ask for assistance.', 'Ask for help.'],
  [/\bproceed\w*/iu, 'go on', 'Proceed to the page.', 'Go on to the page.'],
  [/\bnavigat(?:e|es|ing) to\b/iu, 'open, go to', 'Navigate to the page.', 'Open the page.'],
  [/\badditional(?:ly)?\b/iu, 'more, another, also', 'An additional code', 'Another code'],
  [
    /\bcredentials?\b/iu,
    'user name and password',
    'Your credentials',
    'Your user name and password',
  ],
  [/\bauthenticat(?:e|es|ed|ing)\b/iu, 'sign in', 'Authenticate again.', 'Sign in again.'],
  [/\b(?:in)?valid(?:ate|ated|ity)?\b/iu, 'right, works; wrong', 'An invalid code', 'A wrong code'],
  [/\bin the event (?:of|that)\b/iu, 'if, when', 'In the event of a loss', 'If you lose it'],
  [/\bdue to\b|\bowing to\b/iu, 'because of', 'Due to a loss', 'Because of a loss'],
  [/\bregarding\b|\bwith regard to\b/iu, 'about', 'Regarding your call', 'About your call'],
  [/\bvia\b/iu, 'by, through, with', 'Sent via chat', 'Sent by chat'],
  [
    /\bwhilst\b|\bamongst\b|\bupon\b|\bshall\b/iu,
    'while, among, on, will',
    'Upon your call',
    'When you call',
  ],
  [/\bnumerous\b|\bmultiple\b/iu, 'many, more than one', 'Multiple codes', 'More than one code'],
  [
    /\brequire[sd]?\b|\brequirements?\b/iu,
    'need, must',
    'The page requires it.',
    'The page needs it.',
  ],
  [/\battempt(?:s|ed|ing)?\b/iu, 'try', 'Attempt it again.', 'Try it again.'],
  [
    /\band\/or\b|\be\.g\.|\bi\.e\.|\betc\b/iu,
    'or; for example; that is',
    'A call, e.g. this',
    'A call, such as this',
  ],
  [/\bclick\w*/iu, 'choose', 'Click the button.', 'Choose the button.'],
  [
    /\billegal\b|\bforbidden\b|\babort\w*|\bfatal\b/iu,
    'say what happened',
    'Abort it.',
    'Stop it.',
  ],
  [
    /\bplease\b/iu,
    'nothing: say what to do',
    'Please wait.',
    'Wait.',
    { 'Please answer and press #': 'The words of a stranger who wants to get in; they flatter.' },
  ],
];

export const ENGLISH_STYLE: readonly LanguageRule[] = [
  ...REPLACEMENTS.map(([pattern, instead, bad, good, except = {}]) => ({
    what: 'a word that has a plainer one',
    instead,
    pattern,
    bad: [bad],
    good: [good],
    except,
  })),
  {
    what: 'a word that belittles the reader’s trouble',
    instead: 'nothing at all',
    pattern:
      /\b(?:simply|easy|easily|easier|obviously|of course|merely|basically)\b|\bjust (?:a|an|call|choose|click|enter|follow|one|open|press|sign|start again|tap|type|use|wait)\b|\bsimple\b/iu,
    bad: ['Just type the code.', 'It is easy.', 'Simply open the app.'],
    good: ['Type the code.', 'You have just started signing in.', 'The code has only just come.'],
  },
  {
    what: 'American spelling that the dictionary lets through',
    instead: '-ise, -isation; practise as a verb, practice as a noun; licence; centre',
    pattern:
      /\b(?!(?:seiz|siz|priz|capsiz)e)\p{L}{3,}iz(?:e[sd]?|ing|ations?)\b|\b(?:center|license)s?\b|\bpractice (?:this|it|them|here|what|the|with)\b|\b(?:to|you|can) practice\b|\bpractic(?:ed|ing)\b|\bairplane\b/iu,
    bad: ['Organize it.', 'Practice this: a call.', 'You can practice first.', 'Practicing helps.'],
    good: ['Organise it.', 'Practise this: a call.', 'The practice page.', 'The size of a page.'],
  },
  {
    what: 'a fault of the English texts that this guide began with',
    pattern:
      /\bSIgn\b|\byousee\b|\bhit the\b|\bverify key\b|\bYou will be present\b|\b(?:you(?: have)?|to) setup\b|\bthe experience\b|(?<!\p{L})(\p{L}+) \1(?!\p{L})/u,
    bad: ['SIgn in', 'Answer and hit the # key.', 'how many you have setup', 'Open the the app.'],
    good: ['Sign in', 'Answer and press #.', 'how many you have set up'],
  },
];
