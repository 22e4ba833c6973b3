import { describe, expect, test } from 'vitest';
import { assumedVersion, isOutside, isWithin, parseAssumption, versionOfScript } from '../../src/legacy/sdk/versions.ts';
import { SdkVersions } from '../../src/project/sdk-versions.ts';
import { createProject } from '../support/project.ts';

const manifest = (version: string, pkg = 'auth0'): string => JSON.stringify({ private: true, dependencies: { [pkg]: version } });
const installed = (version: string): string => JSON.stringify({ name: 'auth0', version });

function versionIn(files: Readonly<Record<string, string>>, file = 'src/login.js', pkg = 'auth0') {
  const project = createProject({ 'src/login.js': '', ...files }, { hasGit: false });
  return new SdkVersions().of(project.path(file), pkg);
}

const NPM = JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/auth0': { version: '2.44.1' } } });
const NPM_1 = JSON.stringify({ lockfileVersion: 1, dependencies: { auth0: { version: '2.44.1' } } });
const YARN = '# yarn lockfile v1\n\n\nauth0-js@^9.0.0:\n  version "9.32.0"\n\nauth0@^2.30.0:\n  version "2.44.1"\n  resolved "https://example.com/auth0-2.44.1.tgz"\n';
const YARN_TWO = 'auth0@^2.30.0, auth0@^2.31.0:\n  version "2.44.1"\n\n"auth0@^3.0.0":\n  version "3.7.2"\n';
const BERRY = '__metadata:\n  version: 8\n\n"auth0@npm:^2.30.0":\n  version: 2.44.1\n  resolution: "auth0@npm:2.44.1"\n';
const PNPM_9 = "lockfileVersion: '9.0'\n\npackages:\n\n  auth0@2.44.1:\n    resolution: {integrity: sha512-x}\n\nsnapshots:\n\n  auth0@2.44.1(debug@4.3.4):\n    dependencies: {}\n";
const PNPM_5 = 'lockfileVersion: 5.4\n\npackages:\n\n  /auth0/2.44.1:\n    resolution: {integrity: sha512-x}\n';
const PNPM_TWO = "lockfileVersion: '9.0'\n\npackages:\n\n  auth0@2.44.1:\n    resolution: {}\n\n  auth0@3.7.2:\n    resolution: {}\n";
const BUN = '{\n  "lockfileVersion": 1,\n  "packages": {\n    "auth0": ["auth0@2.44.1", "", {}, "sha512-x"],\n  }\n}\n';

