import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf, type Callee } from '../syntax/callee.ts';
import { isCallLike, isFunction, keyName, nameOf, unwrap, wrapped, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';

/** What code does with a URL, other than to send a request to it. */
export type Role =
  /** It stands in for the request in a test, or expects it. */
  | 'test-double'
  /** It defines the endpoint: a server, an emulator. */
  | 'route'
  /** A library builds the request from it. */
  | 'library'
  /** It compares something with it. */
  | 'comparing'
  /** It prints it, or names a test after it. */
  | 'printing';

/** Callees with a role. A row fits by the callee's module, its first name (global or not), or its last name. */
interface RoleRow {
  readonly role: Role;
  readonly modules?: RegExp;
  readonly first?: RegExp;
  readonly last?: RegExp;
}

/** To add a mock library, a logger or an OAuth library, add it to a row. The first row that fits decides. */
const ROLES: readonly RoleRow[] = [
  {
    role: 'test-double',
    modules:
      /^(?:@angular\/common\/http\/testing|@mswjs\/.*|@pact-foundation\/.*|axios-mock-adapter|chai(?:-.*)?|ember-cli-mirage|fetch-mock.*|jest(?:-.*)?|@jest\/globals|miragejs|mock-http-server|mockttp|moxios|msw|nock|pretender|sinon(?:-.*)?|supertest|testdouble|vitest(?:-.*)?|xhr-mock)$/,
  },
  {
    role: 'test-double',
    first:
      /^(?:\$httpBackend|assert|axiosMock|chai|expect|fetchMock|fetchMocker|fakeServer|httpMock|httpTestingController|interceptor|jest|mockAxios|mockAdapter|mockServer|moxios|nock|pact|sandbox|should|sinon|td|vi)$/i,
  },
  {
    role: 'test-double',
    last:
      /^(?:(?:lastC|c)alled(?:Once)?With(?:Exactly|Match)?|deepEqual|deepStrictEqual|eql|expectOne|expectP(?:OST|ATCH)|intercept|notStrictEqual|on(?:Any|Get|Post)|respondWith|route|strictEqual|stubRequest|to(?:HaveBeen(?:Last|Nth|CalledOnce|)?(?:Called)?With|BeCalledWith|Be|Contain|ContainEqual|Equal|HaveProperty|Match|MatchObject|StrictEqual)|waitFor(?:Request|Response)|whenPOST|withArgs|withRequest)$/,
  },
  {
    role: 'library',
    modules:
      /^(?:@auth\/.*|@badgateway\/oauth2-client|auth0(?:-.*)?|axios-oauth-client|client-oauth2|grant|next-auth(?:\/.*)?|oauth|oauth4webapi|oidc-client(?:-ts)?|openid-client|passport.*|rest-facade|simple-oauth2)$/,
  },
  { role: 'printing', first: /^(?:console|describe|it|test|context|specify|suite|Symbol|Error|TypeError|debug|logger|log|winston|pino|chalk)$/ },
  { role: 'printing', modules: /^(?:bunyan|chalk|consola|debug|log4js|loglevel|pino|signale|winston)$/ },
  { role: 'printing', last: /^(?:debug|error|info|log|trace|verbose|warn)$/ },
  { role: 'comparing', last: /^(?:endsWith|exec|filter|find|has|includes|indexOf|lastIndexOf|localeCompare|match|matchAll|replace|replaceAll|search|some|split|startsWith|test)$/ },
  { role: 'comparing', first: /^(?:RegExp)$/ },
];

/** The role of a call by its callee alone. */
export function roleOfCallee({ module, names }: Callee): Role | undefined {
  const plain = names.map((name) => name.replace('()', ''));
  const first = plain[0] === 'this' || plain[0] === 'window' ? plain[1] : plain[0];
  const last = plain.at(-1);
  return ROLES.find((row) => {
    if (row.modules) return module !== undefined && row.modules.test(module.replace(/^node:/, ''));
    if (row.first) return module === undefined && first !== undefined && row.first.test(first);
    // A plain function of such a name, `find(url)`, is not the method.
    return row.last !== undefined && last !== undefined && plain.length > 1 && row.last.test(last);
  })?.role;
}

/** Names of servers and routers, the modules that make them, and their methods. */
const SERVER_NAME = /^(?:api|app|emulator|express|fastify|hono|koa|mock|polka|r|restify|route|router|routes|server|srv)$|(?:App|Emulator|Mock|Router|Routes|Server)$/;
const SERVER_MODULE = /^(?:@hapi\/hapi|@koa\/router|@tinyhttp\/app|elysia|express|express-promise-router|fastify|find-my-way|h3|hapi|hono|itty-router|json-server|koa-router|polka|restify)$/;
const ROUTE_METHOD = /^(?:add|all|any|del|delete|get|handle|head|on|options|opts|patch|post|put|register|route|use)$/;
/** First parameters of request handlers; callbacks of HTTP clients take an error first. */
const HANDLER_PARAMETER = /^_?(?:_|c|context|ctx|event|req|request)$/;

/** Whether a call defines a route of a server for a path: `app.post('/oauth/ro', (req, res) => …)`. */
export function isRoute(call: CallLike, callee: Callee): boolean {
  const receiver = (callee.names.at(-2) ?? '').replace('()', '');
  const isServer = SERVER_MODULE.test(callee.module ?? '') || SERVER_NAME.test(receiver);
  const [first, ...handlers] = call.arguments;
  const options = first && unwrap(first);
  if (options?.type === 'ObjectExpression') return isServer && options.properties.some(isHandler);
  const last = handlers.at(-1);
  if (!ROUTE_METHOD.test(callee.names.at(-1) ?? '') || !last) return false;
  const fn = functionOf(last);
  if (fn) return isServer || HANDLER_PARAMETER.test(nameOf(fn.params[0] ?? fn) ?? '');
  // Handlers by name: `router.post('/oauth/ro', limit, controller.login)`.
  return isServer && handlers.every((handler) => /^(?:Array|Call|Member)Expression$|^Identifier$/.test(unwrap(handler).type));
}

function isHandler(property: Node): boolean {
  return property.type === 'Property' && /^(?:controller|handle|handler)$/.test(keyName(property) ?? '');
}

/** A function expression, or the function that a name stands for in the file. */
function functionOf(node: Node): FunctionNode | undefined {
  const inner = unwrap(node);
  if (isFunction(inner)) return inner;
  const definition = inner.type === 'Identifier' ? fileOf(inner).variableOf(inner)?.defs[0]?.node : undefined;
  if (isFunction(definition)) return definition;
  const init = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : undefined;
  return isFunction(init) ? init : undefined;
}

/** What the code around a URL does with it. Nothing where it may be a request, or only holds the URL. */
export function roleOfPlace(node: Node): Role | undefined {
  const place = wrapped(node);
  const parent = place.parent as Node;
  switch (parent.type) {
    case 'Decorator':
      return 'route';
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === place ? undefined : roleOfCall(parent);
    case 'BinaryExpression':
      if (!/^[!=]==?$/.test(parent.operator)) return undefined;
      return isIncomingPath(parent.left === place ? parent.right : parent.left) ? 'route' : 'comparing';
    case 'SwitchCase':
      return isIncomingPath((parent.parent as TSESTree.SwitchStatement).discriminant) ? 'route' : 'comparing';
    case 'Property':
      return parent.key === place && isFunction(unwrap(parent.value)) ? 'route' : roleOfProperty(parent);
    case 'ExpressionStatement':
      return 'printing';
    case 'MemberExpression': {
      const isMethod = parent.object === place && isCallLike(parent.parent) && parent.parent.callee === parent;
      return isMethod ? roleOfCallee({ ...calleeOf(parent), names: ['?', keyName(parent) ?? '?'] }) : undefined;
    }
    default:
      return undefined;
  }
}

function roleOfCall(call: CallLike): Role | undefined {
  // `@Post('oauth/ro')`
  if (call.parent.type === 'Decorator') return 'route';
  const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
  return roleOfCallee(callee) ?? (isRoute(call, callee) ? 'route' : undefined);
}

/** A property of options: its name, or the call that takes the options, decides. */
function roleOfProperty(property: TSESTree.Property): Role | undefined {
  if (/token_?(?:endpoint|host|path|uri|url)|access_?token_?ur[il]/i.test(keyName(property) ?? '')) return 'library';
  const { parent } = wrapped(property.parent);
  if (parent?.type === 'Property') return roleOfProperty(parent);
  return isCallLike(parent) ? roleOfCall(parent) : undefined;
}

/** `req.url`, `ctx.path`, `url.pathname`: what a server or a worker is asked for. */
function isIncomingPath(node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return /^(?:path|pathname|route|uri|url)$/i.test(inner.name);
  return inner.type === 'MemberExpression' && /^(?:href|originalUrl|path|pathname|rawPath|routerPath|url)$/.test(keyName(inner) ?? '');
}
