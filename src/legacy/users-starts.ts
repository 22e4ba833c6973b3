import type { TSESTree } from '@typescript-eslint/types';
import { PASSWORDLESS_START, USERS } from '../auth0/endpoints.ts';
import { USERS_REQUEST } from '../auth0/requests.ts';
import type { RequestCall } from '../requests/recognize.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { contains, isFunction, keyName, unwrap, walk, wrapped, type CallLike, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { variableNamed } from '../syntax/scopes.ts';
import { fileOf } from '../syntax/source-file.ts';
import { sourcesOf, type ObjectValue } from '../syntax/value.ts';
import type { Problem } from './check-requests.ts';
import type { CheckedRequest } from './checked-request.ts';
import type { Change, SetWrite } from './exchange.ts';
import { addPoint } from './plan.ts';
import { changedKeys, NOT_SEEN, type Verdict } from './request-keys.ts';

const CONNECTION = 'sms';

/** What proves the client to Auth0, and the id that it has: an exchange and its start send the same. */
const CLIENT_KEYS = ['client_id', 'client_secret'];

/**
 * The first step of the time before `/passwordless/start`: a user is created with the Management API, which sends the code. It
 * becomes a start where the exchange of the file says which client it is for, nobody reads the user that comes back, and the
 * token of the Management API is seen to go.
 *
 * @param isStarted whether something else in the project asks for codes of the connection
 */
export function usersProblems(checked: CheckedRequest, exchanges: readonly CheckedRequest[], isStarted: () => boolean): Problem[] {
  if (!isOldStart(checked)) return [];
  const common = { range: checked.range, isWarning: true };
  if (isStarted()) return [{ code: 'start-by-users-api', ...common, detail: 'There is a start for the connection already: this may only create a user.' }];
  const token = tokenOf(checked.request, checked);
  const planned = startOf(checked, exchanges.filter((login) => ['realm', 'connection'].some((key) => login.isAlways(key, [CONNECTION]))));
  if ('obstacle' in planned) return [{ code: 'start-by-users-api', ...common, detail: planned.obstacle }];
  if (!token) return [{ code: 'start-by-users-token', ...common }];
  return [{ code: 'start-by-users-api', ...common, changes: [...planned.changes, { kind: 'remove', write: token }] }];
}

function isOldStart(checked: CheckedRequest): boolean {
  const keys = checked.keys();
  const isUnverified = checked.valuesOf('email_verified').every((value) => value.kind === 'primitive' && value.value === false);
  const isWhole = checked.isWhole && checked.isAlways('connection', [CONNECTION]) && isUnverified;
  return isWhole && keys.length === USERS_REQUEST.parameters.length && USERS_REQUEST.parameters.every(({ key }) => keys.includes(key));
}

function startOf(checked: CheckedRequest, exchanges: readonly CheckedRequest[]): Verdict {
  const { request } = checked;
  const at = addPoint(checked.body.object, 0);
  if (!checked.isEditable(changedKeys(USERS_REQUEST)) || !at || !request.isUrlComplete) return { obstacle: NOT_SEEN };
  const urls = request.urls.map((url): Change | undefined => {
    const [slice, ...others] = sourcesOf({ ...url.path, start: url.path.end - USERS.path.slice(1).length }) ?? [];
    const isOwn = slice && others.length === 0 && contains(request.call, slice.node);
    return isOwn ? { kind: 'text', slice, text: PASSWORDLESS_START.path.slice(1), part: 'url' } : undefined;
  });
  if (!urls.every((change) => change !== undefined)) return { obstacle: 'The path is not written in the call.' };
  const client = clientOf(request.call, exchanges);
  if (!client) return { obstacle: 'No exchange of the file says for which client the code is.' };
  if (!isAnswerUnread(request, checked.evaluator)) return { obstacle: 'What the Management API answers may be read: it is the user.' };
  const added = [...client, ['send', undefined] as const].map(([key, code]): Change => ({ kind: 'add', at, key, value: code === undefined ? { text: 'code' } : { code } }));
  const removed = checked.writesOf('email_verified').map((write): Change => ({ kind: 'remove', write }));
  return { changes: [...urls, ...removed, ...added] };
}

/** The client's id, and its secret where the exchanges send one, in code that means the same at the call. */
function clientOf(call: Node, exchanges: readonly CheckedRequest[]): (readonly [key: string, code: string])[] | undefined {
  const clients = exchanges.map((login) => CLIENT_KEYS.filter((key) => login.has(key)).map((key) => [key, codeOf(login, key, call)] as const));
  const [first] = clients;
  if (!first?.some(([key]) => key === 'client_id') || exchanges.some((login) => login.has('client_assertion'))) return undefined;
  const isSame = clients.every((client) => JSON.stringify(client) === JSON.stringify(first));
  return isSame && first.every(([, code]) => code !== undefined) ? (first as (readonly [string, string])[]) : undefined;
}

