/** Every exercise of the app-code page, proved by walking everything that can happen in it. */
import { proveExercises } from './support/prove-exercises.ts';

proveExercises('app-code');
