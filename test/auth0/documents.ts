const API = 'https://auth0.com/docs/api/authentication';
const PAST = 'https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations';
/** The documentation of 2016 to 2021, which still describes the legacy endpoints. */
const OLD = 'https://github.com/auth0/docs/blob/master/articles/api/authentication';

/** Where it is written what the local Auth0 does. */
export const DOCUMENTS = {
  ro: `${OLD}/legacy/_resource-owner.md`,
  roErrors: `${OLD}/errors/_oauth-ro.md`,
  startErrors: `${OLD}/errors/_passwordless-start.md`,
  errors: `${OLD}/errors/_errors.md`,
  start: `${API}/passwordless/get-code-or-link`,
  /** Before there was /passwordless/start, creating a user of the connection sms sent the code. */
  users: 'https://auth0.com/docs/api/management/v2/users/post-users',
  startOfConfidentialClients: `${PAST}/migrate-to-passwordless`,
  otpGrant: `${API}/passwordless/authenticate-user`,
  passwordRealmGrant: `${PAST}/migration-oauthro-oauthtoken`,
  guide: `${PAST}/resource-owner-passwordless-credentials-exchange`,
  grantTypes: 'https://auth0.com/docs/get-started/applications/application-grant-types',
  smsCodes: 'https://auth0.com/docs/authenticate/passwordless/authentication-methods/sms-otp',
  rateLimits: 'https://auth0.com/docs/troubleshoot/customer-support/operational-policies/rate-limit-policy/rate-limit-configurations',
  scopes: 'https://auth0.com/docs/get-started/apis/scopes/openid-connect-scopes',
  /** OAuth 2.0, which Auth0's /oauth/token follows where its own documents are silent. */
  oauth: 'https://www.rfc-editor.org/rfc/rfc6749',
  http: 'https://www.rfc-editor.org/rfc/rfc9110',
  /** The answers of a real tenant, as the bug reports and clients of the time quote them. */
  lockPasswordless: 'https://github.com/okta-graveyard/lock-passwordless/issues/138',
  nodeAuth0: 'https://github.com/auth0/node-auth0/issues/273',
  nativescriptAuth0: 'https://www.npmjs.com/package/nativescript-auth0/v/2.1.2',
  swift: 'https://github.com/auth0/Auth0.swift',
} as const;
