import { LEGACY_LOGIN, MISSPELLED_TOKEN, PASSWORDLESS_START, TOKEN, USERS, type Endpoint } from '../auth0/endpoints.ts';
import { OTP_GRANT, PASSWORDLESS_CONNECTIONS } from '../auth0/grants.ts';
import { RECIPIENTS, SENDS, START_REQUEST, USERS_REQUEST } from '../auth0/requests.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { checkRequests, sentTo, type CheckContext, type RequestProblem } from './check-requests.ts';
import { keyProblems, type CheckedRequest, type Problem } from './checked-request.ts';
import type { LegacyOptions } from './options.ts';
import { addPoint } from './plan.ts';

const CODES = { misnamed: 'start-key', missing: 'start-incomplete', unwanted: 'start-unwanted-key' } as const;

/** Finds what is wrong with the requests of a file that start a passwordless login. */
export function detectStarts(file: SourceFile, options: LegacyOptions): RequestProblem[] {
  const checks = [{ endpoint: PASSWORDLESS_START, find: startProblems }, { endpoint: USERS, find: usersProblems }];
  return checkRequests(file, 'valid-passwordless-start', checks, options);
}

/**
 * An API of one's own may have the same path; Auth0's has a client and a passwordless connection, or a host of Auth0's. A page
 * that asks its own server asks Auth0 only where the logins of the file go the same way.
 */
function isForAuth0(checked: CheckedRequest, context: CheckContext): boolean {
  if (checked.goesToAuth0) return true;
  const isInItsTerms = checked.has('client_id') && checked.isAlways(checked.connectionKey, checked.connections);
  return isInItsTerms && (!checked.isOfOwnOrigin || exchangesOf(context).some(({ isOfOwnOrigin }) => isOfOwnOrigin));
}

function startProblems(checked: CheckedRequest, _endpoint: Endpoint, context: CheckContext): Problem[] {
  if (!isForAuth0(checked, context)) return [];
  const { encoding } = checked.bodies[0] ?? {};
  return [
    ...keyProblems(checked, START_REQUEST, CODES),
    ...connectionProblems(checked),
    ...recipientProblems(checked),
    ...sendProblems(checked, context),
    ...(encoding === 'form' ? [] : authParamsProblems(checked)),
  ];
}

function connectionProblems(checked: CheckedRequest): Problem[] {
  const { connectionKey } = checked;
  const name = checked.textsOf(connectionKey).find((text): text is string => typeof text === 'string' && text !== '' && !checked.connections.includes(text));
  return name === undefined ? [] : checked.writesOf(connectionKey).map((write) => ({ code: 'start-connection', range: checked.placeOf(write), detail: `It is ${JSON.stringify(name)}.` }));
}

/** The connection of a request, where it is always the same. */
function connectionOf(checked: CheckedRequest): string | undefined {
  return PASSWORDLESS_CONNECTIONS.find((name) => checked.isAlways(checked.connectionKey, [name]));
}

function recipientProblems(checked: CheckedRequest): Problem[] {
  const wanted = RECIPIENTS[connectionOf(checked) ?? ''];
  if (wanted === undefined || checked.has(wanted)) return [];
  const others = [...Object.values(RECIPIENTS), 'username', 'phone', 'phoneNumber'].filter((key) => key !== wanted && checked.has(key));
  const [other] = others;
  if (other === undefined) return checked.isWhole ? [{ code: 'start-incomplete', range: checked.range, detail: `It has no "${wanted}".` }] : [];
  const isOtherRecipient = Object.values(RECIPIENTS).includes(other);
  return isOtherRecipient ? checked.writesOf(other).map((write) => ({ code: 'start-recipient', range: checked.placeOf(write), detail: `It is "${other}" with the connection "${connectionOf(checked)}".` })) : [];
}

function sendProblems(checked: CheckedRequest, context: CheckContext): Problem[] {
  const connection = connectionOf(checked);
  const allowed = SENDS[connection ?? ''];
  if (connection === undefined || allowed === undefined) return [];
  if (!checked.has('send')) return checked.isWhole && hasRecipient(checked, connection) && isCodeFlow(connection, context) ? [missingSend(checked)] : [];
  const wrong = checked.textsOf('send').find((text): text is string => typeof text === 'string' && !allowed.includes(text));
  return wrong === undefined ? [] : checked.writesOf('send').map((write) => ({ code: 'start-send-value', range: checked.placeOf(write), detail: `It is ${JSON.stringify(wrong)} with the connection "${connection}".` }));
}

function hasRecipient(checked: CheckedRequest, connection: string): boolean {
  const { misnamed } = START_REQUEST;
  const key = RECIPIENTS[connection];
  return key !== undefined && (checked.has(key) || misnamed.some((row) => row.meant === key && checked.has(row.key)));
}

function missingSend(checked: CheckedRequest): Problem {
  const points = checked.bodies.map(({ object }) => addPoint(object, 0));
  const [at] = points;
  const changes = at && points.length === 1 && checked.isEditable ? [{ kind: 'add', at, key: 'send', value: { text: 'code' } } as const] : undefined;
  return { code: 'start-send', range: checked.range, ...(changes && { changes }) };
}

/** The requests of a file that exchange a code, at the legacy endpoint or with the grant for it. */
function exchangesOf(context: CheckContext): CheckedRequest[] {
  const modern = [TOKEN, MISSPELLED_TOKEN].flatMap((endpoint) => sentTo(endpoint, context));
  return [...sentTo(LEGACY_LOGIN, context), ...modern.filter((login) => login.isAlways('grant_type', [OTP_GRANT]))];
}

/**
 * Whether the file exchanges codes of a connection, and asks for none of them elsewhere: without `send` an email holds a link,
 * which may be meant beside another request that asks for the code.
 */
function isCodeFlow(connection: string, context: CheckContext): boolean {
  const isExchanged = exchangesOf(context).some((login) => ['realm', 'connection'].some((key) => login.isAlways(key, [connection])));
  return isExchanged && !sentTo(PASSWORDLESS_START, context).some((start) => start.has('send') && connectionOf(start) === connection);
}

/** A text, JSON, or a list: everything that is seen not to be an object. */
function authParamsProblems(checked: CheckedRequest): Problem[] {
  const isText = checked.valuesOf('authParams').some((value) => value.kind === 'encoded' || value.kind === 'list' || (value.kind === 'text' && value.pieces.some((piece) => piece.kind === 'known')));
  return isText ? checked.writesOf('authParams').map((write) => ({ code: 'start-auth-params', range: checked.placeOf(write) })) : [];
}

function usersProblems(checked: CheckedRequest): Problem[] {
  const keys = checked.keys();
  const isOldStart = checked.isWhole && checked.isAlways('connection', ['sms']) && keys.length === USERS_REQUEST.parameters.length && USERS_REQUEST.parameters.every(({ key }) => keys.includes(key));
  return isOldStart ? [{ code: 'start-by-users-api', range: checked.range, isWarning: true }] : [];
}