describe('the version of a package', () => {
  test.each<readonly [name: string, files: Readonly<Record<string, string>>, range: string, from: string]>([
    ['installed', { 'package.json': manifest('^2.30.0'), 'package-lock.json': NPM, 'node_modules/auth0/package.json': installed('2.40.0') }, '2.40.0', 'installed'],
    ['installed above', { 'packages/a/package.json': manifest('^2.30.0'), 'node_modules/auth0/package.json': installed('3.1.0') }, '3.1.0', 'installed'],
    ['package-lock.json', { 'package.json': manifest('^2.30.0'), 'package-lock.json': NPM }, '2.44.1', 'lock file'],
    ['package-lock.json of npm 6', { 'package.json': manifest('^2.30.0'), 'package-lock.json': NPM_1 }, '2.44.1', 'lock file'],
    ['yarn.lock', { 'package.json': manifest('^2.30.0'), 'yarn.lock': YARN }, '2.44.1', 'lock file'],
    ['yarn.lock with several', { 'package.json': manifest('^3.0.0'), 'yarn.lock': YARN_TWO }, '3.7.2', 'lock file'],
    ['yarn.lock of yarn 4', { 'package.json': manifest('^2.30.0'), 'yarn.lock': BERRY }, '2.44.1', 'lock file'],
    ['pnpm-lock.yaml', { 'package.json': manifest('^2.30.0'), 'pnpm-lock.yaml': PNPM_9 }, '2.44.1', 'lock file'],
    ['pnpm-lock.yaml of pnpm 7', { 'package.json': manifest('^2.30.0'), 'pnpm-lock.yaml': PNPM_5 }, '2.44.1', 'lock file'],
    ['pnpm-lock.yaml with several', { 'package.json': manifest('^3.0.0'), 'pnpm-lock.yaml': PNPM_TWO }, '3.7.2', 'lock file'],
    ['bun.lock', { 'package.json': manifest('^2.30.0'), 'bun.lock': BUN }, '2.44.1', 'lock file'],
    ['a broken lock file', { 'package.json': manifest('^2.30.0'), 'package-lock.json': '{' }, '>=2.30.0 <3.0.0-0', 'package.json'],
    ['package.json', { 'package.json': manifest('^2.30.0') }, '>=2.30.0 <3.0.0-0', 'package.json'],
    ['an alias in package.json', { 'package.json': manifest('npm:auth0@^2.31.0') }, '>=2.31.0 <3.0.0-0', 'package.json'],
  ])('is that of %s', (_name, files, range, from) => {
    expect(versionIn(files)).toEqual({ range, from });
  });

  test('is that of the nearest entry of a lock file, as far as it fits the manifest', () => {
    const lock = JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/auth0': { version: '3.7.2' }, 'packages/a/node_modules/auth0': { version: '2.20.0' } } });
    const files = { 'package-lock.json': lock, 'package.json': '{ "private": true }', 'packages/a/package.json': manifest('^2.18.0'), 'packages/b/package.json': manifest('^4.0.0'), 'packages/a/src/x.js': '', 'packages/b/x.js': '' };
    expect(versionIn(files, 'packages/a/src/x.js')).toEqual({ range: '2.20.0', from: 'lock file' });
    expect(versionIn(files, 'packages/b/x.js')).toEqual({ range: '>=4.0.0 <5.0.0-0', from: 'package.json' });
    expect(versionIn(files)).toEqual({ range: '3.7.2', from: 'lock file' });
  });

  test('is that of the nearest package', () => {
    const files = { 'package.json': manifest('^2.30.0'), 'packages/a/package.json': manifest('^3.0.0'), 'packages/a/src/x.js': '' };
    expect(versionIn(files, 'packages/a/src/x.js')?.range).toBe('>=3.0.0 <4.0.0-0');
    expect(versionIn(files)?.range).toBe('>=2.30.0 <3.0.0-0');
  });

  test.each<readonly [name: string, files: Readonly<Record<string, string>>]>([
    ['nobody names it', {}],
    ['it is that of another package', { 'package.json': manifest('^9.0.0', 'auth0-js') }],
    ['it is a tag', { 'package.json': manifest('latest') }],
    ['it is any', { 'package.json': manifest('*') }],
    ['it is a repository', { 'package.json': manifest('github:auth0/node-auth0') }],
    ['the manifest is broken', { 'package.json': '{' }],
  ])('is unknown where %s', (_name, files) => {
    expect(versionIn(files)).toBeUndefined();
  });

  test('is unknown of a text that is no file', () => {
    expect(new SdkVersions().of('<input>', 'auth0')).toBeUndefined();
  });
});

describe('an assumption', () => {
  test.each([
    ['auth0@4', { pkg: 'auth0', range: '>=4.0.0 <5.0.0-0' }],
    ['auth0@4.37.1', { pkg: 'auth0', range: '4.37.1' }],
    ['@auth0/auth0-auth-js@^1', { pkg: '@auth0/auth0-auth-js', range: '>=1.0.0 <2.0.0-0' }],
  ])('%s is read', (text, parsed) => {
    expect(parseAssumption(text)).toEqual(parsed);
  });

  test.each(['auth0', 'auth0@', 'auth0@next', '@4', ''])('"%s" is none', (text) => {
    expect(parseAssumption(text)).toBeUndefined();
  });

  test('counts as it was made last, for its package', () => {
    expect(assumedVersion(['auth0@3', 'auth0-js@9', 'auth0@4'], 'auth0')).toEqual({ range: '>=4.0.0 <5.0.0-0', from: 'assumed' });
    expect(assumedVersion(['auth0-js@9'], 'auth0')).toBeUndefined();
  });
});

test.each([
  ['2.44.1', '>=2.31.0 <4.0.0', true, false],
  ['>=2.30.0 <3.0.0-0', '>=2.31.0 <4.0.0', false, false],
  ['>=4.0.0 <5.0.0-0', '>=4.0.0 <7.0.0', true, false],
  ['2.30.0', '>=2.31.0', false, true],
  ['>=2.0.0 <3.0.0-0', '<8.0.0', true, false],
])('%s lies in %s: %s; outside: %s', (range, wanted, within, outside) => {
  expect(isWithin({ range }, wanted)).toBe(within);
  expect(isOutside({ range }, wanted)).toBe(outside);
});

test.each([
  ['9.11', '>=9.11.0 <9.12.0-0'],
  ['9.11.2', '9.11.2'],
  ['7.6.1', '7.6.1'],
])('a script of version %s', (text, range) => {
  expect(versionOfScript(text)).toEqual({ range, from: 'script' });
});
