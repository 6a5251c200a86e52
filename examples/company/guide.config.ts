// An example: a company with colours and products of its own, where calls have ended and requests can be reported. All invented.
import settings from '../../guide.config.ts';
import { defineGuide } from '../../src/guide-config.ts';

export default defineGuide({
  ...settings,

  organisation: { name: 'Zuiderlicht Energy' },

  // What is not named here stays as it is. Every contrast is measured when the site is built.
  colours: {
    light: { act: '#0a5c9e', phone: '#7a1f6a', window: '#3d5a00', ink: '#0d1b2a' },
    dark: { act: '#7cc4ff', phone: '#f0a6e0', window: '#bfe07a' },
  },

  helpdesk: {
    phone: '+32 2 000 00 00',
    hours: { en: 'Every day, 7:00 to 22:00', nl: 'elke dag, 7.00 tot 22.00 uur' },
    address: { en: 'Harbour office, ground floor', nl: 'Havenkantoor, gelijkvloers' },
    email: 'servicedesk@zuiderlicht.example',
  },

  methods: ['app-notification', 'app-code', 'text-message', 'hardware-token'],

  policies: {
    ...settings.policies,
    callReporting: { value: false, source: 'Nobody is called any more' },
    notificationReporting: { value: true, source: 'Our own policy: a report reaches the guards' },
    tokenPeriods: { value: [60], source: 'The tokens that we hand out' },
  },

  products: {
    authenticatorApp: { en: 'Zuiderlicht Pass', nl: 'Zuiderlicht Pas' },
    securityInfo: 'https://account.zuiderlicht.example',
    passwordReset: 'https://password.zuiderlicht.example',
  },

  // Both days are over: the notice on messages and calls says so.
  phoneEnd: { most: '2026-02-01', administratorsAndGuests: '2026-07-01' },

  // Many share a device: none of them keeps the guide, and where an earlier release was kept it goes.
  offline: false,

  site: 'https://two-steps.zuiderlicht.example',
  base: '/',
  repository: { editUrl: 'https://git.zuiderlicht.example/two-steps/edit/main/' },
});
