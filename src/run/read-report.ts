import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Report } from '../report/report.ts';
import { compiledSchema } from './schema.ts';
import { UsageError } from './usage-error.ts';

/** The version of the form that this program writes and reads. */
const VERSION = 1;

let validate: ValidateFunction | undefined;

/**
 * Reads a JSON report of this program.
 *
 * @param name as messages name the file
 * @throws {UsageError} for a file that cannot be read, is no JSON, is of another version, or does not fit the schema
 */
export function readReport(path: string, name: string): Report {
  const value = parsed(textOf(path, name), name);
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof value === 'object' && typeof version === 'number' && version !== VERSION) throw new UsageError(`the report ${name} has version ${version}, and this program reads version ${VERSION}`);
  validate ??= compiledSchema('report.schema.json');
  if (!validate(value)) throw new UsageError(`the report ${name} is none of this program: ${explain(validate.errors?.[0])}`);
  return value as Report;
}

function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`the report ${name} cannot be read: ${(error as Error).message}`);
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`the report ${name} is no JSON: ${(error as Error).message}`);
  }
}

function explain(error: ErrorObject | undefined): string {
  if (!error) return 'it does not fit the schema';
  const place = error.instancePath === '' ? 'it' : error.instancePath.slice(1).replaceAll('/', '.');
  const { additionalProperty } = error.params as { additionalProperty?: string };
  return additionalProperty === undefined ? `${place} ${error.message ?? 'is not allowed'}` : `${place} has a key ${JSON.stringify(additionalProperty)} that there is not`;
}
