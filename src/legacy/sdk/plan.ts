import type { PASSWORDLESS_CONNECTIONS } from '../../auth0/grants.ts';
import type { ByConnection, SdkRewrite } from '../../auth0/sdk-call.ts';
import type { Evaluator } from '../../syntax/evaluate.ts';
import { isFunction, keyName, nameOf, rootOfAccess, unwrap, wrapped, type CallLike, type FunctionNode, type Node } from '../../syntax/node.ts';
import { memberOf } from '../../syntax/objects.ts';
import { fileOf } from '../../syntax/source-file.ts';
import type { CheckedRequest } from '../checked-request.ts';
import { changeKey, type Change, type NewValue } from '../exchange.ts';
import type { Body } from '../../requests/body.ts';
import type { LegacyOptions } from '../options.ts';
import { additions, overrides, type AddedKey } from '../plan.ts';
import { NOT_SEEN, type Verdict } from '../request-keys.ts';

/** The connections that a call may be for; nothing for one that is known only when the program runs. */
export type ConnectionOf = (typeof PASSWORDLESS_CONNECTIONS)[number] | undefined;

/** One of the bodies that a call may have, and the connection that it is for. */
export interface PlannedBody {
  readonly checked: CheckedRequest;
  /** Nothing where it is known only when the program runs. */
  readonly connection: ConnectionOf;
}

/**
 * The changes that make a call the other one, or what stands in the way. Which of its bodies is sent is decided later, so that all
 * of them change.
 *
 * @param way the way from the instance to the method that is called
 */
export function planSdkRewrite(bodies: readonly PlannedBody[], way: string, rewrite: SdkRewrite, options: LegacyOptions): Verdict {
  const plans = bodies.map((body) => planBody(body, rewrite));
  const stuck = plans.find((plan) => 'obstacle' in plan);
  if (stuck && 'obstacle' in stuck) return stuck;
  const changes = plans.flatMap((plan) => ('changes' in plan ? plan.changes : []));
  const ways = new Set(bodies.map(({ connection }) => (rewrite.way === undefined ? way : chosen(rewrite.way, connection))));
  const [to] = ways;
  if (to === undefined || ways.has(undefined)) return { obstacle: UNKNOWN };
  if (ways.size > 1) return { obstacle: 'Its bodies are for two connections, which have two methods from now on.' };
  const added = addedTo(bodies, rewrite, changes, options);
  if ('obstacle' in added) return added;
  const { call } = (bodies[0] as PlannedBody).checked.request;
  const moved = to === way ? [] : moveMethod(call, way, to);
  if (!moved) return { obstacle: 'The method has another name here.' };
  const result: Verdict = rewrite.isModern ? unwrapResult(bodies[0] as PlannedBody, rewrite.givesNothing ?? false) : { changes: [] };
  if ('obstacle' in result) return result;
  const unsure = rewrite.isModern && !rewrite.givesNothing ? OPTIONAL.find((key) => bodies.some(({ checked }) => mayBeMissing(checked, key))) : undefined;
  if (unsure !== undefined) return { obstacle: `Its "${unsure}" may be undefined, which the newer method would send as a text.` };
  return { changes: [...new Map([...moved, ...changes, ...added.changes, ...result.changes].map((change) => [changeKey(change), change])).values()] };
}

const UNKNOWN = 'The connection is known only when the program runs.';

/** Keys that calls can do without. */
const OPTIONAL = ['audience', 'scope'];

/** Whether a key is written with a value that may be no text. */
function mayBeMissing(checked: CheckedRequest, key: string): boolean {
  if (!checked.isWritten(key)) return false;
  const { object } = checked.body;
  return memberOf(checked.evaluator, object, key, object.node).some((value) => value.kind !== 'text');
}

function chosen<T>(value: ByConnection<T>, connection: ConnectionOf): T | undefined {
  if (typeof value !== 'object' || value === null || !('sms' in value)) return value as T;
  return connection === undefined ? undefined : value[connection];
}

