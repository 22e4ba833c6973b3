import { isAuth0Host } from '../auth0/endpoints.ts';
import { PASSWORDLESS_CONNECTIONS } from '../auth0/grants.ts';
import type { RequestTable } from '../auth0/requests.ts';
import type { Body } from '../requests/body.ts';
import type { RequestCall } from '../requests/recognize.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import type { Range } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { sourcesOf, textOf, type Value } from '../syntax/value.ts';
import { isAuth0Match, isNamedAuth0 } from './auth0-hosts.ts';
import { rangeOf } from './detect.ts';
import type { Change, SetWrite } from './exchange.ts';
import { writtenLength } from './headers.ts';
import { isEscape, isSchemaCheck, isUnseen, mayChangeKeys, takesApart } from './judge.ts';
import { changedLate } from './late-changes.ts';
import type { LegacyOptions } from './options.ts';
import { isPresent, valuesOf } from './parameters.ts';
import type { RequestProblemCode } from './problems.ts';

/** Something that is wrong with a request. */
export interface Problem {
  readonly code: RequestProblemCode;
  readonly range: Range;
  readonly detail?: string;
  /** What mends it; nothing where a person decides. */
  readonly changes?: readonly Change[];
  readonly isWarning?: boolean;
}

/** A request with its bodies, and what can be asked of them. */
export class CheckedRequest {
  readonly request: RequestCall;
  readonly range: Range;
  readonly bodies: readonly Body[];
  readonly #evaluator: Evaluator;
  readonly #options: LegacyOptions;

  constructor(request: RequestCall, evaluator: Evaluator, options: LegacyOptions) {
    this.request = request;
    this.range = rangeOf(request, false);
    this.bodies = request.bodies.bodies;
    this.#evaluator = evaluator;
    this.#options = options;
  }

