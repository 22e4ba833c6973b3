/** The passwordless OTP grant of `/oauth/token`. */
export const OTP_GRANT = 'http://auth0.com/oauth/grant-type/passwordless/otp';

/** The resource owner password grant with a realm, for database connections. */
export const PASSWORD_REALM_GRANT = 'http://auth0.com/oauth/grant-type/password-realm';

/** The one grant of `/oauth/ro` that a password or code login uses. It is compared without case. */
export const LEGACY_GRANT = 'password';

/** Any grant whose name is Auth0's own. */
export const AUTH0_GRANT = /^https?:\/\/auth0\.com\/oauth\//;

/**
 * The names under which an application's legacy grants are enabled. They go when the migration is over
 * (https://auth0.com/docs/get-started/applications/application-grant-types).
 */
/* eslint-disable oauth-ro/no-oauth-ro -- the table of what this project is about */
export const LEGACY_GRANT_IDS = [
  'http://auth0.com/oauth/legacy/grant-type/ro',
  'http://auth0.com/oauth/legacy/grant-type/ro/jwt-bearer',
  'http://auth0.com/oauth/legacy/grant-type/delegation/refresh_token',
  'http://auth0.com/oauth/legacy/grant-type/delegation/id_token',
  'http://auth0.com/oauth/legacy/grant-type/access_token',
] as const;
/* eslint-enable oauth-ro/no-oauth-ro */

/** The passwordless connections that every tenant may have. Other names cannot be told from databases. */
export const PASSWORDLESS_CONNECTIONS = ['sms', 'email'] as const;
