/** Every exercise of the text-message page, proved by walking everything that can happen in it. */
import { proveExercises } from './support/prove-exercises.ts';

proveExercises('text-message');
