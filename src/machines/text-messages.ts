/**
 * Text messages as the sign-in page and the phone network see them: what was sent, what arrived,
 * and which code counts. Pure book-keeping for the text-message method.
 */
import { drawDigits } from './chance.ts';
import { works, type Condition } from './conditions.ts';
import { tidyCode, type MethodInput } from './method.ts';
import type { RefusalReason } from './outcomes.ts';

/** One message that the sign-in page sent. */
export interface TextMessage {
  /** Counts up from 1 within an attempt; 0 is a message from before it. */
  readonly id: number;
  readonly code: string;
  /** When the page sent it, in milliseconds of the attempt's clock. */
  readonly sentAt: number;
  readonly status: 'valid' | 'expired' | 'superseded' | 'used';
  readonly arrived: boolean;
  /** True when the network or a blocker dropped it: it never arrives. */
  readonly lost: boolean;
}

/** Everything the page sent, oldest first. */
export interface Outbox {
  readonly messages: readonly TextMessage[];
  /** How often a message was asked for while codes were running; the policy limits it. */
  readonly requests: number;
}

/** Digits in a code sent by text message (the seeds and NIST SP 800-63B-4, section 3.1.3.2: six). */
export const TEXT_CODE_LENGTH = 6;

/** Milliseconds a message is on its way when nothing is wrong. */
export const DELIVERY = 3_000;

/** So long on its way that the reader has asked for another one in the meantime. */
const LATE_DELIVERY = 75_000;

const THREE_HOURS = 3 * 60 * 60 * 1_000;

/** What was sent before the attempt starts, as its conditions say. */
export function startingOutbox({ conditions, chance, clock, policies }: MethodInput): Outbox {
  const earlier: TextMessage = {
    id: 0,
    code: drawDigits(chance, TEXT_CODE_LENGTH),
    sentAt: clock.now() - THREE_HOURS,
    status: 'used',
    arrived: true,
    lost: false,
  };
  return {
    messages: conditions.includes('older-used-message') ? [earlier] : [],
    requests: conditions.includes('requests-used-up') ? policies.textMessageRequestLimit - 1 : 0,
  };
}

/** The outbox with one more message: the newest code counts, the older ones no longer do. */
export function send(
  { messages, requests }: Outbox,
  { conditions, chance, clock }: Pick<MethodInput, 'conditions' | 'chance' | 'clock'>,
): Outbox & { readonly newest: TextMessage } {
  const older = messages.map((message) =>
    message.status === 'valid' ? { ...message, status: 'superseded' as const } : message,
  );
  const id = Math.max(0, ...messages.map((message) => message.id)) + 1;
  const newest: TextMessage = {
    id,
    code: drawDigits(
      chance,
      TEXT_CODE_LENGTH,
      messages.map((message) => message.code),
    ),
    sentAt: clock.now(),
    status: 'valid',
    arrived: false,
    lost:
      conditions.includes('sender-blocked') || (conditions.includes('message-lost') && id === 1),
  };
  return { messages: [...older, newest], requests: requests + 1, newest };
}

/**
 * The outbox when the code of one message has run out. Once the newest has, the reader may ask
 * again: the limit stops impatience, it does not shut anybody out for good.
 */
export function expire({ messages, requests }: Outbox, id: number): Outbox {
  const message = messages.find((sent) => sent.id === id);
  return {
    messages: message?.status === 'valid' ? change(messages, id, { status: 'expired' }) : messages,
    requests: id === messages.at(-1)?.id ? 0 : requests,
  };
}

/** The outbox after a time in which nobody looked: every code that has run out by `now` is expired. */
export function expireUntil(outbox: Outbox, now: number, lifetime: number): Outbox {
  return outbox.messages
    .filter(({ id, sentAt }) => id > 0 && sentAt + lifetime <= now)
    .reduce((left, { id }) => expire(left, id), outbox);
}

/** Milliseconds that this message needs, given that the phone can be reached. */
export function deliveryTime(
  { id }: TextMessage,
  conditions: readonly Condition[],
  lifetime: number,
): number {
  const first = id === 1;
  if (first && conditions.includes('message-late')) return LATE_DELIVERY;
  if (first && conditions.includes('message-late-expired')) return lifetime + DELIVERY;
  return DELIVERY;
}

/** Whether the message with this id can still reach the phone under these conditions. */
export function canArrive(
  { messages }: Outbox,
  id: number,
  conditions: readonly Condition[],
): boolean {
  const message = messages.find((sent) => sent.id === id);
  return message !== undefined && !message.arrived && !message.lost && works('texts', conditions);
}

/** What is in the phone's thread, oldest first. */
export function arrived({ messages }: Outbox): TextMessage[] {
  return messages.filter((message) => message.arrived);
}

/** The messages with one of them changed. */
export function change(
  messages: readonly TextMessage[],
  id: number,
  changes: Partial<TextMessage>,
): TextMessage[] {
  return messages.map((message) => (message.id === id ? { ...message, ...changes } : message));
}

const verdicts = {
  valid: 'accepted',
  expired: 'expired',
  superseded: 'superseded',
  used: 'reused',
} as const satisfies Record<TextMessage['status'], 'accepted' | RefusalReason>;

/** The page's judgement of a typed code, from what it sent: accepted, or the reason why not. */
export function judge({ messages }: Outbox, typed: string): 'accepted' | RefusalReason {
  const code = tidyCode(typed);
  if (code.length !== TEXT_CODE_LENGTH || !/^\d+$/u.test(code)) return 'wrong-length';
  const message = messages.find((sent) => sent.code === code);
  return message ? verdicts[message.status] : 'wrong';
}