/** What changes of the keys that a body has. */
function planBody({ checked, connection }: PlannedBody, { renames = {}, removes = [], keeps, refuses = [], sets: always = {}, adds = [] }: SdkRewrite): Verdict {
  const refused = refuses.find((key) => checked.isWritten(key));
  if (refused !== undefined) return { obstacle: `The method takes no account of its "${refused}" today.` };
  const renamed = Object.entries(renames).filter(([key]) => checked.isWritten(key)).map(([key, to]) => [key, chosen(to, connection)] as const);
  if (renamed.some(([, to]) => to === undefined)) return { obstacle: UNKNOWN };
  const names = renamed.map(([, to]) => to as string);
  const twice = names.find((name, index) => checked.isWritten(name) || names.indexOf(name) !== index);
  if (twice !== undefined) return { obstacle: `Two of its keys would be "${twice}".` };
  // What the old method takes no account of has the value that it takes instead.
  const ignored = adds.flatMap(({ key, text }) => (keeps && !keeps.includes(key) && checked.isWritten(key) ? [[key, chosen(text, connection)] as const] : []));
  if (ignored.some(([, text]) => text === undefined)) return { obstacle: UNKNOWN };
  const sets: Readonly<Record<string, string>> = { ...always, ...(Object.fromEntries(ignored) as Record<string, string>) };
  const set = Object.entries(sets).filter(([key]) => checked.isWritten(key));
  const dropped = keeps ? checked.keys().filter((key) => !keeps.includes(key) && !(key in renames)) : [];
  const removed = [...new Set([...removes.filter((key) => checked.isWritten(key)), ...dropped])].filter((key) => !(key in sets));
  const changed = new Set([...renamed.map(([key]) => key), ...names, ...removed, ...set.map(([key]) => key)]);
  if (!checked.isEditable(changed)) return { obstacle: NOT_SEEN };
  const gone = [...removed, ...set.map(([key]) => key)];
  if (gone.some((key) => checked.writesOf(key).some(({ value }) => 'node' in value && mayDoSomething(value.node)))) return { obstacle: 'What goes does something.' };
  return {
    changes: [
      ...renamed.flatMap(([key, to]) => checked.writesOf(key).map((write): Change => ({ kind: 'rename', write, to: to as string }))),
      ...removed.flatMap((key) => checked.writesOf(key).map((write): Change => ({ kind: 'remove', write }))),
      ...set.flatMap(([key, text]) => checked.writesOf(key).map((write): Change => ({ kind: 'value', write, value: { text } }))),
    ],
  };
}

/** The keys that bodies lack, put where they do not take the place of what another body has. */
function addedTo(bodies: readonly PlannedBody[], rewrite: SdkRewrite, changes: readonly Change[], options: LegacyOptions): Verdict {
  const audience = rewrite.takesAudience ? audienceOf(options) : undefined;
  const wanted = [...(rewrite.adds ?? []), ...Object.entries(rewrite.sets ?? {}).map(([key, text]) => ({ key, text }))];
  const added: AddedKey[] = [];
  const all = bodies.map(({ checked }) => checked.body);
  const hasKey = (body: Body, key: string): boolean => {
    const one = bodies.find(({ checked }) => checked.body === body);
    return one !== undefined && (one.checked.isWritten(key) || Object.entries(rewrite.renames ?? {}).some(([from, to]) => one.checked.isWritten(from) && chosen(to, one.connection) === key));
  };
  for (const { key, text } of wanted) {
    const lacking = bodies.filter(({ checked }) => !hasKey(checked.body, key));
    const texts = new Set(lacking.map(({ connection }) => chosen(text, connection)));
    const [only] = texts;
    if (texts.size === 0) continue;
    if (texts.size > 1 || only === undefined) return { obstacle: lacking.some(({ connection }) => connection === undefined) ? UNKNOWN : 'An email may hold a code or a link.' };
    const points = additions(all, (body) => hasKey(body, key), key, { text: only }, changes);
    if (!points.every((point) => point !== undefined)) return { obstacle: NOT_SEEN };
    const olds = Object.entries(rewrite.renames ?? {}).flatMap(([from, to]) => (bodies.some(({ connection }) => chosen(to, connection) === key) ? [from] : []));
    if (points.some((point) => [key, ...olds].some((one) => overrides(all, { ...point, key: one })))) return { obstacle: UNKNOWN };
    added.push(...points);
  }
  if (audience) added.push(...additions(all, (body) => hasKey(body, 'audience'), 'audience', audience, changes).flatMap((point) => (point && !overrides(all, point) ? point : [])));
  return { changes: added };
}

