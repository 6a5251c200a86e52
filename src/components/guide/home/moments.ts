/** What each card of the start page shows: the moment by which a reader knows the method again. */
import type { PageId } from '../../../machines/scenario.ts';
import type { Moment } from '../../pictures/draw-glimpse.ts';

/** By the page that the card leads to. A page without a moment does not type-check. */
export const MOMENTS: Readonly<Record<PageId, Omit<Moment, 'page'>>> = {
  'phone-call': { step: 'receive-call', halves: ['window', 'phone'] },
  'text-message': { step: 'enter-code', halves: ['window', 'phone'] },
  // The number stands on the sign-in page.
  'app-notification': { step: 'enter-number', halves: ['phone', 'window'] },
  'app-code': { step: 'enter-code', halves: ['window', 'phone'] },
  'hardware-token': { step: 'enter-code', halves: ['window', 'phone'] },
  'another-way': { step: 'choose-method', halves: ['window'] },
};
