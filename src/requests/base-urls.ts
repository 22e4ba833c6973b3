import type { Endpoint } from '../auth0/endpoints.ts';
import { calleeOf, requiredModule, type Callee } from '../syntax/callee.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessNames, isCallLike, unwrap, type CallLike, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { programAccessesOf } from '../syntax/outside.ts';
import { fileOf } from '../syntax/source-file.ts';
import { joinUrl } from '../syntax/urls.ts';
import { textOf, type Value } from '../syntax/value.ts';
import { matchUrls, type FoundUrl } from './url.ts';

const BASE_KEYS = ['baseURL', 'baseUrl', 'base_url', 'base', 'prefixUrl', 'prefix', 'rootUrl'];

/** The base URLs among the members of an options object. */
export function basesIn(members: ReadonlyMap<string, Value[]>): Value[] {
  return BASE_KEYS.flatMap((key) => members.get(key) ?? []);
}
/** A path that is the endpoint's only behind a base URL: `baseURL: 'https://t.auth0.com/oauth'` and `post('/ro')`. */
export function joined(bases: readonly Value[], values: readonly Value[], node: Node, endpoint: Endpoint): FoundUrl | undefined {
  const texts = values.filter((value) => value.kind === 'text');
  if (bases.length === 0 || texts.length === 0) return undefined;
  const urls = joinUrl([bases, values], node);
  const { matches, isComplete } = matchUrls(urls.map(withoutDoubleSlash), endpoint);
  return matches.length > 0 ? { matches, isComplete, node } : undefined;
}

/** The same URL behind the base URLs that the client puts in front of a path; one with a host of its own stays. */
export function behind(bases: readonly Value[], found: FoundUrl, endpoint: Endpoint): FoundUrl {
  const known = bases.filter(({ kind }) => kind === 'text');
  const isRelative = found.matches.every(({ host }) => host === undefined);
  const whole = isRelative ? joined(known, found.matches.map(({ value }) => value), found.node, endpoint) : undefined;
  return whole ? { ...whole, isComplete: found.isComplete && whole.isComplete } : found;
}

/** Joining `/oauth/` and `/ro` gives slashes that HTTP clients leave out. */
function withoutDoubleSlash(value: Value): Value {
  if (value.kind !== 'text') return value;
  const pieces = value.pieces.filter((piece, index) => {
    const isSlash = piece.kind === 'known' && piece.source === undefined && piece.text === '/';
    const before = value.pieces[index - 1];
    const after = value.pieces[index + 1];
    return !isSlash || !((before?.kind === 'known' && before.text.endsWith('/')) || (after?.kind === 'known' && after.text.startsWith('/')));
  });
  return { ...value, pieces };
}

/** The base URLs of a call: of its options, of the client instance that it goes to, and of the client's defaults. */
export function basesOfCall(evaluator: Evaluator, callee: Callee, args: readonly { readonly node: Node; readonly values: readonly Value[] }[]): Value[] {
  const own = args.flatMap(({ node, values }) => values.flatMap((value) => baseIn(evaluator, value, node)));
  return own.length > 0 ? own : basesOfInstance(evaluator, callee);
}

/** The base URL of an instance: `axios.create({ baseURL })`, `axios.defaults.baseURL = …`. */
export function basesOfInstance(evaluator: Evaluator, callee: Callee): Value[] {
  const { made, node } = callee;
  const receiver = node.type === 'MemberExpression' ? node.object : node;
  const given = [...new Set([...made, ...makersOf(evaluator, receiver, 0)])].flatMap((call) => {
    return call.arguments.flatMap((argument) => {
      const values = argument.type === 'SpreadElement' ? [] : evaluator.valuesOfNode(argument);
      return values.flatMap((value) => (value.kind !== 'text' ? baseIn(evaluator, value, argument) : textOf(value).includes('/') ? [value] : []));
    });
  });
  return [...given, ...defaultBases(evaluator, callee)];
}

/** The calls that may have made a client that comes by way of a table, a factory of the file, or a wrapper: `wrap(axios.create(…))`. */
function makersOf(evaluator: Evaluator, client: Node, level: number): CallLike[] {
  if (level > 2) return [];
  return evaluator.valuesOfNode(client).flatMap(({ kind, node }) => {
    const call = unwrap(node);
    if (kind !== 'unknown' || !isCallLike(call) || requiredModule(call) !== undefined) return [];
    const inner = call.arguments.filter((argument) => argument.type !== 'SpreadElement' && argument.type !== 'ObjectExpression' && argument.type !== 'Literal');
    return [call, ...inner.flatMap((argument) => makersOf(evaluator, argument, level + 1))];
  });
}

function baseIn(evaluator: Evaluator, value: Value, node: Node): Value[] {
  if (value.kind !== 'object') return [];
  return BASE_KEYS.flatMap((key) => memberOf(evaluator, value, key, node)).filter(({ kind }) => kind !== 'primitive');
}

/** What `instance.defaults.baseURL` is set to: by the name of the instance in its file, of a client that others share in any. */
function defaultBases(evaluator: Evaluator, { node: callee, module, made }: Callee): Value[] {
  const [instance] = accessNames(callee);
  const isShared = module !== undefined && made.length === 0;
  return BASE_KEYS.flatMap((key) => (isShared ? programAccessesOf(fileOf(callee), key) : fileOf(callee).memberAccesses(key))).flatMap((access) => {
    const set = access.parent?.type === 'AssignmentExpression' && access.parent.left === access ? access.parent : undefined;
    const [root, defaults] = accessNames(access);
    if (!set || defaults !== 'defaults') return [];
    const isInstance = fileOf(access) === fileOf(callee) ? root === instance : calleeOf(access).module === module && calleeOf(access).made.length === 0;
    return isInstance ? evaluator.valuesOfNode(set.right) : [];
  });
}
