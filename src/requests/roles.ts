import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf, type Callee } from '../syntax/callee.ts';
import { functionCalled } from '../syntax/declared.ts';
import { isCallLike, isFunction, keyName, some, walk, wrapped, type CallLike, type Node } from '../syntax/node.ts';
import { clientOf } from './clients.ts';
import { codeBehind, handlersOf, handsOn, namesServer, sendsOn } from './forwarding.ts';
import { isIncomingPath, isRoute, isRouteDecorator, isRouteMethod } from './routes.ts';

/** What code does with a URL, other than to send a request to it. */
export type Role =
  /** It stands in for the request in a test, or expects it. */
  | 'test-double'
  /** It defines the endpoint: a server, an emulator. */
  | 'route'
  /** It defines the endpoint, and hands what comes in on to another server. */
  | 'proxy'
  /** A library builds the request from it. */
  | 'library'
  /** It compares something with it. */
  | 'comparing'
  /** It prints it, or names a test after it. */
  | 'printing'
  /** It is the name of a module, not a URL. */
  | 'module';

/** Callees with a role, by the module that they come from, or by their names (`cy.intercept`, `this` and `window` left out). */
interface RoleRow {
  readonly role: Role;
  readonly modules?: RegExp;
  readonly names?: RegExp;
  /** Whether the row fits only for a path of the application itself, and not for the URL of another server. */
  readonly isOfOwnPaths?: boolean;
}

/** To add a mock library, a logger or an OAuth library, add it to a row. The first row that fits decides. */
const ROLES: readonly RoleRow[] = [
  { role: 'module', names: /^(?:require(?:\.resolve)?|(?:jest|vi|vitest)\.(?:(?:un|do|dont|set)?[mM]ock|(?:import|require)(?:Actual|Mock))|proxyquire|rewire|requirejs|define|System\.import)$/ },
  // Titles of tests, also where the function is imported.
  { role: 'printing', names: /^(?:[fx]?(?:describe|it|test)|context|specify|suite|bench)(?:\.(?:concurrent|describe|each|fails|failing|fixme|only|sequential|serial|skip|skipIf|runIf|slow|step|todo))*$/ },
  {
    role: 'test-double',
    modules:
      /^(?:@angular\/common\/http\/testing|@mswjs\/.*|@pact-foundation\/.*|axios-mock-adapter|chai(?:-.*)?|ember-cli-mirage|fetch-mock.*|jest(?:-.*)?|@jest\/globals|miragejs|mock-http-server|mockttp|moxios|msw|nock|pretender|sinon(?:-.*)?|supertest|testdouble|vitest(?:-.*)?|xhr-mock)$/,
  },
  {
    role: 'test-double',
    names:
      /^(?:\$httpBackend|assert|axiosMock|chai|expect|fetchMock|fetchMocker|fakeServer|httpMock|httpTestingController|interceptor|jest|mockAxios|mockAdapter|mockServer|moxios|nock|pact|sandbox|should|sinon|td|vi)(?:\.|$)/i,
  },
  {
    role: 'test-double',
    names:
      /\.(?:(?:lastC|c)alled(?:Once)?With(?:Exactly|Match)?|deepEqual|deepStrictEqual|eql|expectOne|expectP(?:OST|ATCH)|intercept|notStrictEqual|on(?:Any|Get|Post)|respondWith|strictEqual|stubRequest|to(?:HaveBeen(?:Last|Nth|CalledOnce|)?(?:Called)?With|BeCalledWith|Be|Contain|ContainEqual|Equal|HaveProperty|Match|MatchObject|StrictEqual)|waitFor(?:Request|Response)|whenPOST|withArgs|withRequest)$/,
  },
  // What a stub does when it is called; mocking libraries put it on any function.
  { role: 'test-double', names: /\.(?:and\.)?(?:callFake|callsFake|mock(?:OnceIf|If|Implementation(?:Once)?|Re(?:jected|solved|turn)Value(?:Once)?|Response(?:Once)?))$/ },
  { role: 'test-double', names: /^(?:.*\.)?(?:page|context|browserContext|cy)\.route$|^(?:t|tap|test)\.(?:equals?|is|like|looseEqual|not|notEqual|same|strictSame)$/ },
  {
    role: 'library',
    modules:
      /^(?:@auth\/.*|@badgateway\/oauth2-client|auth0(?:-.*)?|axios-oauth-client|client-oauth2|grant|next-auth(?:\/.*)?|oauth|oauth4webapi|oidc-client(?:-ts)?|openid-client|passport.*|rest-facade|simple-oauth2)$/,
  },
  { role: 'printing', names: /^(?:console|debug|logger|log|winston|pino|chalk)(?:\.|$)|^(?:Symbol|(?:\w+)?Error)$/ },
  { role: 'printing', modules: /^(?:bunyan|chalk|consola|debug|log4js|loglevel|pino|signale|winston)$/ },
  { role: 'printing', names: /\.(?:debug|error|info|log|trace|verbose|warn)$/ },
  { role: 'printing', modules: /^(?:@lingui\/.*|i18next|next-i18next|next-intl|react-i18next|react-intl|vue-i18n)$/, isOfOwnPaths: true },
  { role: 'printing', names: /(?:^|\.)\$?(?:i18n|i18next|intl|translate|translateService|translator)\.\w+$|(?:^|\.)\$tc?$/, isOfOwnPaths: true },
  // Pages of the application, which its own router shows.
  { role: 'route', modules: /^(?:@angular\/router|@reach\/router|@react-navigation\/.*|@remix-run\/react|@tanstack\/(?:react|vue)-router|expo-router|next\/(?:navigation|router)|react-router(?:-.*)?|vue-router|wouter)$/, isOfOwnPaths: true },
  { role: 'route', names: /(?:^|\.)(?:\$?router|useRouter|history|navigation|navCtrl|navigator)\.(?:navigate(?:By[Uu]rl)?|navigateForward|prefetch|push|replace|reset|transitionTo)$|^navigate$/, isOfOwnPaths: true },
  // A plain function of such a name, `find(url)`, is not the method.
  { role: 'comparing', names: /\.(?:endsWith|exec|filter|find|has|includes|indexOf|lastIndexOf|localeCompare|match|matchAll|replace|replaceAll|search|some|split|startsWith|test)$|^RegExp$/ },
];

