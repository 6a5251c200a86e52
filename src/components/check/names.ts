/** The names of methods, for those that the guide has pages of and for the passkey, which has none yet. */
import type { MessageKey } from '../../i18n/keys.ts';
import { holdingFacts, type HoldingId } from '../../machines/holdings.ts';
import type { MethodId } from '../../machines/method-ids.ts';
import { grouped } from './grouped.ts';

/** Key of a method's name. */
export const nameKey = (method: MethodId | 'passkey'): MessageKey =>
  method === 'passkey' ? 'howItWorks.passkey' : `method.${method}.name`;

/** What one can have, under the method that it belongs to, in the order given. */
export const byMethod = (holdings: readonly HoldingId[]) =>
  grouped(holdings, (id) => holdingFacts[id].method);
