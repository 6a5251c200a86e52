// Runs CSpell as its configuration at the top of the repository says, the way an editor does.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CSPELL = fileURLToPath(import.meta.resolve('cspell/bin'));
const QUIET = ['--no-progress', '--no-summary'];

/** The words that no dictionary knows in these files, each as `file:line:column - Unknown word (…)`. */
export const unknownIn = (...globs: string[]): Promise<string[]> => run([...QUIET, ...globs]);

/** The unknown words of a text, read as if it were this file. */
export const unknownInText = (file: string, text: string): Promise<string[]> =>
  run([...QUIET, '--words-only', `stdin://${file}`], text);

/** @throws Error when CSpell itself fails, for example over its configuration */
function run(args: readonly string[], input = ''): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const program = execFile(
      process.execPath,
      [CSPELL, 'lint', ...args],
      (error, stdout, stderr) => {
        const lines = stdout.split('\n').filter((line) => line !== '');
        // It exits with 1 when it finds a word, and says nothing else then.
        if (error && lines.length === 0) reject(new Error(`CSpell failed. ${stderr}`));
        else resolve(lines);
      },
    );
    program.stdin?.end(input);
  });
}
