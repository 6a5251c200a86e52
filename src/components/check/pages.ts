/** Where the check leads: to the page that solves a mishap, and to the page on which a method is set up. */
import type { MethodId } from '../../machines/method-ids.ts';
import type { MishapId } from '../../machines/mishaps.ts';
import type { PagePath } from '../guide/links.ts';

/** Where the helpdesk gets one back in: for every mishap whose own page is about methods that nobody here has. */
export const LOCKED_OUT: PagePath = 'solve/no-other-way';

/** What to do when it happens, for who cannot sign in: never a page that needs it. */
export const SOLVED_ON: Readonly<Record<MishapId, PagePath>> = {
  'phone-lost': 'solve/phone-lost',
  'new-phone': 'solve/new-phone',
  'number-changed': 'solve/new-number',
  'phone-end': 'solve/messages-have-stopped',
  'spare-lost': 'solve/phone-lost',
  'token-lost': 'solve/token-lost',
  'key-lost': LOCKED_OUT,
  'computer-lost': LOCKED_OUT,
  abroad: 'solve/abroad',
  'away-from-desk': LOCKED_OUT,
  'no-internet': 'solve/no-signal',
  'no-signal': 'solve/no-signal',
  'battery-empty': 'solve/phone-not-at-hand',
};

/** How to add a method. A token is given out, so its page is the one on using it. */
export const SET_UP_ON: Readonly<Record<MethodId | 'passkey', PagePath>> = {
  'phone-call': 'set-up/phone-number',
  'text-message': 'set-up/text-messages',
  'app-notification': 'set-up/authenticator-app',
  'app-code': 'set-up/authenticator-app',
  'hardware-token': 'sign-in/hardware-token',
  passkey: 'set-up/passkey',
};

/** A page as a link shows it. */
export interface LinkTo {
  readonly href: string;
  readonly title: string;
}