function audienceOf({ audience, audienceExpression }: LegacyOptions): NewValue | undefined {
  if (audienceExpression !== undefined) return { code: audienceExpression };
  return audience === undefined ? undefined : { text: audience };
}

/** What is taken out must not be missed for what it does: a name, a literal, a member. */
function mayDoSomething(node: Node): boolean {
  return !/^(?:Identifier|Literal|MemberExpression|TemplateLiteral)$/.test(unwrap(node).type);
}

/**
 * Gives the method the way to another one: `oauth.signIn` becomes `passwordless.signIn`, `requestSMSCode` becomes
 * `passwordless.sendSMS`.
 *
 * @returns nothing where the way does not stand at the call
 */
function moveMethod(call: CallLike, way: string, to: string): Change[] | undefined {
  const from = way.split('.');
  const wanted = to.split('.');
  const shared = from.findIndex((step, index) => step !== wanted[index]);
  const last = propertyOf(call.callee);
  // What an instance holds is no member of its class.
  if (!last || rootOfAccess(call.callee).type === 'Super') return undefined;
  if (shared === from.length - 1) return [{ kind: 'name', node: last, to: wanted.slice(shared).join('.') }];
  // `oauth.signIn` and `passwordless.signIn` differ in more than the last step.
  const properties = from.toReversed().reduce<{ node: Node | undefined; found: Node[] }>(
    ({ node, found }) => {
      const property = node && propertyOf(node);
      const object = node && unwrap(node);
      return { node: object?.type === 'MemberExpression' ? object.object : undefined, found: property ? [property, ...found] : found };
    },
    { node: call.callee, found: [] },
  ).found;
  if (properties.length !== from.length || from.length !== wanted.length || properties.some((property, index) => nameOf(property) !== from[index])) return undefined;
  return properties.flatMap((node, index): Change[] => (from[index] === wanted[index] ? [] : [{ kind: 'name', node, to: wanted[index] as string }]));
}

function propertyOf(callee: Node): Node | undefined {
  const member = unwrap(callee);
  return member.type === 'MemberExpression' && !member.computed && keyName(member) !== undefined ? member.property : undefined;
}

/**
 * Takes what the newer methods give out of `data`, where something is made of it, and hands it to the callback of the older one.
 *
 * @param givesNothing whether the newer method gives nothing where the older one gave an answer
 * @returns what stands in the way, where it cannot
 */
function unwrapResult({ checked }: PlannedBody, givesNothing: boolean): Verdict {
  const { call } = checked.request;
  const [body, callback, ...others] = call.arguments;
  const outer = wrapped(call);
  const isStatement = outer.parent?.type === 'ExpressionStatement';
  // Types for the result are those of the older one.
  if (call.typeArguments) return { obstacle: 'It is called with a type for its result.' };
  if (body && callback) {
    const handed = others.length === 0 && isStatement && outer === call ? handTo(checked, body, callback, givesNothing) : undefined;
    return handed ? { changes: handed } : { obstacle: CALLBACK };
  }
  if (isStatement) return { changes: [] };
  if (givesNothing && isRead(outer)) return { obstacle: 'The newer method gives no answer, and that of the older one is used.' };
  const awaited = awaitOf(call, outer);
  if (!awaited) return { changes: givesNothing ? [] : [{ kind: 'append', node: call, text: '.then(({ data }) => data)' }] };
  const argument = awaited.type === 'AwaitExpression' ? awaited.argument : awaited;
  const isOptional = argument.type === 'ChainExpression';
  if (argument !== call && !(isOptional && argument.expression === call)) return { obstacle: 'A type stands between the call and its await.' };
  return { changes: givesNothing ? [] : [{ kind: 'append', node: awaited, text: isOptional ? '?.data' : '.data' }] };
}