/** Stubs that are told of a call by making it: `td.when(http.post(…))`. */
const REHEARSALS = /^(?:td\.(?:when|verify)|when|verify)$/;

/**
 * The role of a call by its callee alone.
 *
 * @param isOwnPath whether the call is about a path, and not about a URL of another server
 */
export function roleOfCallee({ module, names, node }: Callee, isOwnPath = false): Role | undefined {
  const name = namesOf({ names });
  const role = ROLES.filter((row) => isOwnPath || !row.isOfOwnPaths).find((row) => (row.modules ? module !== undefined && row.modules.test(module.replace(/^node:/, '')) : row.names?.test(name)))?.role;
  return role === 'printing' && asksForParameter(node) ? undefined : role;
}

function namesOf({ names }: Pick<Callee, 'names'>): string {
  return names.map((name) => name.replace('()', '')).join('.').replace(/^(?:this|window|globalThis)\./, '');
}

/** What the code around a URL does with it. Nothing where it may be a request, or only holds the URL. */
export function roleOfPlace(node: Node): Role | undefined {
  const place = wrapped(node);
  const parent = place.parent as Node;
  switch (parent.type) {
    case 'Decorator':
      return roleOfDecorator(parent);
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSExternalModuleReference':
    case 'TSLiteralType':
      return 'module';
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === place ? undefined : roleOfCall(parent);
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator) ? roleOfComparison(parent, [parent.left === place ? parent.right : parent.left]) : undefined;
    case 'SwitchCase':
      return parent.parent.type === 'SwitchStatement' ? roleOfComparison(parent, [parent.parent.discriminant]) : undefined;
    case 'ArrayExpression':
      return roleOfPlace(parent);
    case 'Property':
      return parent.key === place && isFunction(parent.value) ? routeOf(sendsOn(parent.value)) : roleOfProperty(parent);
    case 'ExpressionStatement':
      return 'printing';
    case 'MemberExpression': {
      const call = parent.object === place && isCallLike(parent.parent) && parent.parent.callee === parent ? parent.parent : undefined;
      const role = call && roleOfCallee({ ...calleeOf(parent), module: undefined, names: ['?', keyName(parent) ?? '?'] });
      return role === 'comparing' ? roleOfComparison(parent, (call as CallLike).arguments) : role;
    }
    default:
      return undefined;
  }
}

