import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeLogins, type Pairs } from './sdk-logins.ts';

/** The versions from which on, or up to which, the rewrites of the tables are made. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  auth0: ['2.35.1', '2.40.0', '3.0.0', '3.7.2', '4.0.0', '4.20.0', '5.0.0', '6.0.0'],
  'auth0-js': ['9.14.3', '9.20.0'],
};

/** Installs the versions under aliases; what else the programs need is linked from this project. */
function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-ro-sdks-'));
  const packages = Object.entries(VERSIONS).flatMap(([sdk, versions]) => versions.map((version) => `${aliasOf(sdk, version)}@npm:${sdk}@${version}`));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The SDKs could not be installed:\n${stderr}`);
  const own = fileURLToPath(new URL('../../node_modules', import.meta.url));
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(join(own, 'jsdom'), join(folder, 'node_modules/jsdom'), 'dir');
  return join(folder, 'node_modules');
}

/** `auth0-2035001`: the workshop finds the package behind the last hyphen of an alias. */
function aliasOf(sdk: string, version: string): string {
  return `${sdk}-${version.split('.').map((part) => part.padStart(3, '0')).join('').replace(/^0+/, '')}`;
}

/** Versions before 4 log in before and after; later ones have no call that reaches the legacy endpoint. */
const pairs: Pairs = Object.fromEntries(Object.entries(VERSIONS).map(([sdk, versions]) => {
  return [sdk, versions.map((version) => ({ before: aliasOf(sdk, sdk === 'auth0' && Number.parseInt(version) > 3 ? '3.7.2' : version), after: aliasOf(sdk, version) }))];
}));

describeLogins(pairs, install());
