// SECURITY.md names the proofs of what it says; each of them is there, and every directive of the policy has its reason.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policyFor } from '../../src/integrations/policy.ts';

const text = readFileSync('SECURITY.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

it('names proofs that exist', () => {
  const files = [...text.matchAll(/`((?:tests|src|scripts)\/[^`]+)`/gu)].map(
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThan(12);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const commands = [...text.matchAll(/`npm run ([\w:]+)`/gu)].map(([, name = '']) => name);
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
});

it('has a proof in every row of the threats', () => {
  const [, threats = ''] = text.split('## What could go wrong');
  const rows =
    threats
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| ')) ?? [];
  expect(rows.length).toBeGreaterThan(8);
  for (const row of rows.slice(2)) expect(row.split('|').at(-2), row).toMatch(/`[^`]+`/u);
});

it('gives a reason for every directive', () => {
  const none = {
    scripts: new Set<string>(),
    styles: new Set<string>(),
    styleAttributes: new Set<string>(),
  };
  const names = policyFor({ ...none, search: true })
    .split('; ')
    .map((directive) => directive.split(' ', 1).join());
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
