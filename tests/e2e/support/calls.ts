// Ten calls as a helpdesk gets them: what the caller says, and the page that ends the call.
import type { Locale } from '../../../src/guide.ts';

export const CALLS: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>> = {
  en: {
    'new phone': 'solve/new-phone',
    'sms not arriving': 'solve/no-text-message',
    'lost my phone': 'solve/phone-lost',
    'can’t sign in': 'solve/cannot-sign-in',
    'forgot password': 'solve/reset-password',
    'wrong code': 'solve/code-not-accepted',
    'someone asks for my code': 'solve/someone-asks-for-code',
    'on holiday abroad': 'solve/abroad',
    voicemail: 'solve/missed-call',
    'key fob': 'sign-in/hardware-token',
  },
  nl: {
    'nieuwe telefoon': 'solve/new-phone',
    'sms komt niet': 'solve/no-text-message',
    'telefoon kwijt': 'solve/phone-lost',
    'kan niet inloggen': 'solve/cannot-sign-in',
    'wachtwoord vergeten': 'solve/reset-password',
    'code werkt niet': 'solve/code-not-accepted',
    'iemand vraagt om mijn code': 'solve/someone-asks-for-code',
    'op vakantie in het buitenland': 'solve/abroad',
    voicemail: 'solve/missed-call',
    hekje: 'sign-in/phone-call',
  },
};
