/** Names of the articles that handouts and bookmarks of earlier years point to, and today's page for each. */
import type { PagePath } from '../guide/links.ts';

/** Where an old article leads; `sections` holds its headings' anchors that have a page of their own now. */
export interface OldAddress {
  readonly page: PagePath;
  readonly sections?: Readonly<Record<string, PagePath>>;
}

/** By the article's name, as it stood in its address. None may ever go: a test keeps the list. */
export const OLD_ADDRESSES: Readonly<Record<string, OldAddress>> = {
  'multi-factor-authentication-end-user-signin': {
    page: 'sign-in',
    sections: {
      'signing-in-with-a-phone-call': 'sign-in/phone-call',
      'signing-in-with-mobile-or-office-phone': 'sign-in/phone-call',
      'signing-in-with-a-text-message': 'sign-in/text-message',
      'signing-in-with-the-microsoft-authenticator-app-using-notification':
        'sign-in/app-notification',
      'signing-in-with-the-mobile-app-using-notification': 'sign-in/app-notification',
      'to-sign-in-with-a-notification-from-the-microsoft-authenticator-app':
        'sign-in/app-notification',
      'signing-in-with-the-microsoft-authenticator-app-using-verification-code': 'sign-in/app-code',
      'signing-in-with-the-mobile-app-using-verification-code': 'sign-in/app-code',
      'signing-in-with-an-alternate-method': 'sign-in/another-way',
    },
  },
  'multi-factor-authentication-end-user-troubleshoot': { page: 'solve' },
  'multi-factor-authentication-end-user-manage-settings': { page: 'set-up/manage' },
  'multi-factor-authentication-end-user-first-time': { page: 'set-up/first-time' },
  'multi-factor-authentication-end-user-app-passwords': { page: 'set-up/manage' },
  'multi-factor-authentication-end-user': { page: 'how-it-works' },
  'multi-factor-authentication-how-it-works': { page: 'how-it-works' },
  'multi-factor-authentication-whats-next': { page: 'how-it-works' },
  'multi-factor-authentication-versions-plans': { page: 'how-it-works' },
  'multi-factor-authentication-get-started': { page: 'how-it-works' },
  'microsoft-authenticator-app-how-to': { page: 'set-up/authenticator-app' },
  'user-help-two-step-verification-overview': { page: 'how-it-works' },
  'user-help-security-info-overview': { page: 'set-up' },
  'user-help-auth-app-sign-in': { page: 'sign-in/app-notification' },
  'security-info-setup-signin': { page: 'set-up/first-time' },
  'security-info-manage-settings': { page: 'set-up/manage' },
  'security-info-setup-auth-app': { page: 'set-up/authenticator-app' },
  'security-info-setup-phone-number': { page: 'set-up/phone-number' },
  'security-info-setup-text-msg': { page: 'set-up/text-messages' },
  'security-info-setup-security-key': { page: 'set-up/passkey' },
};
