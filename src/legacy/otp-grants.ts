import { MISSPELLED_TOKEN, TOKEN, type Endpoint } from '../auth0/endpoints.ts';
import { LEGACY_GRANT, OTP_GRANT } from '../auth0/grants.ts';
import { OTP_REQUEST } from '../auth0/requests.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { sourcesOf } from '../syntax/value.ts';
import { checkRequests, Requests, type Problem, type RequestProblem } from './check-requests.ts';
import type { CheckedRequest } from './checked-request.ts';
import type { Change } from './exchange.ts';
import type { LegacyOptions } from './options.ts';
import { keyProblems } from './request-keys.ts';

const CODES = { misnamed: 'otp-key', missing: 'otp-incomplete', unwanted: 'otp-unwanted-key' } as const;

/** Finds what is wrong with the requests for the passwordless OTP grant, in some files and in those that the URL gets to from there. */
export function detectOtpGrants(files: readonly SourceFile[], options: LegacyOptions): ReadonlyMap<SourceFile, readonly RequestProblem[]> {
  return checkRequests(new Requests(files, options), 'valid-otp-grant', [TOKEN, MISSPELLED_TOKEN].map((endpoint) => ({ endpoint, find })));
}

/** What every way to write the grant ends in. */
const GRANT_TEXT = OTP_GRANT.slice(OTP_GRANT.lastIndexOf('/passwordless/'));

/** Whether other files of the project may hold the rest of a request for the grant that a file names: its URL, its body, or what sends it. */
export function mayGrantAcross(file: SourceFile): boolean {
  if (!file.text.includes(GRANT_TEXT)) return false;
  const requests = new Requests([file], {});
  const own = [TOKEN, MISSPELLED_TOKEN].flatMap((endpoint) => requests.sentTo(endpoint)).filter(isOtpRequest);
  return own.length === 0 || own.some((request) => !request.isWhole);
}

/** Whether a request asks for the passwordless OTP grant, unless keys that are not seen name another. */
function isOtpRequest(checked: CheckedRequest): boolean {
  const grants = checked.textsOf('grant_type');
  const isOnlySeen = grants.includes(OTP_GRANT) && grants.every((grant) => grant === undefined || grant === OTP_GRANT);
  return checked.isAlways('grant_type', [OTP_GRANT]) || (isOnlySeen && !checked.isSeen);
}

function find(checked: CheckedRequest, endpoint: Endpoint): Problem[] {
  if (!isOtpRequest(checked)) return isPasswordlessOtherwise(checked) ? [{ code: 'otp-grant', range: checked.range }] : [];
  const realms = realmProblems(checked);
  // A connection that is no realm is not mended by another name.
  const keys = keyProblems(checked, OTP_REQUEST, CODES).filter(({ code, range }) => code !== 'otp-key' || !realms.some((problem) => problem.range.join() === range.join()));
  return [...(endpoint === TOKEN ? [] : [endpointProblem(checked)]), ...keys, ...realms];
}

/** Known names of realms that are no passwordless connection. */
function realmProblems(checked: CheckedRequest): Problem[] {
  const key = checked.keyOf('realm', OTP_REQUEST);
  const name = checked.textsOf(key).find((text): text is string => typeof text === 'string' && text !== '' && !checked.connections.includes(text));
  return name === undefined ? [] : checked.writesOf(key).map((write) => ({ code: 'otp-realm', range: checked.placeOf(write), key, detail: `It is ${JSON.stringify(name)}.` }));
}

/** A login with a passwordless connection at Auth0 that asks for the legacy grant, for none, or for one that was meant to be the right one. */
function isPasswordlessOtherwise(checked: CheckedRequest): boolean {
  const isPasswordless = ['realm', 'connection'].some((key) => checked.has(key) && checked.isAlways(key, checked.connections));
  const isOther = checked.textsOf('grant_type').every((grant) => grant === null || (grant !== undefined && grant !== OTP_GRANT && (grant.toLowerCase() === LEGACY_GRANT || /passwordless/.test(grant))));
  return isPasswordless && isOther && checked.has('username') && (checked.has('grant_type') || checked.isWhole) && checked.request.isUrlComplete && checked.goesToAuth0;
}

function endpointProblem(checked: CheckedRequest): Problem {
  const changes = checked.request.urls.map(({ segment }): Change | undefined => {
    const slices = sourcesOf(segment) ?? [];
    const [slice] = slices;
    return slice && slices.length === 1 ? { kind: 'text', slice, text: TOKEN.path.slice(1), part: 'url' } : undefined;
  });
  const isProven = changes.every((change) => change !== undefined) && checked.request.isUrlComplete;
  return { code: 'otp-endpoint', range: checked.range, changes: isProven ? changes : undefined };
}
