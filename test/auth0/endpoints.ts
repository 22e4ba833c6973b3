import { LEGACY_GRANT, LEGACY_GRANT_IDS, OTP_GRANT, PASSWORD_REALM_GRANT } from '../../src/auth0/grants.ts';
import { Refusal, type AnswerName } from './answers.ts';
import { checkKeys, checkValues } from './check.ts';
import type { Codes, Verdict } from './codes.ts';
import { OTP_PARAMETERS, PASSWORD_REALM_PARAMETERS, RO_PARAMETERS, START_PARAMETERS, USERS_PARAMETERS, type Parameter, type Parameters } from './parameters.ts';
import { connectionNamed, userOf, type Client, type Connection, type Mode, type Tenant, type Trouble } from './tenant.ts';
import type { TokenMaker } from './tokens.ts';

/** A message that the tenant sent to a recipient. */
export interface Message {
  readonly connection: string;
  readonly recipient: string;
  readonly send: 'code' | 'link';
  readonly code: string;
}

/** What the endpoints work with. */
export interface Context {
  readonly mode: Mode;
  readonly tenant: Tenant;
  readonly codes: Codes;
  readonly tokens: TokenMaker;
  readonly messages: Message[];
  /** Counts a request of a public client to /passwordless/start, and refuses one too many. */
  readonly countStart: () => void;
  /** Whether confidential clients must prove themselves at /passwordless/start. */
  readonly enforcesClientAuthentication: boolean;
}

export interface Endpoint {
  readonly path: string;
  readonly method: string;
  /** The answer in the modes that do not have the endpoint. */
  readonly off?: Partial<Record<Mode, AnswerName>>;
  readonly respond: (context: Context, sent: Parameters, authorization: string | undefined) => object;
  /** The status of an answer, if it is not 200. */
  readonly status?: number;
}

/** To add an endpoint, add a row. */
export const ENDPOINTS: readonly Endpoint[] = [
  { path: '/oauth/ro', method: 'POST', off: { modern: 'ro: endpoint off' }, respond: respondToRo },
  { path: '/passwordless/start', method: 'POST', respond: respondToStart },
  { path: '/api/v2/users', method: 'POST', status: 201, respond: respondToUsers },
  { path: '/oauth/token', method: 'POST', respond: respondToToken },
  { path: '/.well-known/jwks.json', method: 'GET', respond: ({ tokens }) => tokens.keys },
];

function respondToRo({ tenant, codes, tokens }: Context, sent: Parameters): object {
  checkKeys(RO_PARAMETERS, sent, 'ro: unknown parameters');
  checkValues(RO_PARAMETERS, sent);
  const grant = sent['grant_type'] ?? LEGACY_GRANT;
  if (String(grant).toLowerCase() !== LEGACY_GRANT) throw new Refusal('ro: unsupported grant', { grant: String(grant) });
  const client = tenant.clients.find(({ id }) => id === sent['client_id']);
  if (!client || (isProved(sent) && !isProof(client, sent))) throw new Refusal('ro: unknown client');
  if (client.isConformant) throw new Refusal('ro: conformant client');
  if (!client.grants.includes(LEGACY_GRANT_IDS[0])) throw new Refusal('ro: grant off');
  const connection = connectionNamed(tenant, sent['connection']);
  if (!connection) throw new Refusal('ro: unknown connection');
  if (!connection.isEnabled) throw new Refusal('ro: connection off');
  if (!(connection.strategy in RO_SECRETS)) throw new Refusal('ro: wrong strategy');
  const secret = RO_SECRETS[connection.strategy as keyof typeof RO_SECRETS];
  if (connection.strategy === 'auth0') checkPassword(tenant, connection, sent, secret.wrong);
  else checkCode(codes.take(connection.name, sent['username'], sent['password']), secret);
  checkTrouble(tenant, connection, sent['username'], RO_TROUBLES);
  return tokens.respond({ client, subject: `${connection.strategy}|${sent['username']}`, scope: sent['scope'], device: sent['device'] });
}

