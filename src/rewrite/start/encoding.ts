import { calleeName, enclosingFunction, isCallLike, some, unwrap, wrapped, type CallLike, type Identifier, type Node } from '../../syntax/node.ts';
import { importedBy } from '../../syntax/outside.ts';
import type { Variable } from '../../syntax/scopes.ts';
import { fileOf } from '../../syntax/source-file.ts';

export const SENDS_A_FORM = 'it sends a form, and /passwordless/start takes JSON';

/** Settings by which clients send a form in place of JSON. */
const FORMS = /x-www-form-urlencoded|\btype\(\s*["'`]form["'`]|\bform\s*:\s*true\b/;

const REQUEST = /^(?:delete|fetch|get|patch|post|put|request)$/i;

/** Whether a client is told, where it is made or set up, to encode its bodies as forms. */
export function sendsForms({ callee }: CallLike): boolean {
  const root = rootOf(callee);
  const [imported] = (root && importedBy(root)) ?? [];
  const name = imported?.kind === 'value' ? imported.node : root;
  if (name && isCallLike(name)) return isForForms(name);
  const variable = name && fileOf(name).variableOf(name as Identifier);
  // What is made for one request has its headers from that request, and not for the next.
  const isOfRequest = variable?.defs.some(({ node }) => enclosingFunction(node) !== undefined && enclosingFunction(node) === enclosingFunction(callee));
  return variable !== undefined && !isOfRequest && settingsOf(variable).some(isForForms);
}

/** `client` of `client.api().post(…)` */
function rootOf(callee: Node): Identifier | undefined {
  const node = unwrap(callee);
  if (node.type === 'MemberExpression') return rootOf(node.object);
  if (isCallLike(node)) return rootOf(node.callee);
  return node.type === 'Identifier' ? node : undefined;
}

/** The code that sets a client up: what makes it, what is assigned to its members, and calls of its own that ask for nothing. */
function settingsOf(variable: Variable): Node[] {
  const made = variable.defs.flatMap(({ node }) => (node.type === 'VariableDeclarator' && node.init ? [node.init] : []));
  return [...made, ...variable.references.flatMap(({ identifier }) => settingAt(identifier))];
}

function settingAt(identifier: Node): Node[] {
  let node = wrapped(identifier);
  while (node.parent && ((node.parent.type === 'MemberExpression' && node.parent.object === node) || (isCallLike(node.parent) && node.parent.callee === node))) node = wrapped(node.parent);
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression') return parent.left === node && node !== identifier ? [parent] : [];
  return parent?.type === 'ExpressionStatement' && !asks(node) ? [node] : [];
}

function asks(node: Node): boolean {
  return some(node, (inner) => isCallLike(inner) && REQUEST.test(calleeName(inner)));
}

function isForForms(setting: Node): boolean {
  const code = fileOf(setting).textOf(setting);
  return FORMS.test(code) || (/\btransformRequest\b/.test(code) && !/\bJSON\.stringify\(/.test(code));
}
