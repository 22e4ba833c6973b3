import type { TSESTree } from '@typescript-eslint/types';
import { valueReads } from '../syntax/exported.ts';
import { keyName, nameOf, walk, wrapped, type FunctionNode, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';

/** What a request says besides its body; `alias` is the name that Cypress gives it. */
const BESIDE_BODY =
  /^(?:alias|cookies|credentials|headers?|host|hostname|href|isNavigationRequest|method|mode|origin|params|path|pathname|port|protocol|queries|query|queryParams|referrer|requestHeaders|requestId|resourceType|searchParams|signal|uri|url|urlWithParams)$/i;

/** What leads to the request: `route.request()`, `this.req`. */
const HOLDS_REQUEST = /^(?:clone|req|request|info|args)$/;

/** Methods by which a double answers, or lets the request go. Those of the second group are reads where they are given nothing. */
const ANSWERS = /^(?:abort|continue|destroy|end|error|fail|fallback|fetch|flush|fulfill|passthrough|redirect|reply|respond|respondWith|setDelay|throttle)$/;
const ANSWERS_WITH = /^(?:body|delay|fixture|json|render|send|set|status|text|type|write|writeHead|xml)$/;

/** Parameters by which handlers answer, or that hold what the double knows: `(schema, request)`, `(req, res, ctx)`, `(uri, body, done)`. */
const ANSWERER = /^_?(?:callback|cb|ctx|done|h|next|rep|reply|res|respond|response|schema)$/;

/**
 * Whether a function that a double calls makes use of a body that it is sent. The URL, the method and the headers say nothing of it;
 * every other use of what a handler is given may.
 */
export function looksAtBody(handler: FunctionNode): boolean {
  const { params } = handler;
  return params.some((parameter, index) => !isAnswerer(parameter, index, params.length) && bindsBody(parameter)) || usesImplicit(handler);
}

function isAnswerer(parameter: Node, index: number, count: number): boolean {
  const name = nameOf(parameter) ?? '';
  return ANSWERER.test(name) && (index > 0 || (name === 'schema' && count > 1));
}

/** `this.req` of nock, and `arguments`. */
function usesImplicit(handler: FunctionNode): boolean {
  if (handler.type === 'ArrowFunctionExpression') return false;
  let uses = false;
  walk(handler.body, (node) => {
    if (node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration') return false;
    uses ||= node.type === 'ThisExpression' && isBodyUse(node);
    uses ||= node.type === 'Identifier' && node.name === 'arguments' && !fileOf(node).variableOf(node);
    return !uses;
  });
  return uses;
}

/** Whether the names that a pattern takes out of a request are used for its body. */
function bindsBody(pattern: Node): boolean {
  switch (pattern.type) {
    case 'Identifier':
      return !BESIDE_BODY.test(pattern.name) && isReadForBody(pattern);
    case 'ObjectPattern':
      return pattern.properties.some((property) => (property.type === 'Property' ? bindsBodyOf(property) : bindsBody(property.argument)));
    case 'ArrayPattern':
      return pattern.elements.some((element) => element !== null && bindsBody(element));
    case 'AssignmentPattern':
      return bindsBody(pattern.left);
    case 'RestElement':
      return bindsBody(pattern.argument);
    default:
      return true;
  }
}

function bindsBodyOf(property: TSESTree.Property): boolean {
  const key = keyName(property);
  return (key === undefined || !BESIDE_BODY.test(key)) && bindsBody(property.value);
}

function isReadForBody(name: TSESTree.Identifier): boolean {
  const variable = fileOf(name).variableOf(name);
  if (!variable) return true;
  const reads = valueReads(variable);
  // What is compared with a text that ends in the path is the URL, whatever its name.
  return !reads.some(isAskedForPath) && reads.some(isBodyUse);
}

/** `input === 'https://…/oauth/ro'`, `input.endsWith('/oauth/ro')`, `switch (input) { case '…/oauth/ro': … }`. */
function isAskedForPath(read: Node): boolean {
  const { parent } = wrapped(read);
  if (parent?.type === 'BinaryExpression') return isPath(parent.left) || isPath(parent.right);
  if (parent?.type === 'SwitchStatement') return parent.cases.some(({ test }) => test !== null && isPath(test));
  if (parent?.type !== 'MemberExpression' || parent.parent.type !== 'CallExpression' || parent.parent.callee !== parent) return false;
  return parent.parent.arguments.some(isPath);
}

function isPath(node: Node): boolean {
  return node.type === 'Literal' && /^https?:\/\/|\/ro\b/.test('regex' in node ? node.regex.pattern : String(node.value));
}

/** Whether what is done with a request, at an expression that gives it, may be about its body. */
function isBodyUse(request: Node): boolean {
  const place = wrapped(request);
  const { parent } = place;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object !== place || isBodyMember(parent);
    case 'CallExpression':
      // Called by itself it is the answer: `res(…)`, `done(null, …)`.
      return parent.callee !== place;
    case 'VariableDeclarator':
      return parent.init === place && bindsBody(parent.id);
    case 'ExpressionStatement':
      return false;
    default:
      return true;
  }
}

function isBodyMember(member: TSESTree.MemberExpression): boolean {
  const key = keyName(member) ?? '';
  const place = wrapped(member);
  const call = place.parent?.type === 'CallExpression' && place.parent.callee === place ? place.parent : undefined;
  if (BESIDE_BODY.test(key)) return false;
  if (call && (ANSWERS.test(key) || (ANSWERS_WITH.test(key) && call.arguments.length > 0))) return false;
  return HOLDS_REQUEST.test(key) ? isBodyUse(call ?? member) : true;
}
