// What an organisation edits: its name, its helpdesk, the methods it offers and its limits. Lindepoort College is invented.
import { defineGuide } from './src/guide-config.ts';

export default defineGuide({
  organisation: { name: 'Lindepoort College' },

  helpdesk: {
    phone: '+31 20 000 00 00',
    hours: {
      en: 'Monday to Friday, 8:00 to 18:00',
      nl: 'maandag tot en met vrijdag, 8.00 tot 18.00 uur',
    },
    address: { en: 'Main building, room 0.12', nl: 'Hoofdgebouw, kamer 0.12' },
    email: 'helpdesk@lindepoort.example',
  },

  // In the order in which readers see them.
  methods: ['text-message', 'app-code'],

  // All times in seconds. The practice obeys these limits, so that it behaves as your own sign-in page does.
  policies: {
    codeAttempts: { value: 10, source: 'NIST SP 800-63B-4, usability: allow at least ten tries' },
    textMessageLifetime: {
      value: 600,
      source: 'NIST SP 800-63B-4: a code sent over another channel is valid for at most 10 minutes',
    },
    textMessageResendWait: { value: 30, source: 'A practice value: no standard gives one' },
    textMessageRequestLimit: { value: 5, source: 'A practice value: no standard gives one' },
    appCodeDigits: { value: 6, source: 'RFC 6238, section 5.2, with RFC 4226, section 5.3' },
    appCodePeriod: { value: 30, source: 'RFC 6238, section 5.2: the default time step' },
    appCodeAlgorithm: { value: 'SHA-1', source: 'RFC 6238, section 1.2: the default hash' },
    appCodeDriftSteps: {
      value: 1,
      source: 'RFC 6238, section 5.2: at most one time step of delay',
    },
  },

  // `published: true` means that anything missing in this language stops the build.
  locales: {
    en: { label: 'English', published: true },
    nl: { label: 'Nederlands', published: true },
  },
  defaultLocale: 'en',

  site: 'https://handrail.example',
  base: '/',
  repository: { editUrl: 'https://git.example/handrail/edit/main/' },
});
