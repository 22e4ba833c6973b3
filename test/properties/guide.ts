import type { LegacyOptions } from '../../src/legacy/options.ts';
import type { SentBody, SentRequest } from './run/trace.ts';

/**
 * What the migration guide makes of a request, written down a second time: nothing here is taken from the program that is tested
 * (https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/resource-owner-passwordless-credentials-exchange).
 */

export const OTP = 'http://auth0.com/oauth/grant-type/passwordless/otp';
export const PASSWORD_REALM = 'http://auth0.com/oauth/grant-type/password-realm';

type Pairs = readonly (readonly [key: string, value: unknown])[];

/** Parameters that `/oauth/token` does not have. An `id_token` with a value makes the request another exchange. */
export const DROPPED: readonly string[] = ['device', 'sso', 'response_type', 'send', 'auth0Client', 'id_token', 'grand_type', 'authParams'];

const TYPOS: Readonly<Record<string, string>> = { opend: 'openid', profle: 'profile' };

export type Login = 'passwordless' | 'database' | 'neither';

export function isLegacyRequest({ url }: SentRequest): boolean {
  return pathOf(url) === '/oauth/ro';
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}

/** Which kind of login a request to the legacy endpoint is; neither where it has no counterpart. */
export function loginOf(request: SentRequest): Login {
  const pairs = pairsOf(request.body);
  if (!pairs || request.method !== 'POST') return 'neither';
  const values = (key: string): unknown[] => pairs.flatMap(([name, value]) => (name === key ? [value] : []));
  const grants = values('grant_type');
  const isPassword = grants.every((grant) => String(grant).toLowerCase() === 'password');
  const isExchange = values('id_token').some((token) => token !== '' && token !== null && token !== undefined);
  const connections = values('connection');
  if (!isPassword || isExchange || connections.length !== 1 || values('otp').length + values('realm').length > 0 || !hasOnlyScope(values('authParams'))) return 'neither';
  if (connections[0] === 'sms' || connections[0] === 'email') return 'passwordless';
  return typeof connections[0] === 'string' && connections[0] !== '' ? 'database' : 'neither';
}

function hasOnlyScope(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'object' && value !== null && Object.keys(value).every((key) => key === 'scope' || DROPPED.includes(key)));
}

/** The request that takes the place of a legacy one; nothing where none does. */
export function migrated(request: SentRequest, options: LegacyOptions): SentRequest | undefined {
  const login = isLegacyRequest(request) ? loginOf(request) : 'neither';
  if (login === 'neither' || (login === 'database' && !options.databaseLogins)) return undefined;
  const pairs = migratedPairs(pairsOf(request.body) as Pairs, login, options);
  return { ...request, url: migratedUrl(request.url), body: withPairs(request.body, pairs) };
}

export function migratedUrl(url: string): string {
  return url.replace(/\/oauth\/ro(?=$|[?#])/, '/oauth/token');
}

function migratedPairs(pairs: Pairs, login: Exclude<Login, 'neither'>, options: LegacyOptions): Pairs {
  const names: Readonly<Record<string, string>> = login === 'passwordless' ? { password: 'otp', connection: 'realm' } : { connection: 'realm' };
  const grant = login === 'passwordless' ? OTP : PASSWORD_REALM;
  const kept = pairs
    .filter(([key]) => !DROPPED.includes(key))
    .map(([key, value]): Pairs[number] => [names[key] ?? key, key === 'grant_type' ? grant : key === 'scope' ? mended(value) : value]);
  const has = (key: string): boolean => kept.some(([name]) => name === key);
  const hoisted = pairs.flatMap(([key, value]): Pairs => (key === 'authParams' && Object(value).scope !== undefined ? [['scope', mended(Object(value).scope)]] : []));
  return [
    ...kept,
    ...(has('grant_type') ? [] : ([['grant_type', grant]] as const)),
    ...(has('scope') ? [] : hoisted),
    ...(has('audience') || options.audience === undefined ? [] : ([['audience', options.audience]] as const)),
  ];
}

/** A scope with its words spelled right. */
export function mended(scope: unknown): unknown {
  return typeof scope === 'string' ? scope.split(' ').map((word) => TYPOS[word] ?? word).join(' ') : scope;
}

/**
 * Everything with its scopes spelled right. Misspelled scopes are mended for themselves, in every login, and a program that passes
 * a scope on passes the mended one on.
 */
export function mendedAll<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/(?<![a-z])(?:opend|profle)(?![a-z])/g, (word) => TYPOS[word] ?? word) as T;
  if (Array.isArray(value)) return value.map(mendedAll) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mendedAll(one)])) as T;
}

/** The parameters of a body; nothing where it has none. */
export function pairsOf(body: SentBody): Pairs | undefined {
  if (body.encoding === 'form' || body.encoding === 'multipart') return body.pairs;
  if (body.encoding !== 'json' || typeof body.value !== 'object' || body.value === null || Array.isArray(body.value)) return undefined;
  return Object.entries(body.value);
}

function withPairs(body: SentBody, pairs: Pairs): SentBody {
  if (body.encoding === 'json') return { encoding: 'json', value: Object.fromEntries(pairs) };
  return { encoding: body.encoding as 'form', pairs: pairs.map(([key, value]) => [key, String(value)]) };
}
