// An example: a university with the authenticator app only, in a folder of its website, with a logo and a notice of its own. All invented.
import settings from '../../guide.config.ts';
import { defineGuide } from '../../src/guide-config.ts';

export default defineGuide({
  ...settings,

  organisation: {
    name: 'Meerwijk University',
    title: 'Two steps',
    logo: { light: 'logo.svg', dark: 'logo-dark.svg', alt: 'Meerwijk University' },
  },

  helpdesk: {
    phone: '+31 30 000 00 00',
    hours: {
      en: 'Monday to Friday, 8:30 to 17:00',
      nl: 'maandag tot en met vrijdag, 8.30 tot 17.00 uur',
    },
    address: { en: 'Library, ground floor', nl: 'Bibliotheek, begane grond' },
    email: 'servicedesk@meerwijk.example',
    // Students from abroad reach people who answer in English.
    perLocale: { en: { phone: '+31 30 000 00 01', email: 'international@meerwijk.example' } },
  },

  methods: ['app-notification', 'app-code'],

  policies: {
    ...settings.policies,
    notificationWordings: { value: ['number'], source: 'Our own policy: every app is up to date' },
    notificationLocks: { value: ['none', 'phone'], source: 'Our own policy: no PIN of our own' },
    notificationReporting: { value: false, source: 'Our own policy: people call the service desk' },
  },

  banner: {
    text: {
      en: 'From 1 September every student signs in with two steps.',
      nl: 'Vanaf 1 september melden alle studenten zich aan in twee stappen.',
    },
    link: 'https://news.meerwijk.example/two-steps',
  },

  embed: { origins: ['https://intranet.meerwijk.example'] },

  site: 'https://www.meerwijk.example',
  base: '/help/two-steps/',
  repository: { editUrl: 'https://git.meerwijk.example/two-steps/edit/main/' },
});
