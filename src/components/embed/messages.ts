/**
 * What an embedded practice tells the page around it. Public and versioned: what is here keeps its name and meaning; a change that breaks
 * it is version 2. Served as `/embed.d.ts`, so it imports nothing. No message holds a code, a number or anything else of the reader's.
 */

/** How tall the practice is now, in CSS pixels. */
export interface SizeMessage {
  readonly type: 'handrail:size';
  readonly version: 1;
  readonly height: number;
}

/** An exercise is open and ready; also when it is started again. */
export interface Start {
  /** The method whose page it is, or `another-way`. */
  readonly method: string;
  /** The id of the exercise, as in the guide's links: `text-message-no-signal`. */
  readonly scenario: string;
  readonly mode: 'show' | 'guide' | 'own';
}

/** The reader has come to a documented step of the method. Trouble and detours have none. */
export interface Step {
  /** The id of the step, the same in every language: `enter-code`. */
  readonly step: string;
}

/** The exercise has ended. It need not have been the end that it is about. */
export interface End {
  readonly outcome:
    | 'verified'
    | 'denied'
    | 'reported'
    | 'unavailable'
    | 'abandoned'
    | 'lockedOut'
    | 'strangerLetIn';
}

export type StartMessage = { readonly type: 'handrail:start'; readonly version: 1 } & Start;
export type StepMessage = { readonly type: 'handrail:step'; readonly version: 1 } & Step;
export type EndMessage = { readonly type: 'handrail:end'; readonly version: 1 } & End;

/** Everything that comes from the iframe with `postMessage`. */
export type HandrailMessage = SizeMessage | StartMessage | StepMessage | EndMessage;

declare global {
  /** What `<handrail-practice>` dispatches, bubbling; the details are the messages' own. */
  interface HTMLElementEventMap {
    'handrail-start': CustomEvent<Start>;
    'handrail-step': CustomEvent<Step>;
    'handrail-end': CustomEvent<End>;
  }
}
