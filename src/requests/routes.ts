import type { TSESTree } from '@typescript-eslint/types';
import { LEGACY_KEYS } from '../auth0/parameters.ts';
import { calleeOf, type Callee } from '../syntax/callee.ts';
import { functionNamed } from '../syntax/declared.ts';
import { isCallLike, isFunction, keyName, nameOf, unwrap, walk, wrapped, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';
import { importsOf } from './clients.ts';

/** Names of servers and routers, the modules that make them, and their methods. */
const SERVER_NAME = /^(?:app|emulator|express|fastify|hono|koa|mock|polka|restify|route|router|routes|server|srv)$|(?:App|Emulator|Mock|Router|Routes|Server)$/;
/** Names that clients have as well; only a request handler makes a server of them. */
const MAYBE_SERVER_NAME = /^(?:api|c|instance|r|this)$/;
const SERVER_MODULE = /^(?:@hapi\/hapi|@koa\/router|@tinyhttp\/app|elysia|express|express-promise-router|fastify|find-my-way|h3|hapi|hono|itty-router|json-server|koa-router|polka|restify)$/;
export const ROUTE_METHOD = /^(?:add|all|any|del|delete|get|handle|head|on|options|opts|patch|post|put|register|route|use)$/;

/** First parameters of request handlers, and second ones. Callbacks of HTTP clients take an error first. */
export const REQUEST = /^_?(?:ctx|context|event|req|request)$/;
const REQUEST_OF_SERVER = /^_?(?:_|c|h)$/;
const RESPONSE = /^_?(?:h|next|rep|reply|res|response)$/;
/** Names of what is sent, and not of a handler. */
const SENT = /(?:^|_)(?:args|body|credentials|creds|data|form|json|opts|options|params|payload|user)$|(?:Body|Credentials|Data|Form|Options|Params|Payload)$/i;

/** Decorators of server frameworks: `@Post('oauth/ro')` of Nest and its like. Clients write theirs in capitals. */
const ROUTE_DECORATOR = /^(?:All|Controller|Delete|Get|Head|HttpPost|JsonController|Options|Patch|Path|Post|PostMapping|Put|RequestMapping|Route)$/;

/** What holds the address that a server or a worker is asked for, and the keys under which it stands there. */
const INCOMING_HOLDER = /^_?(?:c|ctx|context|e|event|evt|incoming|location|message|msg|parsed(?:Url|URL)?|r|req|request|uri|url)$/;
const INCOMING_KEY = /^(?:href|originalUrl|path|pathname|rawPath|routerPath|url)$/;

export function isRouteDecorator(decorator: TSESTree.Decorator): boolean {
  const { expression } = decorator;
  return ROUTE_DECORATOR.test(calleeOf(isCallLike(expression) ? expression.callee : expression).names.at(-1) ?? '');
}

/** Whether a callee is a method of a server or router that takes a path and handlers. */
export function isRouteMethod(callee: Callee): boolean {
  return isServer(callee) && ROUTE_METHOD.test(callee.names.at(-1) ?? '');
}

function isServer({ module, names }: Callee): boolean {
  return SERVER_MODULE.test(module ?? '') || SERVER_NAME.test(receiverOf(names));
}

function receiverOf(names: readonly string[]): string {
  return (names.at(-2) ?? '').replace('()', '');
}

/** Whether a call defines a route of a server for a path: `app.post('/oauth/ro', (req, res) => …)`. */
export function isRoute(call: CallLike, callee: Callee): boolean {
  const mayBeServer = isServer(callee) || MAYBE_SERVER_NAME.test(receiverOf(callee.names));
  const objects = call.arguments.map((argument) => unwrap(argument)).filter((argument) => argument.type === 'ObjectExpression');
  if (objects.some(hasLegacyKeys)) return false;
  if (mayBeServer && objects.some((object) => object.properties.some(isHandlerProperty))) return true;
  if (isServer(callee) && objects.some((object) => object.properties.some((property) => property.type === 'Property' && keyName(property) === 'prefix'))) return true;
  if (!ROUTE_METHOD.test(callee.names.at(-1) ?? '')) return false;
  const given = call.arguments.slice(1).filter((argument) => argument.type !== 'Literal' && argument.type !== 'TemplateLiteral');
  const functions = given.flatMap((argument) => functionOf(argument) ?? []);
  if (functions.length > 0) return functions.some((fn) => isHandler(fn, mayBeServer));
  return isServer(callee) && isUnused(call) && given.every(mayBeHandler);
}

function hasLegacyKeys(object: TSESTree.ObjectExpression): boolean {
  return object.properties.filter((property) => property.type === 'Property' && LEGACY_KEYS.has(keyName(property) ?? '')).length >= 2;
}

function isHandlerProperty(property: Node): boolean {
  return property.type === 'Property' && /^(?:controller|handle|handler)$/.test(keyName(property) ?? '');
}

function isHandler({ params }: FunctionNode, ofServer: boolean): boolean {
  const [first = '', second = ''] = params.map((parameter) => nameOf(parameter) ?? '');
  if (REQUEST.test(first)) return true;
  return ofServer && (params.length === 0 || REQUEST_OF_SERVER.test(first) || RESPONSE.test(second));
}

/** Handlers by name: `router.post('/oauth/ro', limit, controller.login)`. */
function mayBeHandler(node: Node): boolean {
  const inner = unwrap(node);
  const name = inner.type === 'MemberExpression' ? keyName(inner) : nameOf(inner);
  return /^(?:Array|Call|Member)Expression$|^Identifier$/.test(inner.type) && !SENT.test(name ?? '');
}

/** Whether nobody waits for the result of a call; a route may be followed by more of them. */
function isUnused(call: Node): boolean {
  const { parent } = wrapped(call);
  if (parent?.type === 'ExpressionStatement') return true;
  const next = parent?.type === 'MemberExpression' && ROUTE_METHOD.test(keyName(parent) ?? '') ? parent.parent : undefined;
  return isCallLike(next) && isUnused(next);
}

/** A function expression, or the function that a name stands for in the file. */
export function functionOf(node: Node): FunctionNode | undefined {
  const inner = unwrap(node);
  return isFunction(inner) ? inner : functionNamed(inner);
}

/** `req.url`, `ctx.path`, a `pathname` that comes from one of them: what a server or a worker is asked for. */
export function isIncomingPath(node: Node): boolean {
  return isIncoming(unwrap(node), 0);
}

/** How many names are followed; declarations may name each other in a circle. */
const MOST_STEPS = 5;

function isIncoming(node: Node, steps: number): boolean {
  if (steps > MOST_STEPS) return false;
  if (node.type === 'MemberExpression' && INCOMING_KEY.test(keyName(node) ?? '')) {
    const holder = unwrap(node.object);
    if (holder.type === 'MemberExpression') return INCOMING_HOLDER.test(keyName(holder) ?? '');
    return (INCOMING_HOLDER.test(nameOf(holder) ?? '') && isHandedIn(holder)) || holds(holder, steps);
  }
  return node.type === 'Identifier' ? holds(node, steps) : node.type === 'CallExpression' && contains(node, steps);
}

const SERVER_FILE = /^(?:@nestjs\/.*|@sveltejs\/.*|connect|http|http2|https|micro|mockttp|msw|next(?:\/.*)?|nock|worktop)$/;

/** Whether a name is what a server hands to its handler; clients call what they send, and what they get, by the same names. */
function isHandedIn(holder: Node): boolean {
  const definition = holder.type === 'Identifier' ? fileOf(holder).variableOf(holder)?.defs[0] : undefined;
  if (!definition) return true;
  if (definition.type !== 'Parameter') return false;
  const names = (definition.node as FunctionNode).params.map((parameter) => nameOf(parameter) ?? '');
  if (names.some((name) => RESPONSE.test(name) && name !== 'next')) return true;
  const imports = importsOf(fileOf(holder));
  return imports.some((module) => SERVER_MODULE.test(module) || SERVER_FILE.test(module)) || isWorker(definition.node);
}

/** `addEventListener('fetch', (event) => …)`, `export default { fetch(request) {…} }`, `export function middleware(request)`. */
function isWorker(fn: Node): boolean {
  const { parent } = fn;
  const name = parent?.type === 'Property' || parent?.type === 'MethodDefinition' ? keyName(parent) : nameOf((fn as FunctionNode).id ?? fn);
  if (/^(?:allow\w*|fetch|filter|handle\w*|handler|match\w*|middleware|on[A-Z]\w*|proxy|skip\w*)$/.test(name ?? '')) return true;
  return isCallLike(parent) && /^(?:addEventListener|createServer|handler|listen|on|route|serve|use)$/.test(calleeOf(parent.callee).names.at(-1) ?? '') && !/interceptors/.test(fileOf(fn).textOf(parent.callee));
}

/** Whether a name was made from what a server is asked for: `const { pathname } = new URL(request.url)`, `(req, path) => …`. */
function holds(node: Node, steps: number): boolean {
  const definition = node.type === 'Identifier' ? fileOf(node).variableOf(node)?.defs[0] : undefined;
  if (definition?.type === 'Parameter') {
    const names = (definition.node as FunctionNode).params.map((parameter) => nameOf(parameter) ?? '');
    return names.some((name) => REQUEST.test(name) || RESPONSE.test(name)) && isHandedIn(node);
  }
  const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : undefined;
  return init !== undefined && init !== null && (isIncoming(unwrap(init), steps + 1) || contains(init, steps + 1));
}

function contains(expression: Node, steps: number): boolean {
  let found = false;
  walk(expression, (node) => {
    if (node !== expression && node.type === 'MemberExpression' && isIncoming(node, steps + 1)) found = true;
    else if (node.type === 'Identifier' && REQUEST.test(node.name)) found = true;
    return !found;
  });
  return found;
}
