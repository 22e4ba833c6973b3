import type { API, FileInfo, Options } from 'jscodeshift';
import { transformWith } from './transform.ts';

/** Mends the requests that start a passwordless login. A transform for jscodeshift. */
export default function mendPasswordlessStarts(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith('valid-passwordless-start', file, api, options);
}
