/** Every exercise of the phone-call page, proved by walking everything that can happen in it. */
import { proveExercises } from './support/prove-exercises.ts';

proveExercises('phone-call');
