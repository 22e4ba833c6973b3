import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf, type Callee } from '../syntax/callee.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessOf, writtenBy } from '../syntax/events.ts';
import { calleeName, isCallLike, isFunction, keyName, memberName, nameOf, unwrap, walk, type CallLike, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { outsideFilesHolding, programAccessesOf } from '../syntax/outside.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import type { ObjectValue, Value } from '../syntax/value.ts';
import type { Client } from './clients.ts';

/** A function that a client runs around its requests. */
export interface Hook {
  readonly fn: Node;
  /** Whether it runs when the answer is there. */
  readonly isLate: boolean;
}

/** The hooks of the client that a call goes to: those of its options, and those that code of the project adds to it. */
export function hooksOf(evaluator: Evaluator, callee: Callee, client: Client | undefined, options: readonly ObjectValue[]): Hook[] {
  return [...interceptorsOf(evaluator, callee), ...options.flatMap((object) => hooksIn(evaluator, object)), ...interceptorClassesOf(evaluator, callee, client)];
}

/** What `client.interceptors.request.use(…)` and `$httpProvider.interceptors.push(…)` are given, for the client that a call goes to. */
function interceptorsOf(evaluator: Evaluator, callee: Callee): Hook[] {
  return accessesOf(fileOf(callee.node), 'interceptors').flatMap((access) => {
    const { top, path } = accessOf(access);
    const call = top.parent;
    if (!isCallLike(call) || call.callee !== top || !/^(?:push|use)$/.test(path.at(-1) ?? '') || !mayBeClient(evaluator, access.object, callee)) return [];
    return call.arguments.flatMap((argument) => functionsIn(evaluator, argument)).map((fn) => ({ fn, isLate: path[0] === 'response' }));
  });
}

/** Functions that axios and ofetch run in the place of a request, or in front of it. */
const HOOK_KEYS = ['adapter', 'onRequest'];

/** The hooks of got and ky that run before a request, `{ hooks: { beforeRequest: […] } }`, and those of axios and ofetch. */
function hooksIn(evaluator: Evaluator, options: ObjectValue): Hook[] {
  const hooks = memberOf(evaluator, options, 'hooks', options.node).filter((value) => value.kind === 'object');
  const lists = hooks.flatMap((object) => ['init', 'beforeRequest'].flatMap((key) => memberOf(evaluator, object, key, object.node)));
  const direct = HOOK_KEYS.flatMap((key) => memberOf(evaluator, options, key, options.node));
  return [...lists, ...direct].flatMap((list) => functionsOf(evaluator, list)).map((fn) => ({ fn, isLate: false }));
}

/** Interceptors that a framework finds by their interface, or in a list: every request of its client goes through them. */
function interceptorClassesOf(evaluator: Evaluator, { node }: Callee, client: Client | undefined): Hook[] {
  const { type, method, list } = client?.interceptors ?? {};
  if (type === undefined || method === undefined || list === undefined) return [];
  const file = fileOf(node);
  const hooks: Node[] = [];
  for (const one of new Set([file, ...outsideFilesHolding(node, type), ...outsideFilesHolding(node, list)])) {
    walk(one.ast, (inner) => {
      if (inner.type === 'MethodDefinition' && memberName(inner) === method) hooks.push(inner.value);
      if (inner.type === 'VariableDeclarator' && inner.init && typeName(inner.id)?.startsWith(type)) hooks.push(...functionsIn(evaluator, inner.init));
      if (inner.type === 'CallExpression' && calleeName(inner) === list) hooks.push(...inner.arguments.flatMap((argument) => functionsIn(evaluator, argument)));
    });
  }
  return [...new Set(hooks)].map((fn) => ({ fn, isLate: false }));
}

function typeName(id: Node): string | undefined {
  const annotation = id.type === 'Identifier' ? id.typeAnnotation?.typeAnnotation : undefined;
  return annotation?.type === 'TSTypeReference' ? nameOf(annotation.typeName) : undefined;
}

/** What code of the project gives to the defaults of the client that a call goes to: `axios.defaults.transformRequest = […]`. */
export function defaultsOf(evaluator: Evaluator, callee: Callee, key: string): Value[] {
  return accessesOf(fileOf(callee.node), key).flatMap((access) => {
    const defaults = unwrap(access.object);
    if (defaults.type !== 'MemberExpression' || keyName(defaults) !== 'defaults' || !mayBeClient(evaluator, defaults.object, callee, true)) return [];
    const written = writtenBy(access);
    if (written) return written.node ? evaluator.valuesOfNode(written.node) : [];
    const { top } = accessOf(access);
    const call = isCallLike(top.parent) && top.parent.callee === top ? top.parent : undefined;
    return call ? call.arguments.flatMap((argument) => functionsIn(evaluator, argument)).flatMap((fn) => evaluator.valuesOfNode(fn)) : [];
  });
}

/**
 * Whether an object that hooks are added to may be the client that a call goes to. Hooks of a module do not count for the
 * instances that it makes; its defaults do.
 */
function mayBeClient(evaluator: Evaluator, object: Node, callee: Callee, areDefaults = false): boolean {
  const origins = evaluator.valuesOfNode(object).flatMap((value) => (value.kind === 'unknown' ? [value.node] : []));
  const known = [object, ...origins].map(calleeOf).filter(({ module, isGlobal }) => module !== undefined || isGlobal);
  if (known.length > 0) return known.some((one) => isSameClient(one, callee, areDefaults));
  const isUnknown = callee.module === undefined && !callee.isGlobal;
  const name = unwrap(object);
  return isUnknown || (name.type === 'Identifier' && fileOf(name).variableOf(name)?.defs[0]?.type === 'Parameter');
}

function isSameClient(one: Callee, callee: Callee, areDefaults: boolean): boolean {
  if (one.made.some((call) => callee.made.includes(call))) return true;
  if (one.made.length > 0 || (callee.made.length > 0 && !areDefaults)) return false;
  return one.module === callee.module && (one.module !== undefined || one.path[0] === callee.path[0]);
}

function accessesOf(file: SourceFile, key: string): TSESTree.MemberExpression[] {
  return programAccessesOf(file, key).filter((access) => access.type === 'MemberExpression');
}

function functionsIn(evaluator: Evaluator, node: CallLike['arguments'][number] | Node): Node[] {
  return node.type === 'SpreadElement' ? [] : evaluator.valuesOfNode(node).flatMap((value) => functionsOf(evaluator, value));
}

function functionsOf(evaluator: Evaluator, value: Value): Node[] {
  if (value.kind === 'list') return value.items.flatMap((item) => evaluator.evaluate(item)).flatMap((item) => (item.kind === 'function' ? [item.fn] : []));
  return value.kind === 'function' && isFunction(value.fn) ? [value.fn] : [];
}
