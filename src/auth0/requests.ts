import { PASSWORDLESS_START, TOKEN, USERS } from './endpoints.ts';
import { LEGACY_PARAMETERS } from './parameters.ts';

/** What a request must, may and must not hold; the checks of requests read nothing else. */
export interface RequestTable {
  readonly parameters: readonly Parameter[];
  readonly misnamed: readonly MisnamedKey[];
  readonly unwanted: readonly UnwantedKey[];
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
interface MisnamedKey {
  readonly key: string;
  readonly meant: string;
  /** The connection for which this is proven; without it the name alone proves it. */
  readonly connection?: string;
  readonly source: string;
}

/** A key that the endpoint has no use for, and what to do about it. */
interface UnwantedKey {
  readonly key: string;
  readonly advice: string;
  readonly source: string;
}

const GUIDE = 'https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/resource-owner-passwordless-credentials-exchange';
const DATABASE_CODES = 'https://auth0.com/docs/authenticate/database-connections/auth-api-passwordless-db-connections';
/** Auth0's own guides of 2019 had these keys (auth0/docs, articles/connections/passwordless/guides). */
const OLD_GUIDES = 'https://github.com/auth0/docs/tree/08e5ad26/articles/connections/passwordless/guides';

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
  isClosed: false,
};

const INTO_AUTH_PARAMS = 'Move it into authParams.';

/** `POST /passwordless/start`, which answers 400 "the following properties are not allowed" to every key that it does not know. */
export const START_REQUEST: RequestTable = {
  parameters: [
    ...needed(PASSWORDLESS_START.document, 'client_id', 'connection'),
    ...optional(PASSWORDLESS_START.document, 'client_secret', 'client_assertion', 'client_assertion_type', 'email', 'phone_number', 'send', 'authParams', 'captcha'),
  ],
  misnamed: [
    { key: 'phone', meant: 'phone_number', connection: 'sms', source: PASSWORDLESS_START.document },
    { key: 'phoneNumber', meant: 'phone_number', connection: 'sms', source: PASSWORDLESS_START.document },
    { key: 'realm', meant: 'connection', source: PASSWORDLESS_START.document },
    { key: 'client_client_secret', meant: 'client_secret', source: OLD_GUIDES },
  ],
  unwanted: [
    { key: 'type', advice: 'What it said is said by connection and send.', source: 'https://github.com/auth0/auth0.js/issues/314' },
    { key: 'device', advice: 'Remove it.', source: GUIDE },
    { key: 'username', advice: 'The recipient goes by the name of email or phone_number.', source: PASSWORDLESS_START.document },
    ...['scope', 'audience', 'state', 'nonce', 'response_type', 'redirect_uri', 'protocol'].map((key) => {
      return { key, advice: INTO_AUTH_PARAMS, source: PASSWORDLESS_START.document };
    }),
  ],
  isClosed: true,
};

/** Which key holds the recipient of a code, by connection. */
export const RECIPIENTS: Readonly<Record<string, string>> = { email: 'email', sms: 'phone_number' };

/** What `send` may be, by connection. */
export const SENDS: Readonly<Record<string, readonly string[]>> = { email: ['code', 'link'], sms: ['code'] };

/** The keys of the request that sent a code by SMS before there was an endpoint for it; a user is created with more of them. */
export const USERS_REQUEST: RequestTable = {
  parameters: needed(USERS.document, 'connection', 'phone_number', 'email_verified'),
  misnamed: [],
  unwanted: [],
  isClosed: true,
};