function respondToStart(context: Context, sent: Parameters): object {
  const { tenant, codes, messages } = context;
  const connection = connectionNamed(tenant, sent['connection']);
  const key = RECIPIENT_KEYS[connection?.strategy ?? ''];
  const isFitting = ({ strategy }: Parameter): boolean => strategy === undefined || !key || strategy === connection?.strategy;
  checkKeys(START_PARAMETERS.filter(isFitting), sent, 'start: unknown properties');
  checkValues(START_PARAMETERS.filter(({ strategy }) => strategy === undefined), sent);
  const client = tenant.clients.find(({ id }) => id === sent['client_id']);
  const mustProve = client?.secret !== undefined && context.enforcesClientAuthentication;
  if (!client || ((mustProve || isProved(sent)) && !isProof(client, sent))) throw new Refusal('start: wrong client');
  if (!connection) throw new Refusal('start: unknown connection');
  if (!connection.isEnabled) throw new Refusal('start: connection off');
  if (!key) throw new Refusal('start: wrong strategy');
  checkValues(START_PARAMETERS.filter(isFitting), sent);
  if (!isProved(sent)) context.countStart();
  const recipient = String(sent[key]);
  if (recipient === UNREACHABLE) throw new Refusal('start: sms provider');
  const send = key === 'email' && sent['send'] !== 'code' ? 'link' : 'code';
  messages.push({ connection: connection.name, recipient, send, code: codes.issue(connection.name, recipient) });
  return { _id: String(messages.length).padStart(24, '0'), [key]: recipient, ...(key === 'email' ? { email_verified: false } : {}) };
}

/** Creates a user with the Management API. Only a tenant of the time before /passwordless/start sends a code with it. */
function respondToUsers({ mode, messages, codes }: Context, sent: Parameters, authorization: string | undefined): object {
  if (!/^Bearer \S+$/.test(authorization ?? '')) throw new Refusal('users: no token');
  checkKeys(USERS_PARAMETERS, sent, 'users: unknown properties');
  checkValues(USERS_PARAMETERS, sent);
  const recipient = String(sent['phone_number']);
  if (mode === 'legacy') messages.push({ connection: 'sms', recipient, send: 'code', code: codes.issue('sms', recipient) });
  return { user_id: `sms|${recipient}`, ...sent };
}

/** The parameter that holds the recipient, by the strategy of the connection. */
const RECIPIENT_KEYS: Readonly<Record<string, string>> = { sms: 'phone_number', email: 'email' };

/** A number in the right form that no provider can reach. */
export const UNREACHABLE = '+15550100999';

/** The grants of /oauth/token that this server knows; of others it knows at most the name. */
interface Grant {
  readonly parameters: readonly Parameter[];
  readonly strategies: readonly string[];
  readonly check: (context: Context, connection: Connection, sent: Parameters) => void;
}

const GRANTS: Readonly<Record<string, Grant>> = {
  [OTP_GRANT]: {
    parameters: OTP_PARAMETERS,
    strategies: ['sms', 'email'],
    check: ({ codes }, { name, strategy }, sent) => checkCode(codes.take(name, sent['username'], sent['otp']), TOKEN_SECRETS[strategy as 'sms' | 'email']),
  },
  [PASSWORD_REALM_GRANT]: {
    parameters: PASSWORD_REALM_PARAMETERS,
    strategies: ['auth0'],
    check: ({ tenant }, connection, sent) => checkPassword(tenant, connection, sent, 'token: wrong password'),
  },
};

/** Grants that exist but are off for every application of this tenant. */
const OTHER_GRANTS = ['password', 'client_credentials', 'authorization_code', 'refresh_token', 'implicit'];

