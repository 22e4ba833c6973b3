import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { ErrorObject } from 'ajv';
import type { LegacyOptions } from '../legacy/options.ts';
import { hintOf } from './hint.ts';
import { compiledSchema } from './schema.ts';
import { UsageError } from './usage-error.ts';

/** The keys of a configuration (schemas/config.schema.json). */
export interface Config extends LegacyOptions {
  readonly ignore?: readonly string[];
  readonly strict?: boolean | undefined;
}

/** The name of a configuration of its own. */
export const CONFIG_FILE = 'oauth-ro.config.json';
const KEY = 'oauth-ro';

/**
 * Reads the configuration: the file that was named, else `oauth-ro.config.json` or the `oauth-ro` key of `package.json` in
 * the folder or above it. The nearest counts.
 *
 * @param cwd the working directory, from which messages name files
 * @throws {UsageError} where the file cannot be read, is no JSON, or does not fit the schema
 */
export function readConfig(from: string, given: string | undefined, cwd = from): FoundConfig {
  if (given !== undefined) {
    const path = resolve(cwd, given);
    return { ...named(parsed(readNamed(path, given), given), given, path), folder: dirname(path) };
  }
  for (let folder = from; ; folder = dirname(folder)) {
    const found = configIn(folder, cwd);
    if (found) return { ...found, folder };
    if (dirname(folder) === folder) return { config: {}, folder: from, name: '' };
  }
}

/** A configuration, and the folder from which its patterns count. */
export interface FoundConfig {
  readonly config: Config;
  readonly folder: string;
  /** As messages name it. */
  readonly name: string;
  /** The file that holds it, if there is one. */
  readonly path?: string;
}

function readNamed(path: string, named: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`the configuration ${named} cannot be read: ${(error as Error).message}`);
  }
}

function configIn(folder: string, cwd: string): Omit<FoundConfig, 'folder'> | undefined {
  const file = join(folder, CONFIG_FILE);
  const text = readIfThere(file);
  if (text !== undefined) return named(parsed(text, relative(cwd, file)), relative(cwd, file), file);
  const manifest = join(folder, 'package.json');
  const manifestText = readIfThere(manifest);
  // A package.json is asked only where it speaks of this program, so that a broken one stops nobody.
  if (!manifestText?.includes(`"${KEY}"`)) return undefined;
  const value = (parsed(manifestText, relative(cwd, manifest)) as Record<string, unknown> | null)?.[KEY];
  return value === undefined ? undefined : named(value, `${relative(cwd, manifest)} (${KEY})`, manifest);
}

function named(value: unknown, name: string, path: string): Omit<FoundConfig, 'folder'> {
  return { config: validated(value, name), name, path };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw new UsageError(`the configuration ${path} cannot be read: ${(error as Error).message}`);
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`the configuration ${name} is no JSON: ${(error as Error).message}`);
  }
}

/** @throws {UsageError} for a value that does not fit the schema */
function validated(value: unknown, name: string): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError(`the configuration ${name} is wrong: it must be an object`);
  const validate = compiledSchema('config.schema.json');
  const { properties } = validate.schema as { readonly properties: object };
  if (!validate(value)) throw new UsageError(`the configuration ${name} is wrong: ${explain(validate.errors?.[0], Object.keys(properties))}`);
  return value as Config;
}

function explain(error: ErrorObject | undefined, keys: readonly string[]): string {
  if (!error) return 'it does not fit the schema';
  const place = error.instancePath === '' ? '' : `${error.instancePath.slice(1).replaceAll('/', '.')} `;
  if (error.keyword === 'additionalProperties') {
    const key = String((error.params as { additionalProperty?: unknown }).additionalProperty);
    return `there is no key "${key}"${hintOf(key, keys)}`;
  }
  if (error.keyword === 'not') return 'audience and audienceExpression exclude each other';
  return `${place}${error.message ?? 'is not allowed'}`;
}
