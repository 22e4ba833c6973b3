/** What becomes of a parameter of `/oauth/ro` in a request to `/oauth/token`. */
export type Fate =
  | { readonly kind: 'keep' }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'remove' }
  /** The parameter has no counterpart; empty it is removed, with a value it makes the request another grant. */
  | { readonly kind: 'remove-empty' }
  /** The parameter names the grant. */
  | { readonly kind: 'grant' }
  /** An object whose `scope` moves up; the parameter itself goes. */
  | { readonly kind: 'hoist-scope' };

export interface LegacyParameter {
  readonly key: string;
  readonly fate: Fate;
  readonly required: boolean;
  /** Where Auth0 says so. */
  readonly source: string;
}

const GUIDE =
  'https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/resource-owner-passwordless-credentials-exchange';
const API = 'https://auth0.com/docs/api/authentication/passwordless/authenticate-user';

const keep: Fate = { kind: 'keep' };
const remove: Fate = { kind: 'remove' };

/** The parameters of `POST /oauth/ro`, as they appear in requests, and what becomes of each with the passwordless OTP grant. */
export const LEGACY_PARAMETERS: readonly LegacyParameter[] = [
  { key: 'client_id', fate: keep, required: true, source: GUIDE },
  { key: 'client_secret', fate: keep, required: false, source: GUIDE },
  { key: 'client_assertion', fate: keep, required: false, source: API },
  { key: 'client_assertion_type', fate: keep, required: false, source: API },
  { key: 'username', fate: keep, required: true, source: GUIDE },
  { key: 'password', fate: { kind: 'rename', to: 'otp' }, required: true, source: GUIDE },
  { key: 'connection', fate: { kind: 'rename', to: 'realm' }, required: true, source: GUIDE },
  { key: 'grant_type', fate: { kind: 'grant' }, required: false, source: GUIDE },
  // A slip of the keyboard found in real requests; Auth0 ignores it, so the grant counts as absent.
  { key: 'grand_type', fate: { kind: 'grant' }, required: false, source: GUIDE },
  { key: 'scope', fate: keep, required: false, source: GUIDE },
  { key: 'audience', fate: keep, required: false, source: API },
  { key: 'device', fate: remove, required: false, source: GUIDE },
  { key: 'id_token', fate: { kind: 'remove-empty' }, required: false, source: GUIDE },
  { key: 'response_type', fate: remove, required: false, source: GUIDE },
  { key: 'sso', fate: remove, required: false, source: GUIDE },
  { key: 'auth0Client', fate: remove, required: false, source: GUIDE },
  { key: 'send', fate: remove, required: false, source: GUIDE },
  { key: 'authParams', fate: { kind: 'hoist-scope' }, required: false, source: GUIDE },
];

/** The keys by which a body is known to be one for `/oauth/ro`. */
export const LEGACY_KEYS: ReadonlySet<string> = new Set([
  'client_id',
  'connection',
  'grant_type',
  'grand_type',
  'password',
  'username',
  'id_token',
]);

/** The parameters of the passwordless OTP grant; what else a body holds is unknown to `/oauth/token`. */
export const OTP_PARAMETERS: ReadonlySet<string> = new Set([
  'audience',
  'client_assertion',
  'client_assertion_type',
  'client_id',
  'client_secret',
  'grant_type',
  'otp',
  'realm',
  'resource',
  'scope',
  'username',
]);

export function legacyParameter(key: string): LegacyParameter | undefined {
  return LEGACY_PARAMETERS.find((parameter) => parameter.key === key);
}
