/**
 * The methods' machines, each loaded when it is needed. Adding a method adds one line here; the
 * compiler names the line that is missing.
 */
import type { MethodId } from '../method-ids.ts';
import type { Method } from '../method.ts';

/** Loads one method. */
export const loadMethod: Readonly<Record<MethodId, () => Promise<Method>>> = {
  'phone-call': async () => (await import('./phone-call.ts')).phoneCall,
  'text-message': async () => (await import('./text-message.ts')).textMessage,
  'app-notification': async () => (await import('./app-notification.ts')).appNotification,
  'app-code': async () => (await import('./app-code.ts')).appCode,
  'hardware-token': async () => (await import('./hardware-token.ts')).hardwareToken,
};
