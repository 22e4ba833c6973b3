import type { AnswerName } from './answers.ts';
import { DOCUMENTS } from './documents.ts';

/** What a request sent, after decoding. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A parameter of an endpoint, or of one of its grants. */
export interface Parameter {
  readonly key: string;
  /** The answer where it is missing or empty; a parameter without it is optional. */
  readonly missing?: AnswerName;
  readonly accepts: Kind;
  /** The answer where the value is of another kind. */
  readonly wrong: AnswerName;
  /** The strategy of the connection that has this parameter; with another it is not allowed. */
  readonly strategy?: string;
  readonly document: string;
}

/** What a value may be. */
export interface Kind {
  readonly test: (value: unknown) => boolean;
  /** Whether an empty value is a value; elsewhere it counts as missing. */
  readonly mayBeEmpty?: boolean;
}

const text: Kind = { test: (value) => typeof value === 'string' };
const empty: Kind = { test: (value) => value === '', mayBeEmpty: true };
const object: Kind = { test: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) };
const anything: Kind = { test: () => true, mayBeEmpty: true };
const phoneNumber: Kind = { test: (value) => typeof value === 'string' && /^\+[0-9]{1,15}$/.test(value) };
const emailAddress: Kind = { test: (value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value) };
const textOrTexts: Kind = { test: (value) => [value].flat().every((one) => typeof one === 'string') };

function oneOf(...values: readonly string[]): Kind {
  return { test: (value) => values.includes(value as string) };
}

/** The ways in which a confidential client proves itself. */
const CLIENT_KEYS = ['client_secret', 'client_assertion', 'client_assertion_type'] as const;

function clientProofs(wrong: AnswerName, document: string): Parameter[] {
  return CLIENT_KEYS.map((key) => ({ key, accepts: text, wrong, document }));
}

function legacy(key: string, rest: Partial<Parameter> = {}): Parameter {
  return { key, accepts: text, wrong: 'ro: wrong parameter', document: DOCUMENTS.ro, ...rest };
}

/**
 * `POST /oauth/ro`. The grant is checked by the endpoint: it may be absent, and is compared without case. What auth0.js up to 7
 * and hand-written requests sent besides was let through.
 */
export const RO_PARAMETERS: readonly Parameter[] = [
  legacy('client_id', { missing: 'ro: missing parameter' }),
  legacy('username', { missing: 'ro: missing parameter' }),
  legacy('password', { missing: 'ro: missing parameter' }),
  legacy('connection', { missing: 'ro: missing parameter' }),
  legacy('grant_type', { wrong: 'ro: unsupported grant' }),
  legacy('scope', { wrong: 'ro: scope is no string' }),
  legacy('id_token', { accepts: empty, wrong: 'ro: wrong parameter' }),
  legacy('device'),
  ...clientProofs('ro: unknown client', DOCUMENTS.ro),
  ...['response_type', 'sso', 'auth0Client', 'send', 'authParams', 'audience', 'grand_type'].map((key) => legacy(key, { accepts: anything, document: DOCUMENTS.guide })),
];

function start(key: string, rest: Partial<Parameter> = {}): Parameter {
  return { key, accepts: text, wrong: 'start: wrong property', document: DOCUMENTS.start, ...rest };
}

/** `POST /passwordless/start`. `send` is optional in the prose and required in the OpenAPI document; the prose is what SDKs rely on. */
export const START_PARAMETERS: readonly Parameter[] = [
  start('client_id', { missing: 'start: missing client', wrong: 'start: wrong client' }),
  start('connection', { missing: 'start: missing connection', wrong: 'start: unknown connection' }),
  start('phone_number', { accepts: phoneNumber, missing: 'start: missing phone number', wrong: 'start: wrong phone number', strategy: 'sms' }),
  start('send', { accepts: oneOf('code'), strategy: 'sms' }),
  start('email', { accepts: emailAddress, missing: 'start: missing email', wrong: 'start: wrong email', strategy: 'email' }),
  start('send', { accepts: oneOf('link', 'code'), strategy: 'email' }),
  start('authParams', { accepts: object, wrong: 'start: wrong authParams' }),
  start('captcha'),
  ...clientProofs('start: wrong client', DOCUMENTS.startOfConfidentialClients),
];

function user(key: string, accepts: Kind): Parameter {
  return { key, accepts, missing: 'users: wrong payload', wrong: 'users: wrong payload', document: DOCUMENTS.users };
}

/** `POST /api/v2/users`, as far as it was the first step of a login by SMS. */
export const USERS_PARAMETERS: readonly Parameter[] = [user('connection', oneOf('sms')), user('phone_number', phoneNumber), user('email_verified', { test: (value) => value === false })];

function token(key: string, rest: Partial<Parameter> = {}): Parameter {
  return { key, accepts: text, wrong: 'token: wrong parameter', document: DOCUMENTS.otpGrant, ...rest };
}

const TOKEN_PARAMETERS: readonly Parameter[] = [
  token('grant_type', { missing: 'token: missing parameter' }),
  token('client_id', { missing: 'token: missing parameter' }),
  token('username', { missing: 'token: missing parameter' }),
  token('scope', { accepts: textOrTexts, wrong: 'token: scope is no string', document: DOCUMENTS.errors }),
  token('audience'),
  token('resource'),
  ...clientProofs('token: wrong client', DOCUMENTS.otpGrant),
];

/** `POST /oauth/token` with the passwordless OTP grant. */
export const OTP_PARAMETERS: readonly Parameter[] = [
  ...TOKEN_PARAMETERS,
  token('otp', { missing: 'token: missing parameter' }),
  token('realm', { missing: 'token: missing parameter' }),
];

/** `POST /oauth/token` with the password-realm grant. */
export const PASSWORD_REALM_PARAMETERS: readonly Parameter[] = [
  ...TOKEN_PARAMETERS,
  token('password', { missing: 'token: missing parameter', document: DOCUMENTS.passwordRealmGrant }),
  token('realm', { missing: 'token: missing parameter', document: DOCUMENTS.passwordRealmGrant }),
];