/** The code of a parameter, where every name in it means the same at another place. */
function codeOf(login: CheckedRequest, key: string, at: Node): string | undefined {
  const [write, ...others] = login.writesOf(key);
  if (!write || others.length > 0 || write.place.kind === 'text' || !('node' in write.value) || write.value.frame) return undefined;
  const { node } = write.value;
  return isMovable(node, at) ? fileOf(node).textOf(node) : undefined;
}

/** Whether an expression means the same at another place: it is made of literals and members of names that are known at both. */
function isMovable(expression: Node, at: Node): boolean {
  let is = true;
  walk(expression, (node) => {
    if (node.type === 'Identifier') is &&= isMemberName(node) || isSameName(node, at);
    else is &&= MOVABLE.test(node.type);
    return is;
  });
  return is;
}

const MOVABLE = /^(?:Literal|LogicalExpression|MemberExpression|MetaProperty|TemplateElement|TemplateLiteral|TSAsExpression|TSNonNullExpression|TSStringKeyword)$/;

function isMemberName(name: TSESTree.Identifier): boolean {
  const { parent } = name;
  return parent.type === 'MetaProperty' || (parent.type === 'MemberExpression' && parent.property === name && !parent.computed);
}

function isSameName(name: TSESTree.Identifier, at: Node): boolean {
  const file = fileOf(name);
  return file.variableOf(name) === variableNamed(file.scopes, name.name, at);
}

/** Where clients take a token: in the headers, or by a key of their own. */
const TOKENS: readonly (readonly [holder: string, key: RegExp])[] = [
  ['headers', /^authorization$/i],
  ['auth', /^bearer$/],
];

/** What gives the token of the Management API, as it stands in the call: one key, or all of its holder that has no other. */
function tokenOf({ call, options }: RequestCall, { evaluator }: CheckedRequest): SetWrite | undefined {
  const tokens = options.flatMap((object) => TOKENS.flatMap(([key, name]) => tokensUnder(evaluator, object, key, name)));
  const [token, ...others] = tokens;
  const isOwn = token?.place.kind === 'property' && others.length === 0 && contains(call, token.place.node);
  return isOwn ? token : undefined;
}

function tokensUnder(evaluator: Evaluator, object: ObjectValue, key: string, name: RegExp): (SetWrite | undefined)[] {
  const values = memberOf(evaluator, object, key, object.node);
  return values.flatMap((value) => {
    // Headers that are no object here may hold the token.
    if (value.kind !== 'object') return value.kind === 'primitive' ? [] : [undefined];
    const tokens = setsOf(value, (one) => name.test(one));
    const [holder, ...others] = setsOf(object, (one) => one === key);
    const isSeen = values.length === 1 && others.length === 0 && value.writes.every(({ op }) => op === 'set');
    return isSeen ? tokens.map((token) => (value.writes.length === 1 ? holder : token)) : [undefined];
  });
}

function setsOf({ writes }: ObjectValue, isWanted: (key: string) => boolean): SetWrite[] {
  return writes.filter((write): write is SetWrite => write.op === 'set' && isWanted(write.key));
}

/** Whether nothing is made of the answer: the call is a statement, maybe awaited, and no function is given the user. */
function isAnswerUnread({ call, calls }: RequestCall, evaluator: Evaluator): boolean {
  const [, ...links] = calls;
  const isSilent = links.every((link) => takesNoUser(link)) && call.arguments.every((argument) => isNoReader(argument, evaluator));
  let node = wrapped(calls.at(-1) ?? call);
  while (node.parent?.type === 'AwaitExpression') node = wrapped(node.parent);
  return isSilent && node.parent?.type === 'ExpressionStatement';
}

/** `.then(() => …)` waits for the answer and does not look at it; `.catch` and `.finally` do not get it. */
function takesNoUser({ callee, arguments: [first] }: CallLike): boolean {
  const name = callee.type === 'MemberExpression' ? keyName(callee) : undefined;
  if (name === 'catch' || name === 'finally') return true;
  const fn = first && unwrap(first);
  return name === 'then' && isFunction(fn) && fn.params.length === 0;
}

/** Whether an argument is data, with no function in it but such that take an error only. */
function isNoReader(argument: Node, evaluator: Evaluator): boolean {
  let is = isFunction(unwrap(argument)) || evaluator.valuesOfNode(argument).every(({ kind }) => /^(?:encoded|object|primitive|text)$/.test(kind));
  walk(argument, (node) => {
    if (!isFunction(node)) return is;
    const [first, ...others] = node.params;
    is &&= others.length === 0 && (!first || (first.type === 'Identifier' && /^e(?:rr(?:or)?)?$/i.test(first.name)));
    return false;
  });
  return is;
}
