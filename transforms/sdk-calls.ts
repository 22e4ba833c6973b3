import type { API, FileInfo, Options } from 'jscodeshift';
import { transformWith } from './transform.ts';

/** Moves calls of Auth0's SDKs off legacy endpoints. A transform for jscodeshift. */
export default function moveSdkCalls(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith('no-legacy-passwordless-sdk', file, api, options);
}