/** A server compares what it is asked for; a double in a test what it is called with; everybody else what they ask for. */
function roleOfComparison(place: Node, others: readonly Node[]): Role {
  if (others.some(isIncomingPath)) return routeOf(codeBehind(place).some(sendsOn));
  return isInDouble(place) ? 'test-double' : 'comparing';
}

/** Whether a place lies in a function that is given to a test double: `jest.fn((url) => …)`, the routes of a mock server. */
export function isInDouble(place: Node): boolean {
  for (let node = place; node.parent; node = node.parent) {
    const { parent } = node;
    if (isCallLike(parent) && parent.callee !== node && roleOfCallee(calleeOf(parent.callee)) === 'test-double') return true;
  }
  return false;
}

/** Whether a call is made only to tell a stub of it. */
export function isRehearsed(call: Node): boolean {
  const { parent } = wrapped(call);
  return isCallLike(parent) && REHEARSALS.test(namesOf(calleeOf(parent.callee)));
}

function roleOfCall(call: CallLike): Role | undefined {
  if (call.parent.type === 'Decorator') return roleOfDecorator(call.parent);
  const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
  const role = roleOfCallee(callee, isOfOwnPath(call));
  const isProxy = !role && handlersOf(call).some(handsOn);
  if (!role && (isRoute(call, callee) || (isProxy && isRouteMethod(callee)))) return isInDouble(call) ? 'test-double' : routeOf(isProxy);
  if (role !== 'comparing') return role;
  return roleOfComparison(call, [call.callee.type === 'MemberExpression' ? call.callee.object : call.callee]);
}

/** Whether a function of the project, whatever it is called, asks for what it is given first: `const log = (url, body) => http.post(url, body)`. */
function asksForParameter(callee: Node): boolean {
  const fn = functionCalled(callee);
  const url = fn?.params[0]?.type === 'Identifier' ? fn.params[0].name : undefined;
  return fn !== undefined && url !== undefined && some(fn.body, (node) => {
    const [first] = isCallLike(node) && clientOf(calleeOf(node.callee), node) ? node.arguments : [];
    return first !== undefined && some(first, (inner) => inner.type === 'Identifier' && inner.name === url);
  });
}

/** Whether a call is given a text, and none that names a server. */
function isOfOwnPath(call: CallLike): boolean {
  let isText = false;
  for (const argument of call.arguments) walk(argument, ({ type }) => void (isText ||= type === 'Literal' || type === 'TemplateLiteral'));
  return isText && !call.arguments.some(namesServer);
}

function routeOf(isProxy: boolean): Role {
  return isProxy ? 'proxy' : 'route';
}

function roleOfDecorator(decorator: TSESTree.Decorator): Role | undefined {
  const method = decorator.parent.type === 'MethodDefinition' ? decorator.parent.value : undefined;
  return isRouteDecorator(decorator) ? routeOf(method !== undefined && sendsOn(method)) : undefined;
}

/** A property of options: its name, or the call that takes the options, decides. */
function roleOfProperty(property: TSESTree.Property): Role | undefined {
  if (/token_?(?:endpoint|host|path|uri|url)|access_?token_?ur[il]/i.test(keyName(property) ?? '')) return 'library';
  const { parent } = wrapped(property.parent);
  if (parent?.type === 'Property') return roleOfProperty(parent);
  return isCallLike(parent) ? roleOfCall(parent) : undefined;
}
