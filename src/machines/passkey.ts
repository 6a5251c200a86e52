/**
 * Signing in with a passkey, as far as "could I be locked out?" needs it: whether what it is kept on
 * is at hand and can reach the page. Nobody practises it yet; when they do, a statechart in `methods/`
 * takes the place of this one.
 */
import { setup } from 'xstate';

import { works } from './conditions.ts';
import {
  outcomeStates,
  outputOf,
  type Method,
  type MethodInput,
  type MethodOutput,
} from './method.ts';

/**
 * What a passkey is kept on: the phone alone, one computer alone (carried along, or on the desk at
 * work), a security key, or a password manager that brings it to phone and computer.
 */
export type PasskeyPlace = 'phone' | 'computer' | 'desk' | 'key' | 'synced';

type Context = Pick<MethodInput, 'conditions'>;

type PasskeyEvent =
  | { type: 'COMPUTER_CHOSEN' }
  /** The code on the page is scanned with the phone; the two find each other by Bluetooth. */
  | { type: 'PHONE_CHOSEN' }
  | { type: 'KEY_CHOSEN' }
  /** Face, finger or PIN. */
  | { type: 'CONFIRMED' };

const MOVES: readonly PasskeyEvent[] = [
  { type: 'COMPUTER_CHOSEN' },
  { type: 'PHONE_CHOSEN' },
  { type: 'KEY_CHOSEN' },
  { type: 'CONFIRMED' },
];

/** Another device needs the internet as well, to answer the page; the passkey of an app does not move to a new phone. */
const isOnPhone = ({ conditions }: Context, place: PasskeyPlace) =>
  works('phone', conditions) &&
  works('data', conditions) &&
  (place === 'synced' || (place === 'phone' && !conditions.includes('app-not-set-up')));

const isOnComputer = ({ conditions }: Context, place: PasskeyPlace) =>
  ['computer', 'desk', 'synced'].includes(place) &&
  works('computer', conditions) &&
  (place !== 'desk' || works('desk', conditions));

/** The statechart of a passkey that is kept there. */
export function passkeyOn(place: PasskeyPlace): Method {
  const machine = setup({
    types: {} as {
      context: MethodInput;
      events: PasskeyEvent;
      input: MethodInput;
      output: MethodOutput;
    },
    guards: {
      isOnComputer: ({ context }) => isOnComputer(context, place),
      isOnPhone: ({ context }) => isOnPhone(context, place),
      isOnKey: ({ context }) => place === 'key' && works('key', context.conditions),
    },
  }).createMachine({
    id: 'passkey',
    context: ({ input }) => input,
    output: ({ event }) => outputOf(event),
    initial: 'choosingDevice',
    states: {
      choosingDevice: {
        on: {
          COMPUTER_CHOSEN: { guard: 'isOnComputer', target: 'confirming' },
          PHONE_CHOSEN: { guard: 'isOnPhone', target: 'confirming' },
          KEY_CHOSEN: { guard: 'isOnKey', target: 'confirming' },
        },
      },
      confirming: { on: { CONFIRMED: 'verified' } },
      verified: outcomeStates.verified,
    },
  });
  return { machine, moves: () => [...MOVES] };
}
