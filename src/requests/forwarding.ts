import { calleeOf, type Callee } from '../syntax/callee.ts';
import { isCallLike, isFunction, keyName, nameOf, unwrap, walk, wrapped, type CallLike, type Node } from '../syntax/node.ts';
import { clientOf } from './clients.ts';
import { functionOf, isIncomingPath, REQUEST, ROUTE_METHOD } from './routes.ts';

/** Names of functions and modules that hand a request on to another server. */
const HANDS_ON = /prox(?:y(?!quire)|ies)|forward|pass-?through|relay|reply-?from|^pipe/i;
/** Methods of answers that send to another server, given an address. */
const SENDS_AWAY = /^(?:redirect|from)$/;
const PRINTS = /^(?:debug|error|info|log|trace|verbose|warn|write)$/;

/** What holds the request in frameworks that wrap it, and the names of the address that is asked for. */
const REQUEST_KEY = /^(?:raw|req|request)$/;
const ADDRESS = /^(?:href|originalUrl|path|pathname|rawPath|url)$/;
const OTHER_SERVER = /^https?:\/\/(?!localhost\b|127\.0\.0\.1)/;

/** What a call that defines a route is given besides the path, and the calls that go on with the same route. */
export function handlersOf(call: CallLike): Node[] {
  const { parent } = wrapped(call);
  const next = parent?.type === 'MemberExpression' && ROUTE_METHOD.test(keyName(parent) ?? '') && isCallLike(parent.parent) ? handlersOf(parent.parent) : [];
  return [...call.arguments.filter(({ type }) => type !== 'Literal' && type !== 'TemplateLiteral'), ...next];
}

/**
 * Whether a handler of a route hands the request on to another server, and does not answer it: `proxy(TENANT)`,
 * `(req, res) => res.json(await axios.post(TENANT + req.originalUrl, req.body))`.
 */
export function handsOn(handler: Node): boolean {
  const node = unwrap(handler);
  if (node.type === 'ArrayExpression') return node.elements.some((element) => element !== null && handsOn(element));
  if (node.type === 'ObjectExpression') {
    return node.properties.some((property) => property.type === 'Property' && (keyName(property) === 'proxy' || (/^(?:controller|handle|handler)$/.test(keyName(property) ?? '') && handsOn(property.value))));
  }
  const fn = functionOf(node);
  if (fn && sendsOn(fn)) return true;
  return !isFunction(node) && /^(?:Call|Member)Expression$|^Identifier$/.test(node.type) && isNamedSo(calleeOf(node));
}

function isNamedSo({ module = '', path, names }: Pick<Callee, 'module' | 'path' | 'names'>): boolean {
  return [module, ...path, ...names].some((name) => HANDS_ON.test(name));
}

/** Whether code that is run for a request, a handler or a part of one, sends it on. */
export function sendsOn(code: Node): boolean {
  const own = isFunction(code) && code.params[0] ? nameOf(code.params[0]) : undefined;
  const isRequest = (node: Node): boolean => {
    if (node.type === 'MemberExpression') return REQUEST_KEY.test(keyName(node) ?? '');
    return node.type === 'Identifier' && (node.name === own || REQUEST.test(node.name));
  };
  let sends = false;
  walk(code, (node) => {
    sends ||= isCallLike(node) && isSentOn(node, isRequest);
    return !sends;
  });
  return sends;
}

/** Whether a call passes the request, or the address that is asked for, to another server. */
function isSentOn(call: CallLike, isRequest: (node: Node) => boolean): boolean {
  const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
  const method = callee.names.at(-1) ?? '';
  const isGiven = call.arguments.some((argument) => isRequest(unwrap(argument)));
  if (call.type === 'NewExpression') return false;
  if (call.callee.type === 'MemberExpression' && method === 'pipe' && isRequest(unwrap(call.callee.object))) return true;
  const isClient = clientOf(callee, call) !== undefined;
  if (isGiven && (isClient || isNamedSo(callee))) return true;
  const maySend = isClient || SENDS_AWAY.test(method) || isNamedSo(callee);
  return call.arguments.some((argument) => holdsAddress(argument, isRequest) && (maySend || (!PRINTS.test(method) && isText(argument) && namesServer(argument))));
}

/** Whether an expression is made with the address that is asked for; what callbacks in it do is looked at by itself. */
function holdsAddress(expression: Node, isRequest: (node: Node) => boolean): boolean {
  return some(expression, (node) => {
    if (node.type === 'MemberExpression') return ADDRESS.test(keyName(node) ?? '') && isRequest(unwrap(node.object));
    return node.type === 'Identifier' && ADDRESS.test(node.name) && isIncomingPath(node);
  });
}

function isText(node: Node): boolean {
  return /^(?:BinaryExpression|TemplateLiteral)$/.test(unwrap(node).type);
}

/** Whether a text in an expression starts with the address of another server. */
export function namesServer(expression: Node): boolean {
  return some(expression, (node) => OTHER_SERVER.test(node.type === 'TemplateElement' ? node.value.raw : (nameOf(node) ?? '')));
}

function some(root: Node, test: (node: Node) => boolean): boolean {
  let found = false;
  walk(root, (node) => {
    if (isFunction(node)) return false;
    found ||= test(node);
    return !found;
  });
  return found;
}

/** The code that is run where a comparison holds: the branch of its `if`, what stands behind its `case` or `&&`. */
export function codeBehind(comparison: Node): readonly Node[] {
  for (let node = comparison; node.parent; node = node.parent) {
    const { parent } = node;
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        return parent.test === node ? [parent.consequent] : [];
      case 'SwitchStatement': {
        const cases = parent.cases.slice(parent.cases.findIndex((one) => one === comparison));
        return cases.find(({ consequent }) => consequent.length > 0)?.consequent ?? [];
      }
      case 'LogicalExpression':
        if (parent.operator === '&&' && parent.left === node && wrapped(parent).parent?.type === 'ExpressionStatement') return [parent.right];
        break;
      case 'SwitchCase':
      case 'CallExpression':
      case 'MemberExpression':
      case 'ArrayExpression':
      case 'BinaryExpression':
      case 'ChainExpression':
        break;
      default:
        return [];
    }
  }
  return [];
}
