import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf } from './callee.ts';
import { valueReads } from './exported.ts';
import { isCallLike, keyName, memberName, rootOfAccess, some, unwrap, wrapped, type Identifier, type Node } from './node.ts';
import { fileOf, type SourceFile } from './source-file.ts';

/**
 * Whether a file calls a method of an object that it knows nothing of by a name that it computes: `auth[method](…)`,
 * `auth[method].call(auth, …)`.
 *
 * @param ofThis whether a `this` in the file may be that object
 */
export function callsByComputedName({ ast }: SourceFile, ofThis = true): boolean {
  return some(ast, (node) => isComputedAccess(node) && isCalled(node) && (ofThis || node.object.type !== 'ThisExpression'));
}

/** Whether a file takes a member off an object by a name that it computes, and calls it: `const run = auth[method]`, `const { [method]: run } = auth`. */
export function takesByComputedName({ ast }: SourceFile): boolean {
  return some(ast, (node) => {
    if (node.type === 'Property') return node.parent.type === 'ObjectPattern' && keyName(node) === undefined && isCalledName(node.value);
    const { parent } = wrapped(node);
    return parent?.type === 'VariableDeclarator' && isComputedAccess(node) && isCalledName(parent.id);
  });
}

function isCalledName(pattern: Node): boolean {
  const name = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  const variable = name.type === 'Identifier' ? fileOf(name).variableOf(name) : undefined;
  return variable !== undefined && valueReads(variable).some(isCalled);
}

/** Whether a file gives an object together with the name of one of its members to what may call it: `call([api, 'login'], …)`, `invoke(api, 'login', …)`. */
export function passesName({ ast }: SourceFile, key: string): boolean {
  return some(ast, (node) => {
    const list = node.type === 'ArrayExpression' ? node.elements : node.type === 'CallExpression' ? node.arguments : [];
    return list.some((one, index) => one?.type === 'Literal' && one.value === key && mayBeInstance(list[index - 1] ?? undefined));
  });
}

/**
 * Whether code in a text of its own, such as the template of a component, calls a member.
 *
 * @param before what stands in front of its name, as a regular expression
 */
export function isCalledInText(root: Node, key: string, before: string): boolean {
  const call = new RegExp(`${before}${key.replace(/[$]/g, '\\$&')}\\s*\\(`);
  if (!call.test(fileOf(root).textOf(root))) return false;
  return some(root, (node) => (node.type === 'TemplateElement' && call.test(node.value.raw)) || (node.type === 'Literal' && typeof node.value === 'string' && call.test(node.value)));
}

/** Whether the template that the decorator of a class holds calls a member, its own by the mere name. */
export function isCalledByTemplate({ ast }: SourceFile, key: string): boolean {
  return some(ast, (node) => node.type === 'Decorator' && isCalledInText(node, key, '(?<![\\w$-])'));
}

/** Functions of libraries that let another program call the methods of what they are given: comlink, threads, Electron, gRPC, SOAP, JSON-RPC, workers, frames. */
const SERVERS: readonly (readonly [module: RegExp, name: RegExp])[] = [
  [/^(?:comlink|threads(?:\/.*)?)$/, /^expose$/],
  [/^electron(?:\/.*)?$/, /^exposeInMainWorld$/],
  [/^(?:@grpc\/grpc-js|grpc|nice-grpc)$/, /^(?:add|addService)$/],
  [/^jayson(?:\/.*)?$/, /^(?:Server|server)$/],
  [/^(?:json-rpc-2\.0|rpc-websockets|vscode-jsonrpc)$/, /^(?:addMethod|onRequest|register)$/],
  [/^(?:birpc|dnode|worker-rpc)$/, /./],
  [/^penpal$/, /^(?:connect|connectToChild|connectToParent)$/],
  [/^soap$/, /^listen$/],
  [/^workerpool$/, /^worker$/],
];

/** A text that a file has that calls one of these. */
export const SERVING = /["'](?:@grpc\/grpc-js|birpc|comlink|dnode|electron|grpc|jayson|json-rpc-2\.0|nice-grpc|penpal|rpc-websockets|soap|threads|vscode-jsonrpc|worker-rpc|workerpool)(?:\/|["'])/;

/** Whether a file lets another program call the methods of an object: `expose(new Auth())`. */
export function servesMethods(file: SourceFile): boolean {
  if (!SERVING.test(file.text)) return false;
  return some(file.ast, (node) => {
    if (!isCallLike(node) || node.arguments.length === 0) return false;
    const { module, path } = calleeOf(node.callee);
    return SERVERS.some(([from, name]) => from.test(module ?? '') && name.test((path.at(-1) ?? 'default').replace('()', '')));
  });
}

function isComputedAccess(node: Node): node is TSESTree.MemberExpression {
  if (node.type !== 'MemberExpression' || !node.computed || memberName(node) !== undefined) return false;
  const key = unwrap(node.property);
  // Items of lists are found by numbers.
  const isIndex = (key.type === 'Literal' && typeof key.value === 'number') || (key.type === 'Identifier' && /^[ij]$|index$/i.test(key.name));
  return !isIndex && mayBeInstance(node.object);
}

function isCalled(access: Node): boolean {
  const outer = wrapped(access);
  const { parent } = outer;
  if (parent?.type === 'CallExpression') return parent.callee === outer;
  return parent?.type === 'MemberExpression' && parent.object === outer && /^(?:apply|bind|call)$/.test(keyName(parent) ?? '');
}

/** Whether an expression may give an instance of a class of the project, as far as its file shows it. */
function mayBeInstance(node: Node | undefined): boolean {
  const inner = node && unwrap(node);
  switch (inner?.type) {
    case 'Identifier':
      return isDeclared(inner) && !isLiteral(inner);
    case 'MemberExpression': {
      const root = rootOfAccess(inner);
      return root.type !== 'Identifier' || isDeclared(root);
    }
    case 'ThisExpression':
    case 'CallExpression':
    case 'NewExpression':
      return true;
    default:
      return false;
  }
}

/** Names that no file declares are those of the platform: `console[level](…)`. */
function isDeclared(name: Identifier): boolean {
  return fileOf(name).variableOf(name)?.defs[0] !== undefined;
}

/** Whether a name holds a table of its file: `const handlers = { … }`. */
function isLiteral(name: Identifier): boolean {
  const definition = fileOf(name).variableOf(name)?.defs[0];
  const init = definition?.node.type === 'VariableDeclarator' && definition.node.id === definition.name && definition.node.init ? unwrap(definition.node.init) : undefined;
  return init !== undefined && /^(?:Array|Object|Function|ArrowFunction|Class)Expression$|^(?:Template)?Literal$/.test(init.type);
}
