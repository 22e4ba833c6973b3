import type { Reason } from './reasons.ts';

const DOCS = 'https://auth0.com/docs';
const ROPG = `${DOCS}/authenticate/login/oidc-conformant-authentication/oidc-adoption-rop-flow`;
const REFRESH_TOKENS = `${DOCS}/authenticate/login/oidc-conformant-authentication/oidc-adoption-refresh-tokens`;

/** What a use of the legacy login's response, or the place where it runs, tells people, with the document that says so. */
export interface ResponseUseText extends Reason {
  readonly document: string;
}

/**
 * What code does with the response of a login that is no longer so at `/oauth/token`, and where it may not run. The rule
 * `no-legacy-response-use` tells them, and so do follow-ups.
 */
export const RESPONSE_USES = {
  'error-codes': {
    title: 'An error that has another code and another status now',
    why: 'A wrong code answers 403 invalid_grant at /oauth/token (it was 401 invalid_user_password), and there are new answers: mfa_required, unauthorized_client, too_many_attempts.',
    todo: 'Look at what reads the error, and let it accept both codes while both endpoints are in use.',
    document: `${DOCS}/api/authentication/passwordless/authenticate-user`,
  },
  'id-token-verification': {
    title: 'An ID token that is verified with a secret',
    why: 'ID tokens of the new login are signed with RS256 for every application without a secret, and HS256 with the client secret fails for them.',
    todo: 'Verify RS256 with the public keys of the tenant (/.well-known/jwks.json).',
    document: ROPG,
  },
  'id-token-claims': {
    title: 'A claim that ID tokens hold no more by themselves',
    why: 'The legacy login put any field of the profile into the ID token. The new one gives the standard claims of the scopes openid, profile and email.',
    todo: 'Add the claim in an Action under a name of the form of a URL (https://example.com/roles) and read that one, or ask the Management API.',
    document: `${DOCS}/secure/tokens/json-web-tokens/create-custom-claims`,
  },
  'refresh-token-stored': {
    title: 'A refresh token that is kept',
    why: 'Refresh tokens of /oauth/ro are worth nothing at /oauth/token, so what is stored is refused after the migration.',
    todo: 'Throw away what was stored, and let people log in again when the new login refuses it.',
    document: REFRESH_TOKENS,
  },
  delegation: {
    title: 'A refresh token that is renewed at /delegation',
    why: 'Refresh tokens of the new login are renewed at /oauth/token; /delegation knows none of them.',
    todo: 'Post grant_type refresh_token, client_id and refresh_token to /oauth/token.',
    document: REFRESH_TOKENS,
  },
  tokeninfo: {
    title: 'An ID token that is sent to /tokeninfo',
    why: 'The legacy endpoint reads ID tokens of the legacy login. The profile comes from /userinfo with the access token.',
    todo: 'Ask /userinfo with the access token, or read the claims of the verified ID token.',
    document: `${DOCS}/api/authentication/user-profile-legacy/get-token-info`,
  },
  'browser-application': {
    title: 'A rewritten login in code that runs in a browser',
    why: 'Single-page applications may not use the passwordless OTP grant at /oauth/token. It was rewritten because the application is said to be registered as native.',
    todo: 'Make sure that it is, or move to Universal Login or auth0.js (passwordlessLogin).',
    document: `${DOCS}/authenticate/passwordless/implement-login/embedded-login/relevant-api-endpoints`,
  },
  'audience-missing': {
    title: 'A login that asks for no audience',
    why: 'Its access token is good for /userinfo only.',
    todo: 'Name the API with --audience or --audience-expression (audience or audienceExpression in the configuration).',
    document: 'https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/resource-owner-passwordless-credentials-exchange',
  },
  'client-secret-exposed': {
    title: 'A client secret in code that people can read',
    why: 'What runs in a browser or in a native application is in the hands of its users, and so is the secret.',
    todo: 'Rotate the secret, and send the login without one, or from a server of yours.',
    document: `${DOCS}/get-started/applications/confidential-and-public-applications`,
  },
} as const satisfies Record<string, ResponseUseText>;

export type ResponseUseCode = keyof typeof RESPONSE_USES;
