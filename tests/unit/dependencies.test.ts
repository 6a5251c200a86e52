// The packages that we use: their versions are exact and locked, their licences on our list, and only approved ones run when installed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAudit } from '../../scripts/audit-answer.ts';
import { isAllowed, nameOf, notAllowed, type LockedPackage } from '../../scripts/licence-rules.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = readJson('package.json') as Manifest & {
  allowScripts: Readonly<Record<string, boolean>>;
};
const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([entry]) => entry !== '');
const root = packages[''] as Partial<Manifest>;

describe('the lockfile', () => {
  it('has the versions that package.json asks for, which are exact', () => {
    for (const kind of ['dependencies', 'devDependencies'] as const) {
      expect(root[kind]).toEqual(manifest[kind]);
      for (const [name, version] of Object.entries(manifest[kind])) {
        expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
        expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
      }
    }
  });

  it('has a hash of every package', () => {
    const without = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(without.map(([entry]) => entry)).toEqual([]);
  });

  it('has no package that runs a program when installed, but those approved in package.json', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const approved = Object.entries(manifest.allowScripts).flatMap(([name, yes]) =>
      yes ? [name] : [],
    );
    expect([...new Set(running.map(([entry]) => nameOf(entry)))].sort()).toEqual(approved.sort());
  });
});

describe('licences', () => {
  it('are all on our list', () => {
    expect(notAllowed(packages)).toEqual([]);
  });

  it.each([
    ['MIT', true, true],
    ['(MIT OR GPL-3.0-only)', true, true],
    ['MIT AND GPL-3.0-only', false, false],
    ['MPL-2.0', false, true],
    ['GPL-3.0-only', false, false],
    ['none', false, false],
    ['constructor', false, false],
  ])('%s: for readers %s, for building %s', (licence, readers, building) => {
    expect(isAllowed(licence, true)).toBe(readers);
    expect(isAllowed(licence, false)).toBe(building);
  });
});

describe('the check for known vulnerabilities', () => {
  const vulnerabilities = { a: { severity: 'high', range: '<2', fixAvailable: false } };
  it.each([
    [{ auditReportVersion: 2, vulnerabilities: {} }, 'none'],
    [{ auditReportVersion: 2, vulnerabilities }, 'found: 1'],
    [
      { message: '405 Method Not Allowed - POST https://registry.example/-/npm', statusCode: 405 },
      'not run: 405 Method Not Allowed',
    ],
    [{ error: { summary: 'request failed' } }, 'not run: request failed'],
    [{ vulnerabilities: {} }, 'not run: the registry has no answer'],
  ])('%j: %s', (answer, state) => {
    expect(readAudit(JSON.stringify(answer)).state).toBe(state);
  });

  it('is not run where nothing is answered', () => {
    expect(readAudit('').state).toBe('not run: the registry has no answer');
  });
});
