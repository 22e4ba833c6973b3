import type { API, FileInfo, Options } from 'jscodeshift';
import { transformWith } from './transform.ts';

/** Moves calls of the package auth0, for Node.js, off legacy endpoints. A transform for jscodeshift. */
export default function moveAuth0Calls(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith('no-legacy-passwordless-sdk', file, api, options, ['auth0']);
}
