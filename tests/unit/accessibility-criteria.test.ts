/** The written criteria for accessibility: every family of components has them, and every test that they name is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('ACCESSIBILITY.md', 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:What|---)/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const testsIn = (proof: string) =>
  [...proof.matchAll(/`([\w./-]+\.(?:spec|test)\.tsx?)`/gu)].map(([, name = '']) =>
    name.includes('/') ? name : `tests/e2e/${name}`,
  );

/** Folders of components that hold nothing of which a reader notices more than what another family says. */
const WITHOUT = ['cards', 'clipboard', 'qr'];

describe('ACCESSIBILITY.md', () => {
  it('has rows of three cells', () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) expect(row.slice(1, -1), row.join(' | ')).toHaveLength(3);
  });

  it('names a test or a way by hand in every row', () => {
    const unproved = rows.filter(
      ([, , , proof = '']) => testsIn(proof).length === 0 && !proof.startsWith('by hand: '),
    );
    expect(unproved).toEqual([]);
  });

  it('names only tests that exist', () => {
    const named = new Set(rows.flatMap(([, , , proof = '']) => testsIn(proof)));
    expect([...named].filter((name) => !existsSync(name))).toEqual([]);
  });

  it('speaks of every folder of components', () => {
    const folders = globSync('src/components/*/').map((path) => path.replaceAll('\\', '/'));
    const missing = folders.filter(
      (folder) =>
        !text.includes(`${folder}/`) && !WITHOUT.some((name) => folder.endsWith(`/${name}`)),
    );
    expect(missing).toEqual([]);
  });
});
