/** A path of Auth0's Authentication API, from the root of the tenant's or custom domain. */
export interface Endpoint {
  readonly path: string;
  /** Whether the path alone tells Auth0 from every other vendor. */
  readonly isAuth0sOwn: boolean;
  /** The keys by which a body is known to be one for the endpoint; where there are none, those of the legacy login. */
  readonly keys?: ReadonlySet<string>;
  /** Where the endpoint is documented. */
  readonly document: string;
}

const API = 'https://auth0.com/docs/api/authentication';

export const LEGACY_LOGIN: Endpoint = {
  // eslint-disable-next-line oauth-ro/no-oauth-ro -- the table of what this project is about
  path: '/oauth/ro',
  isAuth0sOwn: true,
  document: 'https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/resource-owner-passwordless-credentials-exchange',
};

const TOKEN_KEYS: ReadonlySet<string> = new Set(['client_id', 'connection', 'grant_type', 'id_token', 'otp', 'password', 'realm', 'username']);

export const TOKEN: Endpoint = {
  path: '/oauth/token',
  isAuth0sOwn: false,
  keys: TOKEN_KEYS,
  document: `${API}/passwordless/authenticate-user`,
};

export const PASSWORDLESS_START: Endpoint = {
  path: '/passwordless/start',
  isAuth0sOwn: true,
  keys: new Set(['authParams', 'client_id', 'connection', 'email', 'phone', 'phoneNumber', 'phone_number', 'realm', 'send']),
  document: `${API}/passwordless/get-code-or-link`,
};

/** `/oauth/token` as Auth0's own guides once misspelled it (auth0/docs, articles/connections/passwordless/guides/embedded-login-webapps.md). */
export const MISSPELLED_TOKEN: Endpoint = { ...TOKEN, path: '/oauth-token' };

/** Where a code by SMS was asked for before there was `/passwordless/start`: the Management API creates the user. */
export const USERS: Endpoint = {
  path: '/api/v2/users',
  isAuth0sOwn: true,
  keys: new Set(['connection', 'email_verified', 'phone_number']),
  document: 'https://auth0.com/docs/api/management/v2/users/post-users',
};
/** Legacy endpoints for the tokens that `/oauth/ro` gives. */
export const DELEGATION: Endpoint = { path: '/delegation', isAuth0sOwn: false, document: `${API}/delegation` };
export const TOKEN_INFO: Endpoint = { path: '/tokeninfo', isAuth0sOwn: false, document: `${API}/user-profile-legacy/get-token-info` };

/** The endpoints that take a `scope`. */
export const SCOPED_ENDPOINTS: readonly Endpoint[] = [
  LEGACY_LOGIN,
  TOKEN,
  PASSWORDLESS_START,
  { path: '/authorize', isAuth0sOwn: false, document: `${API}/login/authorize-application` },
  DELEGATION,
  { path: '/oauth/access_token', isAuth0sOwn: false, document: `${API}/social` },
  { path: '/oauth/device/code', isAuth0sOwn: false, document: `${API}/device-authorization-flow` },
  { path: '/passwordless/verify', isAuth0sOwn: true, document: `${API}/passwordless/verify` },
  { path: '/passwordless/verify_redirect', isAuth0sOwn: true, document: `${API}/passwordless/verify` },
];

/** The last segment of an endpoint's path, which every way to write the path holds: `ro` of `/oauth/ro`. */
export function lastSegment({ path }: Endpoint): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Hosts that are Auth0's own; custom domains look like any other host. */
const AUTH0_HOST = /(?:^|[.@])auth0(?:app)?\.com(?::\d+)?$/i;

/** Names that people give to what holds their Auth0 domain. */
const AUTH0_NAME = /auth0/i;

/**
 * Whether a host is known to be Auth0's.
 *
 * @param host the host of a URL, without scheme and path
 * @param domains custom domains from the configuration
 */
export function isAuth0Host(host: string, domains: readonly string[] = []): boolean {
  const plain = host.replace(/^.*@/, '').replace(/:\d+$/, '').toLowerCase();
  return AUTH0_HOST.test(host) || domains.some((domain) => plain === domain.toLowerCase());
}

/** Whether a name or an expression speaks of Auth0: `process.env.AUTH0_DOMAIN`, `auth0Config.domain`. */
export function speaksOfAuth0(text: string): boolean {
  return AUTH0_NAME.test(text);
}
