import type { API, FileInfo, Options } from 'jscodeshift';
import { transformWith } from './transform.ts';

/** Moves calls of auth0-js, for browsers, off legacy endpoints. A transform for jscodeshift. */
export default function moveAuth0JsCalls(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith('no-legacy-passwordless-sdk', file, api, options, ['auth0-js']);
}
