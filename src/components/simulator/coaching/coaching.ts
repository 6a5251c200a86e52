/** The part that shows an exercise or guides through it, as the simulator loads it. */
export { adviseSoon } from './advice.ts';
export { Coach } from './Coach.tsx';
