import { LEGACY_LOGIN, MISSPELLED_TOKEN, PASSWORDLESS_START, TOKEN, USERS } from '../auth0/endpoints.ts';
import { OTP_GRANT, PASSWORDLESS_CONNECTIONS } from '../auth0/grants.ts';
import { RECIPIENTS, SENDS, START_REQUEST } from '../auth0/requests.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { authParamsProblems, misplacedProblems, type Sent, type StartFlow } from './auth-params.ts';
import { checkRequests, Requests, type Problem, type RequestProblem } from './check-requests.ts';
import type { CheckedRequest } from './checked-request.ts';
import type { LegacyOptions } from './options.ts';
import { addPoint } from './plan.ts';
import { mayMeanLink } from './links.ts';
import { changedKeys, keyProblems } from './request-keys.ts';
import { areApart, areTogether } from './same-login.ts';
import { isStartedAnywhere } from './starts.ts';
import { usersProblems } from './users-starts.ts';

/** The exchanges of a connection's codes. Those of the file are a part; who knows the project knows them all. */
export type ExchangesOf = (connection: string) => readonly CheckedRequest[];

const CODES = { misnamed: 'start-key', missing: 'start-incomplete', unwanted: 'start-unwanted-key' } as const;

type Connection = (typeof PASSWORDLESS_CONNECTIONS)[number];

/**
 * Finds what is wrong with the requests that start a passwordless login, in some files and in those that the URL gets to from there.
 *
 * @param elsewhere the exchanges of other files, as far as somebody knows the project
 */
export function detectStarts(files: readonly SourceFile[], options: LegacyOptions, elsewhere: ExchangesOf = options.exchangesOf ?? (() => [])): ReadonlyMap<SourceFile, readonly RequestProblem[]> {
  const requests = new Requests(files, options);
  const starts = new Starts(requests, elsewhere, options);
  return checkRequests(requests, 'valid-passwordless-start', [
    { endpoint: PASSWORDLESS_START, find: (checked) => starts.problemsOf(checked) },
    { endpoint: USERS, find: (checked) => usersProblems(checked, starts.exchangesIn(checked.file).filter((exchange) => !areApart(checked, exchange, false)), () => isStartedAnywhere(checked.file, 'sms', 'request', options)) },
  ]);
}

/** The exchanges of a file, by the connection whose codes they take. */
export function exchangesIn(file: SourceFile, options: LegacyOptions): ExchangesOf {
  const starts = new Starts(new Requests([file], options), () => [], options);
  return (connection) => starts.exchangesOf(connection);
}

/** The starts of some files, and the exchanges that they lead to. */
class Starts {
  readonly #requests: Requests;
  readonly #elsewhere: ExchangesOf;
  readonly #options: LegacyOptions;

  constructor(requests: Requests, elsewhere: ExchangesOf, options: LegacyOptions) {
    this.#requests = requests;
    this.#elsewhere = elsewhere;
    this.#options = options;
  }

