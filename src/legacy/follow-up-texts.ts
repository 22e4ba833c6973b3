import { PASSWORDLESS_START } from '../auth0/endpoints.ts';
import { RESPONSE_USES, type ResponseUseCode } from './response-use-texts.ts';

const GUIDE = 'https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/resource-owner-passwordless-credentials-exchange';
const ROPG = 'https://auth0.com/docs/authenticate/login/oidc-conformant-authentication/oidc-adoption-rop-flow';

/** What code cannot do for people after the migration, with the document that says so. */
export interface FollowUpText {
  readonly message: string;
  readonly document: string;
}

const ofResponses = Object.fromEntries(
  Object.entries(RESPONSE_USES).map(([code, { title, why, todo, document }]) => [code, { message: `${title}. ${why} ${todo}`, document }]),
) as Readonly<Record<ResponseUseCode, FollowUpText>>;

/** To add a follow-up, add its text here, or in `response-use-texts.ts`, and its places in `follow-ups.ts`. */
export const FOLLOW_UPS = {
  'enable-grant': {
    message: 'Enable the grant for the application before you deploy: Dashboard, Applications, Settings, Advanced Settings, Grant Types, Passwordless OTP (for database logins: Password). Without it /oauth/token answers 403 unauthorized_client.',
    document: 'https://auth0.com/docs/get-started/applications/update-grant-types',
  },
  'log-in-again': {
    message: 'All users have to log in again: sessions and refresh tokens from /oauth/ro are worth nothing at /oauth/token.',
    document: GUIDE,
  },
  'refresh-tokens': {
    message: 'This login gets refresh tokens (offline_access and device). They now come with the scope offline_access if the API allows offline access, the device parameter is gone, and they are renewed at /oauth/token instead of /delegation.',
    document: 'https://auth0.com/docs/authenticate/login/oidc-conformant-authentication/oidc-adoption-refresh-tokens',
  },
  ...ofResponses,
  'openid-missing': {
    message: 'The response is read for an id_token, but the request does not ask for the scope openid; without it /oauth/token sends none.',
    document: ROPG,
  },
  'extra-parameters': {
    message: 'The request has parameters that neither endpoint documents. They are kept as they are; if /oauth/token refuses them, remove them.',
    document: 'https://auth0.com/docs/api/authentication/passwordless/authenticate-user',
  },
  'start-missing': {
    message: 'Nothing in this project asks Auth0 to send the code that this login exchanges. The request to /passwordless/start may live in another repository; with --add-start the migration writes one beside the login.',
    document: PASSWORDLESS_START.document,
  },
  'package-unused': {
    message: 'A retired package of Auth0 that nothing in its project speaks of any more. Remove it, or let --update-dependencies do it, and update the lock file with the package manager.',
    document: 'https://auth0.com/docs/libraries',
  },
  'audience-found': {
    message: 'The project already asks Auth0 for an audience. If these logins should get a token for that API, name it with --audience or --audience-expression (audience or audienceExpression in the configuration).',
    document: 'https://auth0.com/docs/get-started/apis/api-settings',
  },
} as const satisfies Record<string, FollowUpText>;

export type FollowUpCode = keyof typeof FOLLOW_UPS;

/** Follow-ups that only those are told who count follow-ups as findings. */
export const STRICT_FOLLOW_UPS: ReadonlySet<FollowUpCode> = new Set(['audience-missing']);
