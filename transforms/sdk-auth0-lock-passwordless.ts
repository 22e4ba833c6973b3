import type { API, FileInfo, Options } from 'jscodeshift';
import { transformWith } from './transform.ts';

/** Reports uses of auth0-lock-passwordless, whose successor works in another way. A transform for jscodeshift. */
export default function reportLockCalls(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith('no-legacy-passwordless-sdk', file, api, options, ['auth0-lock-passwordless']);
}
