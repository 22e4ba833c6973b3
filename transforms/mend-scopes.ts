import type { API, FileInfo, Options } from 'jscodeshift';
import { transformWith } from './transform.ts';

/** Mends misspelled, wrongly separated and repeated scopes. A transform for jscodeshift. */
export default function mendScopes(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith('valid-scope', file, api, options);
}