  /** The texts of a parameter; undefined for one that is known only at run time, null for an absent one. */
  textsOf(key: string): (string | null | undefined)[] {
    return this.bodies.flatMap((body) => valuesOf(this.#evaluator, body, key));
  }

  /** The values of a parameter where it is written. */
  valuesOf(key: string): Value[] {
    return this.bodies.flatMap(({ object }) => memberOf(this.#evaluator, object, key, object.node));
  }

  /** Whether a parameter has one of some texts, whatever way the program takes. */
  isAlways(key: string, texts: readonly string[]): boolean {
    const values = this.textsOf(key);
    return values.length > 0 && values.every((value) => typeof value === 'string' && texts.includes(value));
  }

  /** Whether a key is sent: one that is always undefined is left out of JSON. */
  has(key: string): boolean {
    return this.bodies.some((body) => isPresent(body, key) && !(body.encoding !== 'form' && this.#isUndefined(body, key)));
  }

  #isUndefined({ object }: Body, key: string): boolean {
    return memberOf(this.#evaluator, object, key, object.node).every((value) => value.kind === 'primitive' && value.value === undefined);
  }

  /** The key that holds the connection: its own, or the name that the other endpoint has for it. */
  get connectionKey(): string {
    return !this.has('connection') && this.has('realm') ? 'realm' : 'connection';
  }

  /** Whether a key is written at all, so that no other may get its name. */
  isWritten(key: string): boolean {
    return this.#writes().some((write) => write.key === key);
  }

  /** Every place where a key is written. */
  writesOf(key: string): SetWrite[] {
    const writes = this.#writes().filter((write) => write.key === key);
    return [...new Map(writes.map((write) => [write.place.kind === 'text' ? write.place : write.place.node, write])).values()];
  }

  keys(): string[] {
    return [...new Set(this.#writes().map(({ key }) => key))].filter((key) => this.has(key));
  }

  #writes(): SetWrite[] {
    return this.bodies.flatMap(({ object }) => object.writes).filter((write): write is SetWrite => write.op === 'set');
  }

  /** The names of passwordless connections. */
  get connections(): readonly string[] {
    return [...PASSWORDLESS_CONNECTIONS, ...(this.#options.passwordlessConnections ?? [])];
  }

  /** Whether the request goes to a host of Auth0's, as its URL or its options say. */
  get goesToAuth0(): boolean {
    const { urls, urlNode, options } = this.request;
    if (urls.every((url) => isAuth0Match(url, urlNode, this.#options))) return true;
    const hosts = options.flatMap((object) => ['host', 'hostname', 'baseURL', 'baseUrl', 'prefixUrl'].flatMap((key) => memberOf(this.#evaluator, object, key, object.node)));
    return hosts.some((value) => {
      if (value.kind === 'text') return isAuth0Host(textOf(value).replace(/^\w+:\/\//, '').replace(/\/.*$/, ''), this.#options.domains);
      return value.kind === 'unknown' && isNamedAuth0(value.node);
    });
  }

  /** Whether a page sends the request to the server that it came from: `fetch('/passwordless/start', …)`. */
  get isOfOwnOrigin(): boolean {
    const { client, urls } = this.request;
    const isOfPage = client !== undefined && (client.isBrowser === true || client.name === 'fetch');
    return isOfPage && urls.every(({ host, path }) => host === undefined && path.start === 0);
  }

  /** Whether every key of the bodies is seen, as far as the code shows what happens to them. */
  get isSeen(): boolean {
    return this.request.bodies.isComplete && !this.bodies.some(({ object }) => object.writes.some((write) => isUnseen(write) || isEscape(write)));
  }

  /** Whether nothing but what is seen gets into the bodies on their way. */
  get isWhole(): boolean {
    const { client, unseenWrapper } = this.request;
    return this.isSeen && client !== undefined && unseenWrapper === undefined && this.bodies.every(({ through }) => through.length === 0);
  }

  /** Whether keys of the bodies can change without anybody noticing but Auth0; readers of shared objects are asked later. */
  get isEditable(): boolean {
    const { unseenWrapper, urls } = this.request;
    const isChecked = this.bodies.some(({ through }) => through.some(isSchemaCheck));
    if (!this.isSeen || isChecked || urls.some(({ isPrefixed }) => isPrefixed) || mayChangeKeys(this.request) || changedLate(this.request) !== undefined) return false;
    return !(unseenWrapper && takesApart(unseenWrapper)) && !writtenLength(this.#evaluator, this.request);
  }

  /** The place of a key in the source, or of the URL where the key has none. */
  placeOf(write: SetWrite): Range {
    const { place } = write;
    switch (place.kind) {
      case 'text':
        return sourcesOf(place.key)?.[0]?.range ?? this.range;
      case 'property':
        return place.node.type === 'Property' ? place.node.key.range : place.node.range;
      case 'assignment': {
        const left = place.node.type === 'AssignmentExpression' ? place.node.left : place.node;
        return left.type === 'MemberExpression' ? left.property.range : left.range;
      }
      case 'call':
      case 'pair':
        return place.key.range;
      default:
        return place.node.range;
    }
  }
}

/** Holds the keys of a request against the table of its endpoint. */
export function keyProblems(checked: CheckedRequest, table: RequestTable, codes: Readonly<Record<'misnamed' | 'missing' | 'unwanted', RequestProblemCode>>): Problem[] {
  const misnamed = table.misnamed.filter(({ key, meant }) => checked.has(key) && !checked.has(meant));
  const known = new Set([...table.parameters, ...misnamed].map(({ key }) => key));
  const stray = checked.keys().filter((key) => !known.has(key) && (table.isClosed || isListed(table, key)));
  return [
    ...misnamed.flatMap((row) => checked.writesOf(row.key).map((write): Problem => {
      const obstacle = obstacleTo(checked, row);
      const detail = [`"${row.key}" is "${row.meant}" here.`, ...(obstacle === undefined ? [] : [obstacle])].join(' ');
      return { code: codes.misnamed, range: checked.placeOf(write), detail, ...(obstacle === undefined && { changes: [{ kind: 'rename', write, to: row.meant }] }) };
    })),
    ...(checked.isWhole ? missingFrom(checked, table) : []).map((key): Problem => ({ code: codes.missing, range: checked.range, detail: `It has no "${key}".` })),
    ...stray.flatMap((key) => checked.writesOf(key).map((write): Problem => {
      return { code: codes.unwanted, range: checked.placeOf(write), detail: adviceFor(table, key), isWarning: !table.isClosed };
    })),
  ];
}

/** Why a key is not given its right name. */
function obstacleTo(checked: CheckedRequest, { connection, meant }: RequestTable['misnamed'][number]): string | undefined {
  if (!checked.isEditable || checked.isWritten(meant)) return 'Not all that happens to the body is seen.';
  return connection === undefined || checked.isAlways(checked.connectionKey, [connection]) ? undefined : `The connection is not always "${connection}".`;
}

function isListed({ unwanted, misnamed }: RequestTable, key: string): boolean {
  return [...unwanted, ...misnamed].some((row) => row.key === key);
}

function adviceFor({ unwanted, misnamed }: RequestTable, key: string): string {
  const meant = misnamed.find((row) => row.key === key)?.meant;
  const advice = unwanted.find((row) => row.key === key)?.advice ?? (meant === undefined ? undefined : `There is "${meant}" too.`);
  return [`It is "${key}".`, ...(advice === undefined ? [] : [advice])].join(' ');
}

/** The required parameters that no body has under any name. */
function missingFrom(checked: CheckedRequest, { parameters, misnamed }: RequestTable): string[] {
  const isThere = (key: string): boolean => checked.has(key) || misnamed.some((row) => row.meant === key && checked.has(row.key));
  return parameters.filter(({ key, isRequired, unlessBeside }) => isRequired && !isThere(key) && !(unlessBeside && checked.has(unlessBeside))).map(({ key }) => key);
}