  /** The requests that exchange a code, at the legacy endpoint or with the grant for it. */
  get #exchanges(): readonly CheckedRequest[] {
    const modern = [TOKEN, MISSPELLED_TOKEN].flatMap((endpoint) => this.#requests.sentTo(endpoint));
    const logins = [...this.#requests.sentTo(LEGACY_LOGIN), ...modern.filter((login) => login.isAlways('grant_type', [OTP_GRANT]))];
    return logins.filter(({ request }) => request.isUrlComplete);
  }

  /** Those of a file. */
  exchangesIn(file: SourceFile): readonly CheckedRequest[] {
    return this.#exchanges.filter((exchange) => exchange.file === file);
  }

  problemsOf(checked: CheckedRequest): Problem[] {
    if (!this.#isForAuth0(checked)) return [];
    const wrong = [...connectionProblems(checked), ...sendValueProblems(checked)];
    // What is wrong under its own name is not mended by another one.
    const keys = keyProblems(checked, START_REQUEST, CODES).filter(({ code, range }) => code !== 'start-key' || !wrong.some((problem) => problem.range.join() === range.join()));
    const problems = [...keys, ...wrong, ...recipientProblems(checked), ...this.#sendProblems(checked), ...misplacedProblems(checked, this.#flowOf(checked)), ...authParamsProblems(checked)];
    if (!problems.some(({ changes }) => changes)) return problems;
    const mock = this.#requests.mockOf(checked.file, PASSWORDLESS_START);
    return mock ? problems.map((problem) => withDouble(problem, mock === checked.file ? undefined : mock.name)) : problems;
  }

  /**
   * An API of one's own may have the same path; Auth0's has a client and a passwordless connection, or a host of Auth0's. A page
   * that asks its own server asks Auth0 only where the logins of the file go the same way. What may go to another endpoint as
   * well is not judged.
   */
  #isForAuth0(checked: CheckedRequest): boolean {
    if (!checked.request.isUrlComplete) return false;
    if (checked.goesToAuth0) return true;
    if (this.#requests.serves(checked.file, PASSWORDLESS_START)) return false;
    const isInItsTerms = checked.has('client_id') && checked.isAlways(checked.keyOf('connection', START_REQUEST), checked.connections);
    return isInItsTerms && (!checked.isOfOwnOrigin || this.exchangesIn(checked.file).some(({ isOfOwnOrigin }) => isOfOwnOrigin));
  }

  exchangesOf(connection: string): readonly CheckedRequest[] {
    return [...this.#exchanges.filter((login) => mayTake(login, connection)), ...this.#elsewhere(connection)];
  }

  /** The exchanges of a connection's codes that a start may lead to. */
  #exchangesAfter(start: CheckedRequest, connection: string): readonly CheckedRequest[] {
    return this.exchangesOf(connection).filter((exchange) => !areApart(start, exchange));
  }

  #sendProblems(checked: CheckedRequest): Problem[] {
    const connection = connectionOf(checked);
    const isMissing = connection !== undefined && !checked.has(checked.keyOf('send', START_REQUEST)) && checked.isWhole;
    if (!isMissing || !checked.has(checked.keyOf(RECIPIENTS[connection], START_REQUEST)) || !this.#isOfCodes(checked, connection)) return [];
    // A text message holds a code in any case; a link may be meant for the users of another client.
    const isSeen = SENDS[connection].length === 1 || this.#exchangesAfter(checked, connection).some((exchange) => areTogether(checked, exchange));
    return [missingSend(checked, isSeen)];
  }

  /**
   * Whether a start of a connection that does not say what to send is the first step of a login with a code. An email then holds
   * a link, which may be meant where the start speaks of links, or another one asks for the code; a text message never does.
   */
  #isOfCodes(checked: CheckedRequest, connection: Connection): boolean {
    if (this.#exchangesAfter(checked, connection).length === 0) return false;
    if (SENDS[connection].length === 1) return true;
    const saying = this.#requests.sentTo(PASSWORDLESS_START).filter((start) => start.has(start.keyOf('send', START_REQUEST)));
    const isExplicit = saying.some((start) => start.request === checked.request || connectionOf(start) === connection);
    return !isExplicit && !mayMeanLink(checked) && !isStartedAnywhere(checked.file, connection, 'explicit', this.#options);
  }

  #flowOf(checked: CheckedRequest): StartFlow {
    const connections = PASSWORDLESS_CONNECTIONS.filter((name) => checked.textsOf(checked.keyOf('connection', START_REQUEST)).includes(name));
    const isKnown = checked.isAlways(checked.keyOf('connection', START_REQUEST), PASSWORDLESS_CONNECTIONS);
    return { sends: this.#sendsOf(checked), exchanges: isKnown ? connections.flatMap((connection) => this.#exchangesAfter(checked, connection)).filter((exchange) => areTogether(checked, exchange)) : undefined };
  }

  #sendsOf(checked: CheckedRequest): readonly Sent[] {
    const key = checked.keyOf('send', START_REQUEST);
    const connection = connectionOf(checked);
    if (connection !== undefined && SENDS[connection].length === 1) return ['code'];
    if (!checked.has(key) && connection !== undefined && checked.isSeen) {
      if (this.#isOfCodes(checked, connection)) return ['code'];
      return this.#exchangesAfter(checked, connection).length > 0 ? ['code', 'link'] : ['link'];
    }
    return (['code', 'link'] as const).filter((send) => !checked.has(key) || checked.textsOf(key).some((text) => typeof text !== 'string' || text === send));
  }
}

/** What a test double expects would no longer be sent. */
function withDouble({ detail, changes, ...problem }: Problem, name: string | undefined): Problem {
  const why = changes ? [`A test double of ${name ?? 'the file'} stands for the endpoint.`] : [];
  return { ...problem, detail: [...(detail === undefined ? [] : [detail]), ...why].join(' ') || undefined };
}

/** Whether an exchange takes codes of a connection, maybe besides those of others. */
function mayTake(login: CheckedRequest, connection: string): boolean {
  return ['realm', 'connection'].some((key) => login.textsOf(key).includes(connection));
}

/** The connection of a request, where it is always the same. */
function connectionOf(checked: CheckedRequest): Connection | undefined {
  return PASSWORDLESS_CONNECTIONS.find((name) => checked.isAlways(checked.keyOf('connection', START_REQUEST), [name]));
}

function connectionProblems(checked: CheckedRequest): Problem[] {
  const key = checked.keyOf('connection', START_REQUEST);
  const name = checked.textsOf(key).find((text): text is string => typeof text === 'string' && text !== '' && !checked.connections.includes(text));
  return name === undefined ? [] : problemsAt(checked, key, 'start-connection', `It is ${JSON.stringify(name)}.`);
}

function sendValueProblems(checked: CheckedRequest): Problem[] {
  const connection = connectionOf(checked);
  const key = checked.keyOf('send', START_REQUEST);
  const wrong = connection && checked.textsOf(key).find((text): text is string => typeof text === 'string' && !SENDS[connection].includes(text));
  return wrong === undefined ? [] : problemsAt(checked, key, 'start-send-value', `It is ${JSON.stringify(wrong)} with the connection "${connection}".`);
}

function recipientProblems(checked: CheckedRequest): Problem[] {
  const connection = connectionOf(checked);
  const wanted = connection && RECIPIENTS[connection];
  if (wanted === undefined || checked.has(checked.keyOf(wanted, START_REQUEST))) return [];
  const other = Object.values(RECIPIENTS).find((key) => key !== wanted && checked.has(key));
  if (other !== undefined) return problemsAt(checked, other, 'start-recipient', `It is "${other}" with the connection "${connection}".`);
  const isElsewhere = START_REQUEST.misnamed.some(({ key, connection: of }) => of !== undefined && checked.has(key));
  return checked.isWhole && !isElsewhere ? [{ code: 'start-incomplete', range: checked.range, key: wanted, detail: `It has no "${wanted}".` }] : [];
}

function problemsAt(checked: CheckedRequest, key: string, code: Problem['code'], detail: string): Problem[] {
  return checked.writesOf(key).map((write) => ({ code, range: checked.placeOf(write), key, detail }));
}

/** @param isSeen whether an exchange is seen to take the codes of the same client */
function missingSend(checked: CheckedRequest, isSeen: boolean): Problem {
  const at = addPoint(checked.body.object, 0);
  const isSure = checked.isEditable(changedKeys(START_REQUEST)) && !checked.isOpen(checked.keyOf('connection', START_REQUEST));
  if (!isSeen) return { code: 'start-send', range: checked.range, detail: 'No exchange is seen to be of the same client, so a link may be meant.' };
  return { code: 'start-send', range: checked.range, changes: at && isSure ? [{ kind: 'add', at, key: 'send', value: { text: 'code' } }] : undefined };
}
