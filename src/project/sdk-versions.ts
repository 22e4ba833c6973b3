import { dirname, join, relative, resolve, sep } from 'node:path';
import { satisfies, validRange } from 'semver';
import { knownVersion, type KnownVersion } from '../legacy/sdk/versions.ts';
import { readBytes } from './files.ts';

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

type Json = Readonly<Record<string, unknown>>;

/**
 * Which version of a package the code of a file gets: the installed one, else that of the lock file, else what the nearest
 * `package.json` with the package allows. Files are read when somebody asks, each once.
 */
export class SdkVersions {
  readonly #texts = new Map<string, string | undefined>();
  readonly #found = new Map<string, KnownVersion | undefined>();

  /**
   * @param name the path of the file
   * @param pkg the package as the code names it, which may be an alias of npm's
   */
  of(name: string, pkg: string): KnownVersion | undefined {
    if (name.startsWith('<')) return undefined;
    const folder = dirname(resolve(name));
    const key = `${folder}\0${pkg}`;
    if (!this.#found.has(key)) this.#found.set(key, this.#find(folder, pkg));
    return this.#found.get(key);
  }

  #find(start: string, pkg: string): KnownVersion | undefined {
    const folders = foldersFrom(start);
    for (const folder of folders) {
      const installed = jsonOf(this.#read(join(folder, 'node_modules', pkg, 'package.json'))).version;
      if (typeof installed === 'string') return knownVersion(installed, 'installed');
    }
    const holder = folders.find((folder) => this.#allowedIn(folder, pkg) !== undefined);
    const forced = folders.map((folder) => this.#forcedIn(folder, pkg)).find((version) => version !== undefined);
    const allowed = forced ?? (holder === undefined ? undefined : this.#allowedIn(holder, pkg));
    for (const folder of folders) {
      const locked = LOCK_FILES.flatMap(({ name, versionOf }) => {
        const text = this.#read(join(folder, name));
        return text === undefined ? [] : (versionOf(text, pkg, allowed, relative(folder, start).split(sep).join('/')) ?? []);
      })[0];
      // A lock file that does not fit the manifest is older than it, or speaks of another package.
      const isFitting = locked !== undefined && (allowed === undefined || validRange(withoutAlias(allowed)) === null || satisfies(locked, withoutAlias(allowed)));
      if (isFitting) return knownVersion(locked, 'lock file');
    }
    return allowed === undefined ? undefined : knownVersion(withoutAlias(allowed), 'package.json');
  }

  #allowedIn(folder: string, pkg: string): string | undefined {
    const manifest = jsonOf(this.#read(join(folder, 'package.json')));
    for (const key of DEPENDENCIES) {
      const version = objectOf(manifest[key])[pkg];
      if (typeof version === 'string') return version;
    }
    return undefined;
  }

  /** The version that a manifest puts in the place of all others: `overrides` of npm and pnpm, `resolutions` of yarn. */
  #forcedIn(folder: string, pkg: string): string | undefined {
    const manifest = jsonOf(this.#read(join(folder, 'package.json')));
    const tables = [manifest['overrides'], manifest['resolutions'], objectOf(manifest['pnpm'])['overrides']].map(objectOf);
    return tables.flatMap((table) => [table[pkg], table[`**/${pkg}`]]).find((version) => typeof version === 'string' && !version.startsWith('$')) as string | undefined;
  }

  #read(path: string): string | undefined {
    if (!this.#texts.has(path)) this.#texts.set(path, readText(path));
    return this.#texts.get(path);
  }
}

/** `npm:auth0@^2.30.0` is the version of another name. */
function withoutAlias(allowed: string): string {
  return /^npm:.+@/.test(allowed) ? allowed.slice(allowed.lastIndexOf('@') + 1) : allowed;
}

/** A lock file, and how it says the version of a package. `allowed` is what the manifest asks for, where it is known. */
interface LockFile {
  readonly name: string;
  /** @param folder the folder that asks, as seen from the file, with `/` */
  versionOf(text: string, pkg: string, allowed: string | undefined, folder: string): string | undefined;
}

/** The formats are those of npm (package-lock.json 1 to 3), yarn 1 and later, pnpm 5 to 9, and bun. Entries are found by their text, which is quicker than reading all. */
const LOCK_FILES: readonly LockFile[] = [
  { name: 'package-lock.json', versionOf: inNpmLock },
  { name: 'npm-shrinkwrap.json', versionOf: inNpmLock },
  { name: 'yarn.lock', versionOf: inYarnLock },
  { name: 'pnpm-lock.yaml', versionOf: inPnpmLock },
  { name: 'bun.lock', versionOf: (text, pkg) => new RegExp(`^\\s*"${escaped(pkg)}": \\["[^"]*@(\\d[^"]*)"`, 'm').exec(text)?.[1] },
];

/** The entry of the nearest `node_modules` above a folder; version 1 has only those of the top. */
function inNpmLock(text: string, pkg: string, _allowed: string | undefined, folder: string): string | undefined {
  const { packages, dependencies } = jsonOf(text);
  const steps = folder === '' ? [] : folder.split('/');
  const places = [...steps.keys()].map((index) => `${steps.slice(0, steps.length - index).join('/')}/`);
  const versions = [...places, ''].map((place) => objectOf(objectOf(packages)[`${place}node_modules/${pkg}`]).version);
  const version = versions.find((one) => one !== undefined) ?? objectOf(objectOf(dependencies)[pkg]).version;
  return typeof version === 'string' ? version : undefined;
}

/** `auth0@^2.30.0:` with `version "2.44.1"` below, or `"auth0@npm:^2.30.0":` with `version: 2.44.1`. */
function inYarnLock(text: string, pkg: string, allowed: string | undefined): string | undefined {
  const entries = [...text.matchAll(new RegExp(`^(?:"?[^\\s"].*, )?"?${escaped(pkg)}@(.*):\\n\\s+version:? "?([^"\\s]+)`, 'gm'))];
  const own = entries.find(([entry]) => allowed !== undefined && [`@${allowed}`, `@npm:${allowed}`].some((wanted) => new RegExp(`${escaped(wanted)}["',:]`).test(entry)));
  return (own ?? (entries.length === 1 ? entries[0] : undefined))?.[2];
}

/** `auth0@2.44.1:`, `/auth0@2.44.1:` or `/auth0/2.44.1:`, with the peers of the package in brackets or behind `_`. */
function inPnpmLock(text: string, pkg: string, allowed: string | undefined): string | undefined {
  const versions = new Set([...text.matchAll(new RegExp(`^ {2}["']?/?${escaped(pkg)}[@/](\\d[^:'"(_]*)`, 'gm'))].flatMap(([, version]) => version ?? []));
  const fitting = [...versions].filter((version) => versions.size === 1 || (allowed !== undefined && satisfies(version, withoutAlias(allowed))));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function foldersFrom(start: string): string[] {
  const folders: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === dirname(folder)) return folders;
  }
}

function readText(path: string): string | undefined {
  return readBytes(path)?.toString('utf8').replace(/^\uFEFF/, '');
}

function jsonOf(text: string | undefined): Json {
  try {
    return text === undefined ? {} : objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
