import { PASSWORDLESS_CONNECTIONS } from './grants.ts';
import { PASSWORDLESS_START, TOKEN, USERS } from './endpoints.ts';
import { LEGACY_PARAMETERS } from './parameters.ts';

/** What a request must, may and must not hold; the checks of requests read nothing else. */
export interface RequestTable {
  readonly parameters: readonly Parameter[];
  readonly misnamed: readonly MisnamedKey[];
  readonly unwanted: readonly UnwantedKey[];
  readonly misplaced: readonly MisplacedKey[];
  /** Whether the endpoint turns down every other key; where it does not, other keys may be meant for an Action. */
  readonly isClosed: boolean;
}

interface Parameter {
  readonly key: string;
  readonly isRequired: boolean;
  /** A key beside which the parameter is not required. */
  readonly unlessBeside?: string;
  /** Where Auth0 says so. */
  readonly source: string;
}

/** A parameter under a name that the endpoint does not know. */
export interface MisnamedKey {
  readonly key: string;
  readonly meant: string;
  /** The connection for which this is proven; without it the name alone proves it. */
  readonly connection?: string;
  /** The values that prove it. */
  readonly values?: readonly string[];
  readonly source: string;
}

/** A key that the endpoint has no use for, and what to do about it. */
export interface UnwantedKey {
  readonly key: string;
  readonly advice: string;
  /** Whether it can go: it never meant anything to the endpoint, or it says again what one of these parameters says. */
  readonly goes?: 'always' | { readonly besides: readonly string[] };
  readonly source: string;
}

/** A key that belongs into an object of the request. */
export interface MisplacedKey {
  readonly key: string;
  /** The key of the object. */
  readonly into: string;
  /** Whether the exchange asks for it where a code is sent, and the start only where a link is. */
  readonly isOfExchange: boolean;
  readonly source: string;
}

const GUIDE = 'https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/resource-owner-passwordless-credentials-exchange';
const DATABASE_CODES = 'https://auth0.com/docs/authenticate/database-connections/auth-api-passwordless-db-connections';
/** Auth0's own guides of 2019 had these keys (auth0/docs, articles/connections/passwordless/guides). */
const OLD_GUIDES = 'https://github.com/auth0/docs/tree/08e5ad26/articles/connections/passwordless/guides';
/** auth0.js 8.0 took `type` and did not send it; the endpoint turns it down. */
const TYPE = 'https://github.com/auth0/auth0.js/issues/314';

const needed = (source: string, ...keys: readonly string[]): Parameter[] => keys.map((key) => ({ key, isRequired: true, source }));
const optional = (source: string, ...keys: readonly string[]): Parameter[] => keys.map((key) => ({ key, isRequired: false, source }));

/** `POST /oauth/token` with the passwordless OTP grant. A body with `auth_session` is a login to a database connection, without a realm. */
export const OTP_REQUEST: RequestTable = {
  parameters: [
    ...needed(TOKEN.document, 'grant_type', 'client_id', 'otp'),
    { key: 'username', isRequired: true, unlessBeside: 'auth_session', source: DATABASE_CODES },
    { key: 'realm', isRequired: true, unlessBeside: 'auth_session', source: DATABASE_CODES },
    ...optional(TOKEN.document, 'client_secret', 'client_assertion', 'client_assertion_type', 'scope', 'audience', 'resource', 'redirect_uri', 'auth_session'),
  ],
  misnamed: [
    { key: 'connection', meant: 'realm', source: GUIDE },
    { key: 'password', meant: 'otp', source: GUIDE },
    { key: 'scopes', meant: 'scope', source: GUIDE },
    { key: 'client_client_secret', meant: 'client_secret', source: OLD_GUIDES },
  ],
  unwanted: LEGACY_PARAMETERS.filter(({ fate }) => /^(?:hoist|remove)/.test(fate.kind)).map(({ key, source }) => {
    return { key, advice: 'It is a parameter of the legacy endpoint. Remove it.', source };
  }),
  misplaced: [],
  isClosed: false,
};

/** Which key holds the recipient of a code, by connection. */
export const RECIPIENTS: Readonly<Record<(typeof PASSWORDLESS_CONNECTIONS)[number], string>> = { email: 'email', sms: 'phone_number' };

/** What `send` may be, by connection. */
export const SENDS: Readonly<Record<(typeof PASSWORDLESS_CONNECTIONS)[number], readonly string[]>> = { email: ['code', 'link'], sms: ['code'] };

const misnamedRecipients = (connection: keyof typeof RECIPIENTS, ...keys: readonly string[]): MisnamedKey[] => {
  return keys.map((key) => ({ key, meant: RECIPIENTS[connection], connection, source: PASSWORDLESS_START.document }));
};

const inAuthParams = (isOfExchange: boolean, ...keys: readonly string[]): MisplacedKey[] => {
  return keys.map((key) => ({ key, into: 'authParams', isOfExchange, source: PASSWORDLESS_START.document }));
};

const withoutUse = (...keys: readonly string[]): UnwantedKey[] => keys.map((key) => ({ key, advice: 'Remove it.', goes: 'always', source: GUIDE }));

/** `POST /passwordless/start`, which answers 400 "the following properties are not allowed" to every key that it does not know. */
export const START_REQUEST: RequestTable = {
  parameters: [
    ...needed(PASSWORDLESS_START.document, 'client_id', 'connection'),
    ...optional(PASSWORDLESS_START.document, 'client_secret', 'client_assertion', 'client_assertion_type', 'email', 'phone_number', 'send', 'authParams', 'captcha'),
  ],
  misnamed: [
    ...misnamedRecipients('sms', 'phone', 'phoneNumber', 'username'),
    ...misnamedRecipients('email', 'emailAddress', 'email_address', 'username'),
    { key: 'realm', meant: 'connection', source: PASSWORDLESS_START.document },
    { key: 'type', meant: 'connection', values: PASSWORDLESS_CONNECTIONS, source: TYPE },
    { key: 'type', meant: 'send', values: ['code', 'link'], source: TYPE },
    { key: 'client_client_secret', meant: 'client_secret', source: OLD_GUIDES },
  ],
  unwanted: [
    { key: 'type', advice: 'What it said is said by connection and send.', goes: { besides: ['connection', 'send'] }, source: TYPE },
    { key: 'realm', advice: 'There is "connection" too.', goes: { besides: ['connection'] }, source: PASSWORDLESS_START.document },
    // Parameters of the legacy exchange: none of them ever meant anything to the start.
    ...withoutUse('auth0Client', 'device', 'grant_type', 'sso'),
  ],
  misplaced: [...inAuthParams(true, 'scope', 'audience'), ...inAuthParams(false, 'nonce', 'protocol', 'redirect_uri', 'response_type', 'state')],
  isClosed: true,
};

/** The keys of the request that sent a code by SMS before there was an endpoint for it; a user is created with more of them. */
export const USERS_REQUEST: RequestTable = {
  parameters: needed(USERS.document, 'connection', 'phone_number', 'email_verified'),
  misnamed: [],
  unwanted: [],
  misplaced: [],
  isClosed: true,
};
