import type { SdkPackage } from './sdk-call.ts';

/** Modules by which code gets an SDK, deep paths into its package included; the name is that of a class that the module is itself. */
export const SDK_MODULES: readonly { readonly pattern: RegExp; readonly sdk: SdkPackage; readonly name?: string }[] = [
  { pattern: /^auth0\/src\/auth(?:\/index)?(?:\.js)?$/, sdk: 'auth0', name: 'AuthenticationClient' },
  { pattern: /^auth0-js\/(?:src|dist\/src)\/web-auth(?:\/index)?(?:\.js)?$/, sdk: 'auth0-js', name: 'WebAuth' },
  { pattern: /^auth0-js\/(?:src|dist\/src)\/authentication(?:\/index)?(?:\.js)?$/, sdk: 'auth0-js', name: 'Authentication' },
  { pattern: /^auth0(?:\/.*)?$/, sdk: 'auth0' },
  { pattern: /^auth0-js(?:\/.*)?$/, sdk: 'auth0-js' },
  { pattern: /^auth0-lock-passwordless(?:\/.*)?$/, sdk: 'auth0-lock-passwordless' },
];

/** The globals of scripts from Auth0's CDN. */
export const SDK_GLOBALS: readonly { readonly name: string; readonly of: { readonly sdk: SdkPackage; readonly name: string } }[] = [
  { name: 'Auth0', of: { sdk: 'auth0-js', name: 'Auth0' } },
  { name: 'window.Auth0', of: { sdk: 'auth0-js', name: 'Auth0' } },
  { name: 'auth0.WebAuth', of: { sdk: 'auth0-js', name: 'WebAuth' } },
  { name: 'window.auth0.WebAuth', of: { sdk: 'auth0-js', name: 'WebAuth' } },
  { name: 'auth0.Authentication', of: { sdk: 'auth0-js', name: 'Authentication' } },
  { name: 'window.auth0.Authentication', of: { sdk: 'auth0-js', name: 'Authentication' } },
  { name: 'Auth0LockPasswordless', of: { sdk: 'auth0-lock-passwordless', name: '' } },
  { name: 'window.Auth0LockPasswordless', of: { sdk: 'auth0-lock-passwordless', name: '' } },
];

/** Names under which frameworks and people hand an instance to code, where nothing shows what it is. */
export const SDK_RECEIVERS: readonly { readonly pattern: RegExp; readonly sdks: readonly SdkPackage[]; readonly inFile?: RegExp; readonly onlyWithKey?: boolean }[] = [
  { pattern: /^_?\$?auth0(?:js|client|service)?$/i, sdks: ['auth0', 'auth0-js'] },
  { pattern: /^_?(?:angularAuth0|webAuth)$/, sdks: ['auth0-js'] },
  // The service of auth0-angular, for AngularJS.
  { pattern: /^auth$/, sdks: ['auth0-js'], inFile: /auth0-angular|\bangular\s*\.\s*module\b/, onlyWithKey: true },
];

/** The addresses of the SDKs' scripts, with their versions (Auth0's CDN, and those that serve packages of npm). */
export const SDK_SCRIPTS: readonly { readonly sdk: SdkPackage; readonly pattern: RegExp }[] = [
  { sdk: 'auth0-js', pattern: /cdn\.auth0\.com\/(?:js\/auth0\/|w2\/auth0-)(\d+(?:\.\d+)*)/g },
  { sdk: 'auth0-js', pattern: /(?:unpkg\.com|cdn\.jsdelivr\.net\/npm)\/auth0-js@(\d+(?:\.\d+)*)/g },
  { sdk: 'auth0-js', pattern: /cdnjs\.cloudflare\.com\/ajax\/libs\/auth0-js\/(\d+(?:\.\d+)*)/g },
  { sdk: 'auth0-lock-passwordless', pattern: /cdn\.auth0\.com\/js\/lock-passwordless-(\d+(?:\.\d+)*)/g },
];

/** Packages that Auth0 maintains no longer, and that have no version without the legacy login. */
export const RETIRED_PACKAGES: ReadonlySet<string> = new Set(['angular-auth0', 'auth0-angular', 'auth0-lock-passwordless']);
