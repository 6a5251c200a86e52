/**
 * What every method's statechart is set up with: the types that it keeps to, the refusal of an answer, and the guards and
 * actions for somebody who asks, for a condition that is mended and for what the attempt remembers. A method extends it with its own.
 */
import { assign, enqueueActions, setup, type AnyEventObject } from 'xstate';

import {
  mended,
  refusedMessage,
  someoneAsks,
  without,
  type MethodContext,
  type MethodInput,
  type MethodOutput,
  type Refusal,
  type SceneTag,
  type StepMeta,
} from './method.ts';

/** What a method itself knows of its answers and its memory. */
interface Own<Context, Event> {
  /** What the page makes of an answer: accepted, or the refusal; undefined where the event is no answer. */
  readonly judge: (context: Context, event: Event) => 'accepted' | Refusal | undefined;
  /** What the attempt is to remember of this method when the reader comes back to it. */
  readonly memory: (context: Context) => unknown;
}

/**
 * Begins the setup of a method's statechart; `.extend()` adds what only this method has.
 *
 * @example methodSetup<Context, AppCodeEvent>({ judge, memory }).extend({ guards: { … } }).createMachine({ … })
 */
export function methodSetup<Context extends MethodContext, Event extends AnyEventObject>({
  judge,
  memory,
}: Own<Context, Event>) {
  return setup({
    types: {} as {
      context: Context;
      events: Event;
      input: MethodInput;
      output: MethodOutput;
      tags: SceneTag;
      meta: StepMeta;
    },
    guards: {
      startedByStranger: ({ context }) => context.startedBy === 'stranger',
      someoneAsks: ({ context }) => someoneAsks(context),
      accepted: ({ context, event }) => judge(context, event) === 'accepted',
      lastTryFails: ({ context, event }) => {
        const judged = judge(context, event);
        return typeof judged === 'object' && judged.lastRefusal === 'too-many-attempts';
      },
    },
    actions: {
      mend: assign(({ context, event }) => mended(context, event) as Partial<Context>),
      hangUp: assign(({ context }) => without(context, 'someone-asks') as Partial<Context>),
      refuse: enqueueActions(({ context, event, enqueue, self }) => {
        const judged = judge(context, event);
        if (typeof judged !== 'object') return;
        enqueue.assign(judged as Partial<Context>);
        if (self._parent) enqueue.sendTo(self._parent, refusedMessage(judged));
      }),
      remember: enqueueActions(({ context, enqueue, self }) => {
        const message = { type: 'METHOD_REMEMBERED', memory: memory(context) };
        if (self._parent) enqueue.sendTo(self._parent, message);
      }),
    },
  });
}
