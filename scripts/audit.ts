// `npm run audit`: asks the registry for known vulnerabilities of the packages in the lockfile. Where it has no answer, the check was not
// run, and this says so; it never counts as passed.
import { spawnSync } from 'node:child_process';
import { readAudit } from './audit-answer.ts';

const npm = process.env['npm_execpath'];
const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []];
const { stdout } = spawnSync(program, [...args, 'audit', '--json'], { encoding: 'utf8' });

const { state, lines } = readAudit(stdout);
for (const line of lines) console.log(line);
console.log(`known vulnerabilities: ${state}`);
process.exitCode = state.startsWith('found') ? 1 : 0;
