// Runs a command and tells whether it went well; the one place where our scripts start another program.
import { spawn } from 'node:child_process';

/** How a command is run: extra environment, a limit in milliseconds, and whether its output is hidden. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  readonly quiet?: boolean;
}

/**
 * Runs a program to its end and never throws: a program that can't be started, or is stopped by the limit, is a failure.
 *
 * @returns whether it ended with exit code 0
 */
export function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: options.quiet ? 'ignore' : 'inherit',
      env: { ...process.env, ...options.env },
      timeout: options.timeout,
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Runs a JavaScript program of a package with the Node that runs this script: no shell, the same on every system. */
export const runNode = (
  script: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<boolean> => run(process.execPath, [script, ...args], options);
