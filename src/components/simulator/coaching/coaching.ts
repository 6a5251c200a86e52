/** The part that shows an exercise or guides through it, as the simulator loads it. */
export { advise } from './advice.ts';
export { Coach } from './Coach.tsx';
