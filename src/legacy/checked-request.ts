import { isAuth0Host } from '../auth0/endpoints.ts';
import { PASSWORDLESS_CONNECTIONS } from '../auth0/grants.ts';
import type { RequestTable } from '../auth0/requests.ts';
import type { Body } from '../requests/body.ts';
import type { RequestCall } from '../requests/recognize.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import type { Range } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { sourcesOf, textOf, type Value } from '../syntax/value.ts';
import { isAuth0Match, isNamedAuth0 } from './auth0-hosts.ts';
import { rangeOf } from './detect.ts';
import type { SetWrite } from './exchange.ts';
import { writtenLength } from './headers.ts';
import { isEscape, isSchemaCheck, isUnseen, mayChangeKeys, readsSentBody, takesApart } from './judge.ts';
import { changedLate } from './late-changes.ts';
import type { LegacyOptions } from './options.ts';
import { isPresent, mayBeSetElsewhere, valuesOf } from './parameters.ts';

/** A request with one of its bodies, and what can be asked of them. */
export class CheckedRequest {
  readonly request: RequestCall;
  readonly body: Body;
  /** The place of the URL. */
  readonly range: Range;
  readonly evaluator: Evaluator;
  readonly #options: LegacyOptions;

  constructor(request: RequestCall, body: Body, evaluator: Evaluator, options: LegacyOptions) {
    this.request = request;
    this.body = body;
    this.range = rangeOf(request, false);
    this.evaluator = evaluator;
    this.#options = options;
  }

  /** The file of the call. */
  get file(): SourceFile {
    return fileOf(this.request.call);
  }

  /** The texts of a parameter; undefined for one that is known only at run time, null for an absent one. */
  textsOf(key: string): (string | null | undefined)[] {
    return valuesOf(this.evaluator, this.body, key);
  }

  /** The values of a parameter. */
  valuesOf(key: string): Value[] {
    return memberOf(this.evaluator, this.body.object, key, this.body.object.node);
  }

  /** Whether a parameter has one of some texts, whatever way the program takes. */
  isAlways(key: string, texts: readonly string[]): boolean {
    const values = this.textsOf(key);
    return values.length > 0 && values.every((value) => typeof value === 'string' && texts.includes(value));
  }

  /** Whether code of other files may give a parameter another text. */
  isOpen(key: string): boolean {
    return this.valuesOf(key).some(mayBeSetElsewhere);
  }

  /** Whether a key is sent: one that is always undefined is left out of JSON. */
  has(key: string): boolean {
    return isPresent(this.body, key) && !(this.body.encoding !== 'form' && this.#isUndefined(key));
  }

  #isUndefined(key: string): boolean {
    return this.valuesOf(key).every((value) => value.kind === 'primitive' && value.value === undefined);
  }

  /** The key under which a parameter is sent: its own, or one that a table takes for it. */
  keyOf(parameter: string, { misnamed }: RequestTable): string {
    if (this.has(parameter)) return parameter;
    const row = misnamed.find(({ key, meant, values }) => meant === parameter && this.has(key) && (!values || this.isAlways(key, values)));
    return row?.key ?? parameter;
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

  /** The keys that are sent. */
  keys(): string[] {
    return [...new Set(this.#writes().map(({ key }) => key))].filter((key) => this.has(key));
  }

  #writes(): SetWrite[] {
    return this.body.object.writes.filter((write): write is SetWrite => write.op === 'set');
  }

  /** The names of passwordless connections. */
  get connections(): readonly string[] {
    return [...PASSWORDLESS_CONNECTIONS, ...(this.#options.passwordlessConnections ?? [])];
  }

  /** Whether the request goes to a host of Auth0's, as its URL or its options say. */
  get goesToAuth0(): boolean {
    const { urls, urlNode, options } = this.request;
    if (urls.every((url) => isAuth0Match(url, urlNode, this.#options))) return true;
    const hosts = options.flatMap((object) => ['host', 'hostname', 'baseURL', 'baseUrl', 'prefixUrl'].flatMap((key) => memberOf(this.evaluator, object, key, object.node)));
    return hosts.some((value) => {
      if (value.kind === 'text') return isAuth0Host(textOf(value).replace(/^\w+:\/\//, '').split('/', 1)[0] as string, this.#options.domains);
      return value.kind === 'unknown' && isNamedAuth0(value.node);
    });
  }

  /** Whether a page sends the request to the server that it came from: `fetch('/passwordless/start', …)`. */
  get isOfOwnOrigin(): boolean {
    const { client, callee, urls } = this.request;
    // An instance may have a base of its own.
    const isOfPage = client !== undefined && (client.isBrowser === true || client.name === 'fetch' || (client.isHooked === true && callee.module !== undefined && callee.made.length === 0));
    return isOfPage && urls.every(({ host, path }) => host === undefined && path.start === 0);
  }

  /** Whether an object in the body arrives as an object. Flat forms, and what an unknown function makes of it, may not keep it. */
  get keepsObjects(): boolean {
    const { client, options } = this.request;
    if (this.body.encoding === 'json') return true;
    const flat = options.flatMap((object) => ['form', 'searchParams'].flatMap((key) => memberOf(this.evaluator, object, key, object.node)));
    return this.body.encoding === 'plain' && client !== undefined && !flat.some(({ kind, node }) => kind === 'object' && node === this.body.object.node);
  }

  /** Whether every key of the body is seen, as far as the code shows what happens to it. */
  get isSeen(): boolean {
    return this.request.bodies.isComplete && !this.body.object.writes.some((write) => isUnseen(write) || isEscape(write));
  }

  /** Whether nothing but what is seen gets into the body on its way. */
  get isWhole(): boolean {
    const { client, isUrlComplete, unseenWrapper } = this.request;
    return this.isSeen && isUrlComplete && client !== undefined && unseenWrapper === undefined && this.body.through.length === 0;
  }

  /**
   * Whether keys of the body can change without anybody noticing but Auth0; readers of shared objects are asked later.
   *
   * @param keys the keys that may change
   */
  isEditable(keys: ReadonlySet<string>): boolean {
    const { request } = this;
    if (!this.isSeen || !request.isUrlComplete || this.body.through.some(isSchemaCheck) || request.urls.some(({ isPrefixed }) => isPrefixed)) return false;
    if (mayChangeKeys(request) || changedLate(request) !== undefined || readsSentBody(request.call) || writtenLength(this.evaluator, request)) return false;
    return !(request.unseenWrapper && takesApart(request.unseenWrapper, keys));
  }

  /** The place of a key in the file of the call, or of the URL where the key has none there. */
  placeOf(write: SetWrite): Range {
    const { place } = write;
    const node = place.kind === 'text' ? sourcesOf(place.key)?.[0]?.node : place.node;
    if (!node || fileOf(node) !== this.file) return this.range;
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
