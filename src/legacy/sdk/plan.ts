import type { PASSWORDLESS_CONNECTIONS } from '../../auth0/grants.ts';
import type { ByConnection, SdkRewrite } from '../../auth0/sdk-call.ts';
import { keyName, nameOf, unwrap, wrapped, type CallLike, type Node } from '../../syntax/node.ts';
import type { CheckedRequest } from '../checked-request.ts';
import type { Change, NewValue } from '../exchange.ts';
import type { LegacyOptions } from '../options.ts';
import { addPoint } from '../plan.ts';
import { NOT_SEEN, type Verdict } from '../request-keys.ts';

/** The connections that a call may be for; nothing for one that is known only when the program runs. */
export type ConnectionOf = (typeof PASSWORDLESS_CONNECTIONS)[number] | undefined;

/**
 * The changes that make a call the other one, or what stands in the way.
 *
 * @param way the way from the instance to the method that is called
 * @param connection the one connection that it is for, where it is known
 */
export function planSdkRewrite(checked: CheckedRequest, way: string, rewrite: SdkRewrite, connection: ConnectionOf, options: LegacyOptions): Verdict {
  const { call } = checked.request;
  const chosen = <T>(value: ByConnection<T>): T | undefined => {
    if (typeof value !== 'object' || value === null || !('sms' in value)) return value as T;
    return connection === undefined ? undefined : value[connection];
  };
  const renames = Object.entries(rewrite.renames ?? {}).filter(([key]) => checked.isWritten(key)).map(([key, to]) => [key, chosen(to)] as const);
  const brought = renames.map(([, name]) => name);
  const adds = (rewrite.adds ?? []).filter(({ key }) => !checked.isWritten(key) && !brought.includes(key)).map(({ key, text }) => [key, chosen(text)] as const);
  const to = rewrite.way === undefined ? way : chosen(rewrite.way);
  if (to === undefined || [...renames, ...adds].some(([, text]) => text === undefined)) return { obstacle: connection === undefined ? 'The connection is known only when the program runs.' : 'An email may hold a code or a link.' };
  const names = brought as readonly string[];
  const twice = names.find((name, index) => checked.isWritten(name) || names.indexOf(name) !== index);
  if (twice !== undefined) return { obstacle: `Two of its keys would be "${twice}".` };
  const removed = (rewrite.removes ?? []).filter((key) => checked.isWritten(key));
  const changed = new Set([...renames.map(([key]) => key), ...names, ...removed]);
  if (!checked.isEditable(changed)) return { obstacle: NOT_SEEN };
  if (removed.some((key) => checked.writesOf(key).some(({ value }) => 'node' in value && mayDoSomething(value.node)))) return { obstacle: 'What goes does something.' };
  const audience = rewrite.takesAudience ? audienceOf(options) : undefined;
  const missing: (readonly [string, NewValue])[] = [...adds.map(([key, text]) => [key, { text: text as string }] as const), ...(audience && !checked.isWritten('audience') ? [['audience', audience] as const] : [])];
  const at = addPoint(checked.body.object, 0);
  if (missing.length > 0 && !at) return { obstacle: NOT_SEEN };
  const moved = to === way ? [] : moveMethod(call, way, to);
  if (!moved) return { obstacle: 'The method has another name here.' };
  const result = rewrite.isModern ? unwrapResult(call) : [];
  if (!result) return { obstacle: `The newer method takes no callback and no options of the older one; it gives a promise whose value lies under data.` };
  return {
    changes: [
      ...moved,
      ...renames.flatMap(([key, name]) => checked.writesOf(key).map((write): Change => ({ kind: 'rename', write, to: name as string }))),
      ...removed.flatMap((key) => checked.writesOf(key).map((write): Change => ({ kind: 'remove', write }))),
      ...missing.map(([key, value]): Change => ({ kind: 'add', at: at as NonNullable<typeof at>, key, value })),
      ...result,
    ],
  };
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
  if (!last) return undefined;
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
 * Takes what the newer methods give out of `data`, where something is made of it.
 *
 * @returns nothing where the call has more than its first argument
 */
function unwrapResult(call: CallLike): Change[] | undefined {
  if (call.arguments.length > 1) return undefined;
  const outer = wrapped(call);
  if (outer.parent?.type === 'ExpressionStatement') return [];
  const awaited = awaitOf(call, outer);
  return [awaited ? { kind: 'append', node: awaited, text: '.data' } : { kind: 'append', node: call, text: '.then(({ data }) => data)' }];
}

/** The `await` around a call, with nothing but its types in between. */
function awaitOf(call: Node, outer: Node): Node | undefined {
  for (let node = call; node !== outer && node.parent; node = node.parent) if (node.parent.type === 'AwaitExpression') return node.parent;
  return undefined;
}
