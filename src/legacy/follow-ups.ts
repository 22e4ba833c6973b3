import { legacyParameter, OTP_PARAMETERS } from '../auth0/parameters.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import { keyName, walk, type Range } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { knownText } from '../syntax/value.ts';
import { valuesOf } from './parameters.ts';
import type { ProvenExchange } from './exchange.ts';

/** What code cannot do for people after the migration. */
interface FollowUpRow {
  readonly message: string;
  /** The document that says so. */
  readonly document: string;
  /** The places that it is about. */
  readonly places: (exchanges: readonly ProvenExchange[], file: SourceFile, evaluator: Evaluator) => Range[];
}

const GUIDE = 'https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/resource-owner-passwordless-credentials-exchange';
const ROPG = 'https://auth0.com/docs/authenticate/login/oidc-conformant-authentication/oidc-adoption-rop-flow';

const ranges = (exchanges: readonly ProvenExchange[]): Range[] => exchanges.map(({ range }) => range);

/** To add a follow-up, add a row. */
export const FOLLOW_UPS = {
  'enable-grant': {
    message: 'Enable the grant for the application before you deploy: Dashboard, Applications, Settings, Advanced Settings, Grant Types, Passwordless OTP (for database logins: Password). Without it /oauth/token answers 403 unauthorized_client.',
    document: 'https://auth0.com/docs/get-started/applications/update-grant-types',
    places: ranges,
  },
  'log-in-again': {
    message: 'All users have to log in again: sessions and refresh tokens from /oauth/ro are worth nothing at /oauth/token.',
    document: GUIDE,
    places: ranges,
  },
  'refresh-tokens': {
    message: 'This login asks for refresh tokens. They now come with the scope offline_access if the API allows offline access, the device parameter is gone, and they are renewed at /oauth/token instead of /delegation.',
    document: 'https://auth0.com/docs/authenticate/login/oidc-conformant-authentication/oidc-adoption-refresh-tokens',
    places: (exchanges, _file, evaluator) => ranges(exchanges.filter((exchange) => asksForRefreshToken(exchange, evaluator))),
  },
  'error-codes': {
    message: 'A wrong code now answers 403 invalid_grant (it was 401 invalid_user_password), and there are new answers: mfa_required, unauthorized_client, too_many_attempts. Look at what reads the error.',
    document: 'https://auth0.com/docs/api/authentication/passwordless/authenticate-user',
    places: (exchanges, file) => (exchanges.length === 0 ? [] : nonEmpty(textsOf(file, 'invalid_user_password'), ranges(exchanges))),
  },
  'openid-missing': {
    message: 'The response is read for an id_token, but the request does not ask for the scope openid; without it /oauth/token sends none.',
    document: ROPG,
    places: (exchanges, file, evaluator) => (readsIdToken(file) ? ranges(exchanges.filter((exchange) => !asksForScope(exchange, evaluator, 'openid'))) : []),
  },
  'extra-parameters': {
    message: 'The request has parameters that neither endpoint documents. They are kept as they are; if /oauth/token refuses them, remove them.',
    document: 'https://auth0.com/docs/api/authentication/passwordless/authenticate-user',
    places: (exchanges) => ranges(exchanges.filter(hasStrangers)),
  },
} as const satisfies Record<string, FollowUpRow>;

export type FollowUpCode = keyof typeof FOLLOW_UPS;

export interface FollowUp {
  readonly code: FollowUpCode;
  readonly range: Range;
}

/** What the migrated exchanges of a file leave to people. */
export function followUpsOf(file: SourceFile, exchanges: readonly ProvenExchange[]): FollowUp[] {
  const logins = exchanges.filter(({ target }) => target !== 'double');
  const evaluator = new Evaluator();
  return (Object.keys(FOLLOW_UPS) as FollowUpCode[]).flatMap((code) => {
    const { places }: FollowUpRow = FOLLOW_UPS[code];
    return places(logins, file, evaluator).map((range) => ({ code, range }));
  });
}

function nonEmpty(found: Range[], otherwise: Range[]): Range[] {
  return found.length > 0 ? found : otherwise;
}

function asksForRefreshToken(exchange: ProvenExchange, evaluator: Evaluator): boolean {
  const sendsDevice = exchange.changes.some((change) => change.kind === 'remove' && change.write.key === 'device');
  return sendsDevice || asksForScope(exchange, evaluator, 'offline_access');
}

/** Whether a request may ask for a scope. What is known only when the program runs counts as asking. */
function asksForScope({ request, changes }: ProvenExchange, evaluator: Evaluator, scope: string): boolean {
  const isMended = changes.some((change) => change.kind === 'text' && change.part === 'scope' && change.text === scope);
  const isHoisted = changes.some((change) => change.kind === 'hoist' && evaluator.valuesOf(change.inner.value).some((value) => knownText(value)?.split(/\s+/).includes(scope) ?? true));
  if (isMended || isHoisted) return true;
  return request.bodies.bodies.some((body) => {
    return valuesOf(evaluator, body, 'scope').some((value) => (value === undefined ? scope === 'openid' : (value ?? '').split(/\s+/).includes(scope)));
  });
}

function hasStrangers({ request }: ProvenExchange): boolean {
  return request.bodies.bodies.some(({ object }) => object.writes.some((write) => write.op === 'set' && !legacyParameter(write.key) && !OTP_PARAMETERS.has(write.key)));
}

/** String literals with a text. */
function textsOf(file: SourceFile, text: string): Range[] {
  const found: Range[] = [];
  walk(file.ast, (node) => {
    if (node.type === 'Literal' && node.value === text) found.push(node.range);
  });
  return found;
}

function readsIdToken(file: SourceFile): boolean {
  let reads = false;
  walk(file.ast, (node) => {
    if (node.type === 'MemberExpression' && keyName(node) === 'id_token') reads = true;
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern' && keyName(node) === 'id_token') reads = true;
  });
  return reads;
}
