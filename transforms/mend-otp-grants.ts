import type { API, FileInfo, Options } from 'jscodeshift';
import { transformWith } from './transform.ts';

/** Mends the keys of requests for the passwordless OTP grant. A transform for jscodeshift. */
export default function mendOtpGrants(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith('valid-otp-grant', file, api, options);
}
