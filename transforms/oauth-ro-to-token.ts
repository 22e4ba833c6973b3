import type { API, FileInfo, Options } from 'jscodeshift';
import { transformWith } from './transform.ts';

/**
 * Moves passwordless logins from `/oauth/ro` to `/oauth/token` with the passwordless OTP grant. A transform for jscodeshift:
 * `jscodeshift -t oauth-ro-to-token.js src`. Its options are those of the configuration file (`--audience=…`).
 */
export default function oauthRoToToken(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith('no-oauth-ro', file, api, options);
}
