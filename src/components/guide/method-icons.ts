// One icon per method, wherever a method is named. A method without an icon does not type-check.
import BellRing from '@lucide/astro/icons/bell-ring';
import KeyRound from '@lucide/astro/icons/key-round';
import MessageSquareText from '@lucide/astro/icons/message-square-text';
import Phone from '@lucide/astro/icons/phone';
import Timer from '@lucide/astro/icons/timer';
import type { MethodId } from '../../machines/method-ids.ts';

export const METHOD_ICONS: Record<MethodId, typeof Timer> = {
  'phone-call': Phone,
  'text-message': MessageSquareText,
  'app-notification': BellRing,
  'app-code': Timer,
  'hardware-token': KeyRound,
};
