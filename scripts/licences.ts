// `npm run licences`: the licences of all packages, counted, and a failure that names those that are not on our list.
import { readFileSync } from 'node:fs';
import { notAllowed, type LockedPackage } from './licence-rules.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const counts = new Map<string, number>();
for (const [entry, { license = 'named elsewhere' }] of Object.entries(packages)) {
  if (entry !== '') counts.set(license, (counts.get(license) ?? 0) + 1);
}
for (const [licence, count] of [...counts].sort(([, a], [, b]) => b - a)) {
  console.log(`${String(count).padStart(5)}  ${licence}`);
}
const wrong = notAllowed(packages);
for (const problem of wrong) {
  console.error(
    `${problem} is not on the list. Read the licence; then add it to scripts/licence-rules.ts with the reason, or use another package.`,
  );
}
process.exitCode = wrong.length > 0 ? 1 : 0;
