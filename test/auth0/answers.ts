import { DOCUMENTS } from './documents.ts';

/** A refusal. `<name>` in the description stands for what the request has there. */
export interface Answer {
  readonly status: number;
  readonly error: string;
  readonly description: string;
  /** Where it is written that Auth0 refuses this. */
  readonly document: string;
  /** Whether the words are Auth0's; if not, only the status and the error, or the rule itself, are. */
  readonly isQuoted: boolean;
}

function quoted(status: number, error: string, description: string, document: string): Answer {
  return { status, error, description, document, isQuoted: true };
}

/** An answer in words of our own: the document gives the rule, or the status and the error, but no description. */
function own(status: number, error: string, description: string, document: string): Answer {
  return { status, error, description, document, isQuoted: false };
}

/** Every refusal. To add one, add a row, and a request that meets it to refusals.test.ts. */
export const ANSWERS = {
  // All endpoints
  'no such endpoint': own(404, 'endpoint_disabled', 'There is no endpoint <path>', DOCUMENTS.errors),
  'wrong method': own(405, 'method_not_allowed', '<method> is not allowed', DOCUMENTS.errors),
  'parameters in the URL': own(400, 'invalid_request', 'parameters must not be in the URL: <keys>', `${DOCUMENTS.oauth}#section-2.3.1`),
  'wrong content type': own(415, 'invalid_request', 'the body must be JSON or form-encoded: <type>', `${DOCUMENTS.http}#section-15.5.16`),
  'malformed body': own(400, 'invalid_request', 'the body is malformed', DOCUMENTS.errors),
  'repeated parameter': own(400, 'invalid_request', 'the parameter <key> is repeated', `${DOCUMENTS.oauth}#section-3.2`),

  // POST /oauth/ro
  'ro: endpoint off': own(404, 'endpoint_disabled', 'There is no endpoint /oauth/ro', DOCUMENTS.nodeAuth0),
  'ro: missing parameter': quoted(400, 'invalid_request', 'missing <key> parameter', DOCUMENTS.roErrors),
  'ro: wrong parameter': own(400, 'invalid_request', '<key> parameter is not valid', DOCUMENTS.ro),
  'ro: unknown parameters': own(400, 'invalid_request', 'the following parameters are not known: <keys>', DOCUMENTS.ro),
  'ro: scope is no string': quoted(400, 'invalid_request', 'scope parameter must be a string', DOCUMENTS.roErrors),
  'ro: unsupported grant': own(400, 'unsupported_grant_type', 'the grant type must be password: <grant>', DOCUMENTS.ro),
  'ro: unknown client': quoted(403, 'unauthorized_client', 'invalid client', DOCUMENTS.roErrors),
  'ro: conformant client': quoted(400, 'invalid_request', 'OIDC conformant clients cannot use /oauth/ro', DOCUMENTS.nativescriptAuth0),
  'ro: grant off': quoted(403, 'unauthorized_client', "grant type 'http://auth0.com/oauth/legacy/grant-type/ro' not allowed.", DOCUMENTS.lockPasswordless),
  'ro: unknown connection': quoted(400, 'invalid_request', 'the connection was not found', DOCUMENTS.roErrors),
  'ro: connection off': quoted(400, 'invalid_request', 'the connection was disabled', DOCUMENTS.roErrors),
  'ro: wrong strategy': quoted(400, 'invalid_request', 'specified strategy does not support requested operation', DOCUMENTS.roErrors),
  'ro: wrong sms code': quoted(401, 'invalid_user_password', 'Wrong phone number or verification code.', DOCUMENTS.roErrors),
  'ro: wrong email code': quoted(401, 'invalid_user_password', 'Wrong email or verification code.', DOCUMENTS.roErrors),
  'ro: wrong password': quoted(401, 'invalid_user_password', 'Wrong email or password.', DOCUMENTS.roErrors),
  'ro: too many attempts': own(429, 'too_many_attempts', 'the code was wrong three times', DOCUMENTS.roErrors),
  'ro: blocked user': quoted(401, 'unauthorized', 'user is blocked', DOCUMENTS.roErrors),
  'ro: leaked password': quoted(
    401,
    'password_leaked',
    'This login has been blocked because your password has been leaked in another website. We’ve sent you an email with instructions on how to unblock it.',
    DOCUMENTS.roErrors,
  ),
  'ro: denied user': own(403, 'access_denied', 'a rule denies access', DOCUMENTS.roErrors),

  // POST /passwordless/start
  'start: unknown properties': quoted(400, 'bad.request', 'the following properties are not allowed: <keys>', DOCUMENTS.startErrors),
  'start: missing client': quoted(400, 'bad.client_id', 'Missing required property: client_id', DOCUMENTS.startErrors),
  'start: wrong client': own(401, 'invalid_client', 'Invalid client', DOCUMENTS.startErrors),
  'start: missing connection': quoted(400, 'bad.connection', 'Missing required property: connection', DOCUMENTS.startErrors),
  'start: unknown connection': quoted(400, 'bad.connection', 'Connection does not exist', DOCUMENTS.startErrors),
  'start: connection off': quoted(400, 'bad.connection', 'Connection is disabled', DOCUMENTS.startErrors),
  'start: wrong strategy': quoted(400, 'bad.connection', 'Invalid connection strategy. It must either be a passwordless connection', DOCUMENTS.startErrors),
  'start: missing phone number': quoted(400, 'bad.phone_number', 'Missing required property: phone_number', DOCUMENTS.startErrors),
  'start: wrong phone number': quoted(400, 'bad.phone_number', 'String does not match pattern: ^\\+[0-9]{1,15}$', DOCUMENTS.startErrors),
  'start: missing email': own(400, 'bad.email', 'Missing required property: email', DOCUMENTS.start),
  'start: wrong email': own(400, 'bad.email', 'email is not valid', DOCUMENTS.start),
  'start: wrong authParams': quoted(400, 'bad.authParams', 'error in authParams - invalid type: <type> (expected object)', DOCUMENTS.startErrors),
  'start: wrong property': own(400, 'bad.request', 'the property <key> is not valid', DOCUMENTS.start),
  'start: sms provider': quoted(400, 'sms_provider_error', "The 'To' number is not a valid phone number. (Code: 21211)", DOCUMENTS.startErrors),
  'start: too many requests': own(429, 'too_many_requests', 'more than <limit> requests in an hour', DOCUMENTS.rateLimits),

  // POST /api/v2/users
  'users: no token': own(401, 'Unauthorized', 'Missing authentication', DOCUMENTS.users),
  'users: wrong payload': own(400, 'invalid_body', 'Payload validation error: <key>', DOCUMENTS.users),
  'users: unknown properties': own(400, 'invalid_body', 'Payload validation error: additional properties are not allowed: <keys>', DOCUMENTS.users),

  // POST /oauth/token
  'token: missing parameter': own(400, 'invalid_request', 'Missing required parameter: <key>', DOCUMENTS.otpGrant),
  'token: wrong parameter': own(400, 'invalid_request', 'the parameter <key> is not valid', DOCUMENTS.otpGrant),
  'token: unknown parameters': own(400, 'invalid_request', 'the following parameters are not documented: <keys>', DOCUMENTS.otpGrant),
  'token: scope is no string': quoted(400, 'invalid_scope', 'Scope must be an array or a string', DOCUMENTS.errors),
  'token: unsupported grant': own(400, 'unsupported_grant_type', 'Unsupported grant type: <grant>', `${DOCUMENTS.oauth}#section-5.2`),
  'token: grant off': own(403, 'unauthorized_client', "Grant type '<grant>' not allowed for the client.", DOCUMENTS.grantTypes),
  'token: wrong client': own(401, 'invalid_client', 'Unauthorized', DOCUMENTS.errors),
  'token: unknown realm': own(400, 'invalid_request', 'the realm is no connection for this grant: <realm>', DOCUMENTS.otpGrant),
  'token: unknown audience': own(403, 'access_denied', 'Service not found: <audience>', DOCUMENTS.errors),
  'token: wrong sms code': quoted(403, 'invalid_grant', 'Wrong phone number or verification code.', DOCUMENTS.swift),
  'token: wrong email code': quoted(403, 'invalid_grant', 'Wrong email or verification code.', DOCUMENTS.swift),
  'token: expired code': quoted(403, 'invalid_grant', 'The verification code has expired. Please try to login again.', DOCUMENTS.smsCodes),
  'token: wrong password': own(403, 'invalid_grant', 'Wrong email or password.', DOCUMENTS.passwordRealmGrant),
  'token: too many attempts': own(429, 'too_many_attempts', 'the code was wrong three times', DOCUMENTS.smsCodes),
  'token: blocked user': own(403, 'access_denied', 'user is blocked', DOCUMENTS.errors),
  'token: denied user': own(403, 'access_denied', 'a rule denies access', DOCUMENTS.errors),
  'token: second factor': own(403, 'mfa_required', 'Multifactor authentication required', DOCUMENTS.otpGrant),
} as const satisfies Record<string, Answer>;

export type AnswerName = keyof typeof ANSWERS;

/** A request that the server refuses, and why. */
export class Refusal extends Error {
  readonly answer: AnswerName;
  readonly status: number;
  readonly body: { readonly error: string; readonly error_description: string };

  constructor(answer: AnswerName, values: Readonly<Record<string, string>> = {}) {
    const { status, error, description } = ANSWERS[answer] as Answer;
    const words = description.replace(/<(\w+)>/g, (_, name: string) => values[name] ?? '');
    super(words);
    this.answer = answer;
    this.status = status;
    this.body = { error, error_description: words };
  }
}