const CALLBACK = 'The newer method takes no callback and no options of the older one; it gives a promise whose value lies under data. A callback is only made its handler where the call is a statement, and the callback a function, or a name that is seen to be one.';

/** Whether more is made of what a call gives than to wait for it, or to give it back. */
function isRead(outer: Node): boolean {
  const { parent } = outer;
  return parent?.type !== 'ReturnStatement' && !(isFunction(parent) && parent.body === outer);
}

/**
 * Gives a callback what the promise gives, and what goes wrong in it too, as the older methods do:
 * `call(body).then(({ data }) => done(null, data)).catch(done)`.
 */
function handTo({ evaluator }: CheckedRequest, body: Node, callback: Node, givesNothing: boolean): Change[] | undefined {
  const call = body.parent as CallLike;
  if (givesNothing && !takesNoAnswer(callback, evaluator)) return undefined;
  if (callback.type === 'Identifier') {
    if (!isCallback(callback, evaluator)) return undefined;
    const answer = callback.name === 'data' ? ['{ data: result }', 'result'] : ['{ data }', 'data'];
    return [
      { kind: 'join', node: body, next: callback, text: `).then((${answer[0]}) => ` },
      { kind: 'append', node: callback, text: `(null, ${answer[1]})).catch(${callback.name}` },
    ];
  }
  const hasTypes = isFunction(callback) && callback.params.some((param) => 'typeAnnotation' in param && param.typeAnnotation !== undefined && param.typeAnnotation !== null);
  if (!isFunction(callback) || hasTypes || !beginsAlone(call)) return undefined;
  const code = fileOf(call).textOf(body);
  const name = ['done', 'callback', 'handler'].find((one) => !new RegExp(`\\b${one}\\b`).test(code));
  if (name === undefined) return undefined;
  return [
    { kind: 'enclose', node: call, open: `((${name}) => `, close: '' },
    { kind: 'join', node: body, next: callback, text: `).then(({ data }) => ${name}(null, data)).catch(${name}))(` },
  ];
}

/** Whether a callback is seen to take nothing but an error. */
function takesNoAnswer(callback: Node, evaluator: Evaluator): boolean {
  return evaluator.valuesOfNode(callback).every((value) => value.kind === 'function' && value.fn.params.length < 2);
}

/** Names of callbacks that code is given. */
const CALLBACK_NAME = /^(?:callback|cb|done|fn|handler|next)$/i;

/** Whether a name is seen to be a function, or is a parameter that is only ever taken for one. */
function isCallback(name: Node & { name: string }, evaluator: Evaluator): boolean {
  const values = evaluator.valuesOfNode(name);
  if (values.every(({ kind }) => kind === 'function')) return true;
  const variable = fileOf(name).variableOf(name);
  const definition = variable?.defs[0];
  const isPlain = definition?.type === 'Parameter' && (definition.node as FunctionNode).params.includes(definition.name as never) && !('optional' in definition.name && definition.name.optional);
  const isAsked = variable?.references.some(({ identifier }) => /^(?:UnaryExpression|LogicalExpression|IfStatement|ConditionalExpression|BinaryExpression)$/.test(identifier.parent?.type ?? '') || identifier.parent?.type === 'ChainExpression');
  return isPlain && isAsked === false && CALLBACK_NAME.test(name.name) && values.every(({ kind }) => kind === 'function' || kind === 'unknown');
}

/** Whether a statement may begin with a bracket: what stands in front of it ends there. */
function beginsAlone(call: Node): boolean {
  const { text, comments } = fileOf(call);
  for (let end = call.range[0]; ; ) {
    const before = text.slice(0, end).trimEnd();
    const comment = comments.find(({ range }) => range[0] < before.length && before.length <= range[1]);
    if (!comment) return before === '' || /[;{}]$/.test(before);
    end = comment.range[0];
  }
}

/** The `await` around a call, with nothing but its types in between. */
function awaitOf(call: Node, outer: Node): Node | undefined {
  for (let node = call; node !== outer && node.parent; node = node.parent) if (node.parent.type === 'AwaitExpression') return node.parent;
  return undefined;
}
