// One icon per method, wherever a method is named. A method without an icon does not type-check.
import MessageSquareText from '@lucide/astro/icons/message-square-text';
import Timer from '@lucide/astro/icons/timer';
import type { MethodId } from '../../machines/method-ids.ts';

export const METHOD_ICONS: Record<MethodId, typeof Timer> = {
  'text-message': MessageSquareText,
  'app-code': Timer,
};
