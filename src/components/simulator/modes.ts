/** The three ways to do an exercise, as `?mode=` names them in an address. */

/**
 * `show`: the exercise plays by itself, each step explained. `guide`: the next useful action is pointed out.
 * `own`: no hints; reasons for a refusal still come. Public: they stand in links that helpdesks mail.
 */
export const MODES = ['show', 'guide', 'own'] as const;

export type Mode = (typeof MODES)[number];

/** The way of an address that names none. */
export const USUAL_MODE: Mode = 'own';
