// Mistakes that must stop a build, each made in a copy of the site that is then built for real. The error names file, place and mend.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildCopy, type Change } from './site-copy.ts';

const ENGLISH_PAGE = 'src/content/docs/en/sign-in/text-message.mdx';
const DUTCH_PAGE = 'src/content/docs/nl/sign-in/text-message.mdx';
const DUTCH_WORDS = 'src/content/i18n/nl.json';
const DUTCH_GLOSSARY = 'src/content/glossary/nl.json';
const STEPS = 'enter-password, receive-message, enter-code, signed-in';
const BUILD_LIMIT = 120_000;
/** A program that has said what is wrong may hang in its last moment: then it is ended, and what it said counts. */
const STOP_LIMIT = 50_000;

// More builds at a time than this are slower, not faster.
vi.setConfig({ maxConcurrency: 2 });

// Of a language that is not published the translation is only counted, so that the checks which come after it are reached.
const UNPUBLISHED: Change = {
  file: 'guide.config.ts',
  from: "label: 'Nederlands', published: true",
  to: "label: 'Nederlands', published: false",
};

const step = (id: string) => new RegExp(`<Step id="${id}">.*?</Step>\\s*`, 'su');

interface Mistake {
  readonly what: string;
  readonly changes: readonly Change[];
  /** What the output must hold, in any order. */
  readonly told: readonly string[];
}

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a step that a page leaves out',
    changes: [UNPUBLISHED, { file: DUTCH_PAGE, from: step('receive-message') }],
    told: [DUTCH_PAGE, '<Step id="receive-message"> is missing', STEPS],
  },
  {
    what: 'a step that the statechart does not visit',
    changes: [
      UNPUBLISHED,
      {
        file: DUTCH_PAGE,
        from: '</Steps>',
        to: '<Step id="wave">\n\nZwaai.\n\n</Step>\n\n</Steps>',
      },
    ],
    told: [DUTCH_PAGE, '<Step id="wave"> is extra', STEPS],
  },
  {
    what: 'two steps in the wrong order',
    changes: [
      UNPUBLISHED,
      {
        file: DUTCH_PAGE,
        from: /(<Step id="receive-message">.*?<\/Step>)(\s*)(<Step id="enter-code">.*?<\/Step>)/su,
        to: '$3$2$1',
      },
    ],
    told: [DUTCH_PAGE, '<Step id="enter-code"> stands in another place', STEPS],
  },
  {
    what: 'a statechart that changed while the pages did not',
    changes: [
      {
        file: 'src/machines/methods/text-message.ts',
        from: "step: 'enter-code'",
        to: "step: 'type-code'",
      },
    ],
    told: [
      'sign-in/text-message.mdx',
      '<Step id="type-code"> is missing',
      'receive-message, type-code',
    ],
  },
  {
    what: 'a page that neither practises something nor says why not',
    changes: [UNPUBLISHED, { file: DUTCH_PAGE, from: 'practice: text-message\n' }],
    told: ['sign-in/text-message', 'practice'],
  },
  {
    what: 'a page that is not translated',
    changes: [{ file: DUTCH_PAGE }],
    told: [`${DUTCH_PAGE}: the file is missing`, 'published: false'],
  },
  {
    what: 'an English sentence that changed while its translation did not',
    changes: [
      { file: ENGLISH_PAGE, from: 'Turn your phone off and on again.', to: 'Restart your phone.' },
    ],
    told: [
      `${DUTCH_PAGE}:`,
      '“Zet uw telefoon uit en weer aan.” is not yet held against the English',
      `Compare it with ${ENGLISH_PAGE}:`,
      'npm run i18n:done -- nl sign-in/text-message ',
      '1 to put right (1 stale)',
    ],
  },
  {
    what: 'messages that are missing, and one whose placeholder has another name',
    changes: [
      { file: DUTCH_WORDS, from: /\s*"home\.go": ".*?",/u },
      {
        file: DUTCH_WORDS,
        from: 'Volgende oefening: {{title}}',
        to: 'Volgende oefening: {{titel}}',
      },
    ],
    told: [
      `${DUTCH_WORDS}: home.go is missing`,
      `${DUTCH_WORDS}: practice.next has {{titel}}, but src/content/i18n/en.json has {{title}}`,
      'Use exactly {{title}}',
    ],
  },
  {
    what: 'a concept that one glossary lacks, and a term that another one warns against',
    changes: [
      { file: DUTCH_GLOSSARY, from: /"passkey": \{.*?\},\s*/su },
      { file: DUTCH_GLOSSARY, from: '"prompt"', to: '"melding"' },
    ],
    told: [
      `${DUTCH_GLOSSARY}: passkey is missing`,
      `${DUTCH_GLOSSARY}: request.avoid has "melding", which is the term of "notification"`,
      'One word for one concept',
    ],
  },
  {
    what: 'a link to an exercise that does not exist',
    changes: [
      UNPUBLISHED,
      { file: DUTCH_PAGE, from: 'practice="text-message-abroad"', to: 'practice="nonsense"' },
    ],
    told: [DUTCH_PAGE, '<To practice="nonsense"> is no exercise', 'src/machines/scenarios'],
  },
  {
    what: 'a colour on which nothing can be read',
    changes: [
      {
        file: 'guide.config.ts',
        from: '  helpdesk: {',
        to: "  colours: { light: { act: '#e07030' } },\n\n  helpdesk: {",
      },
    ],
    told: [
      'colours.light.act is #e07030: its contrast with paper (#fbf8f2) is 3.03 : 1',
      'Make it 4.5 : 1 or more',
    ],
  },
  {
    what: "a mistake in the organisation's settings",
    changes: [{ file: 'guide.config.ts', from: "base: '/'", to: "base: 'guide'" }],
    told: ['guide.config.ts: base is "guide"', 'Begin and end it with a slash'],
  },
];

describe.concurrent('the build stops at', () => {
  it.each(MISTAKES)('$what', { timeout: BUILD_LIMIT, retry: 1 }, async ({ changes, told }) => {
    const { succeeded, output, remove } = await buildCopy(changes, undefined, {}, STOP_LIMIT);
    remove();
    for (const words of told) expect(output).toContain(words);
    expect(succeeded).toBe(false);
  });
});

it(
  'shows what is left to do in a language that is not published, and hides it from readers',
  { timeout: BUILD_LIMIT },
  async () => {
    const { succeeded, output, dist, remove } = await buildCopy([
      UNPUBLISHED,
      { file: ENGLISH_PAGE, from: 'Turn your phone off and on again.', to: 'Restart your phone.' },
    ]);
    expect(succeeded, output).toBe(true);
    const read = (file: string) => readFileSync(join(dist, file), 'utf8');
    const status = read('nl/translations/pages/sign-in/text-message/index.html');
    expect(status.match(/<tr [^>]*data-status="stale"/gu)).toHaveLength(1);
    expect(status).toMatch(/Restart your phone\.[^]*Zet uw telefoon uit en weer aan\./u);
    expect(read('nl/sign-in/text-message/index.html')).toContain('content="noindex"');
    expect(read('en/sign-in/text-message/index.html')).not.toContain(
      'rel="alternate" hreflang="nl"',
    );
    expect(read('sitemap-0.xml')).not.toContain('/nl/');
    expect(read('llms.txt')).not.toContain('/nl/');
    remove();
  },
);
