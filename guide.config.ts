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
  methods: ['phone-call', 'text-message', 'app-notification', 'app-code', 'hardware-token'],

  // All times in seconds. The practice obeys these limits, so that it behaves as your own sign-in page does.
  policies: {
    codeAttempts: { value: 10, source: 'NIST SP 800-63B-4, usability: allow at least ten tries' },
    textMessageLifetime: {
      value: 600,
      source: 'NIST SP 800-63B-4: a code sent over another channel is valid for at most 10 minutes',
    },
    textMessageResendWait: { value: 30, source: 'A practice value: no standard gives one' },
    textMessageRequestLimit: { value: 5, source: 'A practice value: no standard gives one' },
    callRequestLimit: { value: 5, source: 'A practice value: no standard gives one' },
    callReporting: {
      value: true,
      source: 'Our own policy: we have turned on reporting of suspicious activity',
    },
    callPins: {
      value: ['none', 'pin'],
      source: 'Our own policy: calls want a #, and those of our older system a PIN first',
    },
    notificationWordings: {
      value: ['number', 'approve', 'verify'],
      source:
        'Microsoft: a number since May 2023; older handouts and systems still show the others',
    },
    notificationLocks: {
      value: ['none', 'phone', 'pin'],
      source: 'Our own policy; the PIN belongs to older systems',
    },
    notificationReporting: {
      value: true,
      source: 'Our own policy: Microsoft leaves reporting off until an organisation turns it on',
    },
    notificationLifetime: { value: 120, source: 'A practice value: Microsoft publishes none' },
    appCodeDigits: { value: 6, source: 'RFC 6238, section 5.2, with RFC 4226, section 5.3' },
    appCodePeriod: { value: 30, source: 'RFC 6238, section 5.2: the default time step' },
    appCodeAlgorithm: { value: 'SHA-1', source: 'RFC 6238, section 1.2: the default hash' },
    appCodeDriftSteps: {
      value: 1,
      source: 'RFC 6238, section 5.2: at most one time step of delay',
    },
    tokenPeriods: { value: [30, 60], source: 'Microsoft Entra: tokens of 30 or 60 seconds' },
    tokenAlgorithms: {
      value: ['SHA-1', 'SHA-256'],
      source: 'Microsoft Entra: tokens with SHA-1 or SHA-256',
    },
    tokenDriftSteps: {
      value: 2,
      source: 'Microsoft Entra: 1 minute each way for 30-second tokens, 2 for 60-second ones',
    },
  },

  // From these days on Microsoft itself sends no text messages and makes no calls for signing in.
  phoneEnd: { most: '2027-02-01', administratorsAndGuests: '2027-07-01' },

  // The other sites that may show the practice on their pages (EMBEDDING.md). The guide's own pages always may.
  embed: { origins: ['https://intranet.lindepoort.example'] },

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
