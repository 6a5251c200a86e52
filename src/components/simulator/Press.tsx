/** A button that sends one event, and carries the mark when that event is the one pointed out. */
import type { ComponentChildren } from 'preact';
import type { EventObject } from 'xstate';

import { useNextMark } from './staging.ts';

interface Props<TEvent extends EventObject> {
  readonly send: (event: TEvent) => void;
  readonly event: TEvent;
  readonly look?: string;
  readonly children: ComponentChildren;
}

export function Press<TEvent extends EventObject>(props: Props<TEvent>) {
  const { send, event, look, children } = props;
  return (
    <button
      type="button"
      class={look}
      {...useNextMark(event)}
      onClick={() => {
        send(event);
      }}
    >
      {children}
    </button>
  );
}
