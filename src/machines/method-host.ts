/**
 * Runs whichever method the reader chose, as one registered actor: the machine is handed over as
 * input and every call is passed on to it. (`invoke.src` can't be a function, and an unregistered
 * machine can't be spawned with types intact.)
 */
import type { ActorLogic, AnyMachineSnapshot, AnyEventObject } from 'xstate';

import type { MethodInput, MethodMachine } from './method.ts';

/** Input of the host: the method's machine and what the machine itself is given. */
export interface MethodHostInput {
  readonly machine: MethodMachine;
  readonly input: MethodInput;
}

export const methodHost: ActorLogic<AnyMachineSnapshot, AnyEventObject, MethodHostInput> = {
  getInitialSnapshot: (scope, { machine, input }) => machine.getInitialSnapshot(scope, input),
  transition: (snapshot, event, scope) => snapshot.machine.transition(snapshot, event, scope),
  start: (snapshot) => {
    snapshot.machine.start(snapshot);
  },
  getPersistedSnapshot: (snapshot) => snapshot,
};
