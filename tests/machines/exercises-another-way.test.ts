/** Every exercise of the fallback page, proved by walking everything that can happen in it. */
import { proveExercises } from './support/prove-exercises.ts';

proveExercises('another-way');
