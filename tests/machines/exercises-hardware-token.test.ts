/** Every exercise of the hardware-token page, proved by walking everything that can happen in it. */
import { proveExercises } from './support/prove-exercises.ts';

proveExercises('hardware-token');
