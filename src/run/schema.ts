import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Ajv as Validator, ValidateFunction } from 'ajv';
import { packageFile } from './package-file.ts';

/** Addresses come into pages, so only those of the web are any. */
const FORMATS = { uri: (text: string) => /^https?:\/\//.test(text) && URL.canParse(text) };

/**
 * Compiles a schema that the package ships. The compiler is loaded here only: most runs need none.
 *
 * @param name the file's, below `schemas`
 */
export function compiledSchema(name: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(packageFile(`schemas/${name}`), 'utf8')) as object;
  const { Ajv } = createRequire(import.meta.url)('ajv') as { Ajv: typeof Validator };
  return new Ajv({ strict: false, formats: FORMATS }).compile(schema);
}