function respondToToken(context: Context, sent: Parameters): object {
  const { tenant, tokens } = context;
  const name = sent['grant_type'];
  if (typeof name !== 'string' || name === '') throw new Refusal('token: missing parameter', { key: 'grant_type' });
  const grant = GRANTS[name];
  if (!grant && !OTHER_GRANTS.includes(name)) throw new Refusal('token: unsupported grant', { grant: name });
  if (grant) {
    checkKeys(grant.parameters, sent, 'token: unknown parameters');
    checkValues(grant.parameters, sent);
  }
  const client = tenant.clients.find(({ id }) => id === sent['client_id']);
  if (!client || !isProof(client, sent)) throw new Refusal('token: wrong client');
  if (!grant || !client.grants.includes(name)) throw new Refusal('token: grant off', { grant: name });
  const connection = connectionNamed(tenant, sent['realm']);
  if (!connection?.isEnabled || !grant.strategies.includes(connection.strategy)) throw new Refusal('token: unknown realm', { realm: String(sent['realm']) });
  const api = sent['audience'] === undefined ? undefined : tenant.apis.find(({ audience }) => audience === sent['audience']);
  if (sent['audience'] !== undefined && !api) throw new Refusal('token: unknown audience', { audience: String(sent['audience']) });
  grant.check(context, connection, sent);
  checkTrouble(tenant, connection, sent['username'], TOKEN_TROUBLES);
  return tokens.respond({ client, subject: `${connection.strategy}|${sent['username']}`, scope: sent['scope'], api });
}

/** Whether a request carries a proof of who the client is. */
function isProved(sent: Parameters): boolean {
  return sent['client_secret'] !== undefined || sent['client_assertion'] !== undefined;
}

/** A confidential client has its secret to show, a public one nothing. This tenant has no keys that would verify assertions. */
function isProof({ secret }: Client, sent: Parameters): boolean {
  return sent['client_secret'] === secret && sent['client_assertion'] === undefined && sent['client_assertion_type'] === undefined;
}

/** How the verdict on a code is answered. */
interface CodeAnswers {
  readonly wrong: AnswerName;
  readonly expired: AnswerName;
  readonly tooMany: AnswerName;
}

const RO_SECRETS = {
  sms: { wrong: 'ro: wrong sms code', expired: 'ro: wrong sms code', tooMany: 'ro: too many attempts' },
  email: { wrong: 'ro: wrong email code', expired: 'ro: wrong email code', tooMany: 'ro: too many attempts' },
  auth0: { wrong: 'ro: wrong password', expired: 'ro: wrong password', tooMany: 'ro: too many attempts' },
} as const satisfies Record<string, CodeAnswers>;

const TOKEN_SECRETS = {
  sms: { wrong: 'token: wrong sms code', expired: 'token: expired code', tooMany: 'token: too many attempts' },
  email: { wrong: 'token: wrong email code', expired: 'token: expired code', tooMany: 'token: too many attempts' },
} as const satisfies Record<string, CodeAnswers>;

function checkCode(verdict: Verdict, { wrong, expired, tooMany }: CodeAnswers): void {
  const answers: Readonly<Record<Verdict, AnswerName | undefined>> = { right: undefined, wrong, expired, 'too many attempts': tooMany };
  const answer = answers[verdict];
  if (answer) throw new Refusal(answer);
}

function checkPassword(tenant: Tenant, connection: Connection, sent: Parameters, wrong: AnswerName): void {
  const user = userOf(tenant, connection.name, sent['username']);
  if (!user?.password || user.password !== sent['password']) throw new Refusal(wrong);
}

const RO_TROUBLES: Partial<Record<Trouble, AnswerName>> = { blocked: 'ro: blocked user', leaked: 'ro: leaked password', denied: 'ro: denied user' };

const TOKEN_TROUBLES: Partial<Record<Trouble, AnswerName>> = { blocked: 'token: blocked user', denied: 'token: denied user', 'second factor': 'token: second factor' };

function checkTrouble(tenant: Tenant, connection: Connection, username: unknown, answers: Partial<Record<Trouble, AnswerName>>): void {
  const trouble = userOf(tenant, connection.name, username)?.trouble;
  const answer = trouble && answers[trouble];
  if (answer) throw new Refusal(answer);
}
