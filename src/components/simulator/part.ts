/** A method's lazy part: its machine with its screens, and the words on them, loaded together. */
import type { ComponentType } from 'preact';
import type { AnyMachineSnapshot, EventObject } from 'xstate';

import type { Messages, Translate } from '../../i18n/keys.ts';
import type { MethodId } from '../../machines/method-ids.ts';
import type { Method } from '../../machines/method.ts';

/** What a screen is given. It draws the snapshot and sends events; it decides nothing. */
export interface ScreenProps<
  TSnapshot = AnyMachineSnapshot,
  TEvent extends EventObject = EventObject,
> {
  readonly snapshot: TSnapshot;
  readonly send: (event: TEvent) => void;
  readonly t: Translate;
  readonly locale: string;
  readonly organisation: string;
  /** The moment on the sign-in page's clock, in milliseconds; undefined until the page is alive. */
  readonly now: number | undefined;
}

/** The screens of one method. */
export interface Screens<TSnapshot = AnyMachineSnapshot, TEvent extends EventObject = EventObject> {
  readonly method: Method;
  /** What the sign-in page shows while this method runs. */
  readonly Window: ComponentType<ScreenProps<TSnapshot, TEvent>>;
  /** What the phone shows while this method runs. */
  readonly Phone: ComponentType<ScreenProps<TSnapshot, TEvent>>;
  /** Where the words of whoever asks stand, if they ask for something else than a code. */
  readonly caller?: 'phone-call.caller';
  /** One line for the phone's folded strip at phone width: the least that is needed from it. */
  readonly glance: (props: ScreenProps<TSnapshot, TEvent>) => string | undefined;
  /** The same for the sign-in page's strip, where the phone needs something from the page. */
  readonly windowGlance?: (props: ScreenProps<TSnapshot, TEvent>) => string | undefined;
  /** What a voice on the phone said last, in writing. */
  readonly voice?: (props: ScreenProps<TSnapshot, TEvent>) => string | undefined;
}

/** A part as the simulator keeps it, whichever method it is of. */
export interface Part extends Screens {
  readonly messages: Messages;
}

/** Only here do a method's own types meet the simulator, which runs any method. */
export function defineScreens<TSnapshot, TEvent extends EventObject>(
  screens: Screens<TSnapshot, TEvent>,
): Screens {
  return screens as unknown as Screens;
}

const modules = import.meta.glob<{ screens: Screens }>('./methods/*.tsx');

/**
 * Loads the part of one method.
 *
 * @param stringsAddress - folder of the messages, ending in a slash
 * @param known - messages that came with the page; what is there is not fetched again
 * @throws when the network fails, or when a new release has replaced the file
 */
export async function loadPart(
  method: MethodId,
  stringsAddress: string,
  known: Messages,
): Promise<Part> {
  const load = modules[`./methods/${method}.tsx`];
  if (!load) {
    throw new Error(`src/components/simulator/methods/${method}.tsx is missing: add its screens.`);
  }
  const hasMessages = Object.keys(known).some((key) => key.startsWith(`${method}.`));
  const [{ screens }, messages] = await Promise.all([
    load(),
    hasMessages ? {} : fetchMessages(`${stringsAddress}${method}.json`),
  ]);
  return { ...screens, messages };
}

/** Fetches messages. @throws when the network fails or the file is gone */
export async function fetchMessages(address: string): Promise<Messages> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as Messages;
}
