import type { TSESTree } from '@typescript-eslint/types';
import { valueReads } from '../../syntax/exported.ts';
import { accessNames, calleeName, isCallLike, isFunction, keyName, nameOf, plainMemberName, unwrap, walk, wrapped, type FunctionNode, type Node } from '../../syntax/node.ts';
import type { Variable } from '../../syntax/scopes.ts';
import { fileOf } from '../../syntax/source-file.ts';

/** How a function is written where it stands. */
export type Shape = 'declaration' | 'constant' | 'assignment' | 'property' | 'method' | 'field' | 'none';

/** The function that makes an exchange, and where it stands. */
export interface Home {
  readonly shape: Shape;
  /** The function; nothing for code outside of functions, or in functions that nobody else calls. */
  readonly fn: FunctionNode | undefined;
  /** The statement, property or class member that a new one stands behind. */
  readonly item: Node;
  /** The variable that holds the function, for those that others read by their names. */
  readonly variable: Variable | undefined;
}

/** Keys under which libraries take functions that they call, and not the code of the project. */
const CALLBACK_KEY =
  /^(?:on[A-Z]\w*|after[A-Z]?\w*|before[A-Z]?\w*|action|always|authorize|beforeSend|callback|cb|complete|controller|created|data|default|done|error|fail(?:ure)?|fn|func|get|handle[r]?|loader|mounted|next|reject|resolve|resolver|run|set|setup|success|then)$/;

/** More callers of callers than this are not followed. */
const MOST_CALLERS = 5;

/**
 * Where a start can stand: beside the function that makes an exchange, as the rest of the program knows it. A helper inside another
 * function, or one that only another calls, is a part of that one.
 *
 * @param origins where the connection is written: the callers of a function that several call
 * @returns the places, the best first; where a name is not known at one, it may be at the next
 */
export function homesOf(call: Node, origins: readonly Node[] = []): Home[] {
  const homes = homesAround(call);
  const best = homes.find(isPlace) ?? homes.at(-1);
  if (!best) return statementsAround(call).map((item) => ({ shape: 'none', fn: undefined, item, variable: variableDeclaredBy(item) }));
  const caller = withCallers(best);
  return [...new Set([...(isKnown(caller) ? [] : callersAt(origins, best)), caller, best, ...homes.slice(0, homes.indexOf(best))])];
}

/** Whether a function can be reached from elsewhere than by its own name. */
function isKnown(home: Home): boolean {
  return !isPrivate(home.item) && (home.variable === undefined || isKnownOutside(home));
}

function isPrivate(item: Node): boolean {
  return (item.type === 'MethodDefinition' || item.type === 'PropertyDefinition') && (item.key.type === 'PrivateIdentifier' || item.accessibility === 'private');
}

/** The variable of `const login = limited(async () => …)`, which stands for the function in it. */
function variableDeclaredBy(item: Node): Variable | undefined {
  const declaration = item.type === 'ExportNamedDeclaration' ? item.declaration : item;
  const [declarator, ...others] = declaration?.type === 'VariableDeclaration' ? declaration.declarations : [];
  const isMade = declarator?.init && others.length === 0 && isCallLike(unwrap(declarator.init));
  return isMade && declarator.id.type === 'Identifier' ? fileOf(item).variableOf(declarator.id) : undefined;
}

/** The one function in which all of some nodes stand, if it is not the one that is called there. */
function callersAt(nodes: readonly Node[], called: Home): Home[] {
  const around = new Map(nodes.map((node) => homesAround(node).find(isPlace)).map((home) => [home?.item, home]));
  const [only, ...others] = around.values();
  return only && others.length === 0 && only.item !== called.item ? [withCallers(only)].filter(isKnown) : [];
}

/** A helper inside a function with a name is no place; nor is one whose function is handed out by no name. */
function isPlace(home: Home): boolean {
  return (home.shape !== 'declaration' && home.shape !== 'constant') || isKnownOutside(home) || homesAround(home.item).length === 0;
}

/** The functions around a node that have a place of their own, the inner ones first. */
function homesAround(node: Node): Home[] {
  const homes: Home[] = [];
  for (let current = node.parent; current; current = current.parent) {
    const home = isFunction(current) ? homeOfFunction(current) : undefined;
    if (home) homes.push(home);
  }
  return homes;
}

function homeOfFunction(fn: FunctionNode): Home | undefined {
  const { parent } = wrapped(fn);
  const home = (shape: Shape, item: Node, variable?: Variable): Home => ({ shape, fn, item, variable });
  switch (parent?.type) {
    case 'MethodDefinition':
      return parent.kind === 'method' && !parent.computed ? home('method', parent) : undefined;
    case 'PropertyDefinition':
      return parent.computed ? undefined : home('field', parent);
    case 'Property':
      return parent.kind === 'init' && !parent.computed && !CALLBACK_KEY.test(keyName(parent) ?? '') && !isForFramework(fn) ? home('property', parent) : undefined;
    case 'VariableDeclarator': {
      const isAlone = parent.id.type === 'Identifier' && parent.parent.declarations.length === 1;
      return isAlone ? home('constant', exported(parent.parent), fileOf(fn).variableOf(parent.id as Node & { name: string })) : undefined;
    }
    case 'AssignmentExpression':
      return homeOfAssignment(fn, parent);
    case 'ExportDefaultDeclaration':
      return fn.type === 'FunctionDeclaration' ? home('declaration', parent, variableOf(fn)) : home('constant', parent);
    default:
      return fn.type === 'FunctionDeclaration' ? home('declaration', exported(fn), variableOf(fn)) : undefined;
  }
}

/** Members of a table that a framework reads (resolvers, actions, handlers) are no place for a function that it does not know. */
function isForFramework({ params: [first] }: FunctionNode): boolean {
  if (first?.type === 'ObjectPattern') return first.properties.some((property) => property.type === 'Property' && /^(?:commit|dispatch|rootState|state)$/.test(keyName(property) ?? ''));
  return /^_|^(?:context|ctx|evt|event|obj|parent|req|request|root|source|store)$/.test((first && nameOf(first)) ?? '');
}

function variableOf({ id }: FunctionNode): Variable | undefined {
  return id ? fileOf(id).variableOf(id) : undefined;
}

/** `exports.login = function () {}`; what is assigned to a name only has no way to get another name. */
function homeOfAssignment(fn: FunctionNode, assignment: TSESTree.AssignmentExpression): Home | undefined {
  const { left, operator } = assignment;
  let outer: Node = assignment;
  while (outer.parent?.type === 'AssignmentExpression') outer = outer.parent;
  const item = outer.parent;
  if (item?.type !== 'ExpressionStatement' || operator !== '=' || left.type !== 'MemberExpression' || left.computed) return undefined;
  return CALLBACK_KEY.test(keyName(left) ?? '') ? undefined : { shape: 'assignment', fn, item, variable: undefined };
}

function exported(node: Node): Node {
  return node.parent && /^Export/.test(node.parent.type) ? node.parent : node;
}

/** Every place that reads a variable; a specifier of an export may be one of a type, too. */
export function readsOf(variable: Variable): Node[] {
  const exports = variable.references.flatMap(({ identifier }) => (/^(?:ExportSpecifier|TSExportAssignment)$/.test(identifier.parent?.type ?? '') ? [identifier] : []));
  return [...new Set([...valueReads(variable), ...exports])];
}

/** Whether code around a function does more with it than to call it. */
function isKnownOutside({ variable, item }: Home): boolean {
  return /^Export/.test(item.type) || (variable !== undefined && readsOf(variable).some((read) => !isCalled(read)));
}

function isCalled(read: Node): boolean {
  const { parent } = wrapped(read);
  return isCallLike(parent) && parent.callee === wrapped(read);
}

/** The function that is the only one to call a function which nobody else knows. */
function withCallers(start: Home): Home {
  let home = start;
  for (let level = 0; level < MOST_CALLERS && home.variable && !isKnownOutside(home) && !usesThis(home); level++) {
    const callers = new Map(readsOf(home.variable).map((read) => homesAround(read).find(isPlace)).map((one) => [one?.item, one]));
    callers.delete(home.item);
    const [only, ...others] = callers.values();
    if (!only || others.length > 0) break;
    home = only;
  }
  return home;
}

function usesThis({ fn }: Home): boolean {
  let uses = false;
  if (fn) walk(fn, ({ type }) => void (uses ||= type === 'ThisExpression'));
  return uses;
}

/** Functions that only hold the code of a file, or of a part of it. */
const WRAPPER_CALL = /^(?:\$|config|controller|define|factory|jQuery|provider|ready|require|requirejs|run|service)$/;

/** The statements around code that no function with a name holds: of the functions that only wrap it, and of the file. */
function statementsAround(node: Node): Node[] {
  const statements: Node[] = [];
  for (let current = node; current.parent; current = current.parent) {
    const { parent } = current;
    if (parent.type === 'Program' || (parent.type === 'BlockStatement' && isFunction(parent.parent) && isWrapper(parent.parent))) statements.push(current);
  }
  return statements;
}

/** `(function () { … })()`, `define([…], function () { … })`, `$(function () { … })` */
function isWrapper(fn: FunctionNode): boolean {
  const { parent } = wrapped(fn);
  if (isCallLike(parent)) return parent.callee === wrapped(fn) || WRAPPER_CALL.test(calleeName(parent));
  return parent?.type === 'MemberExpression' && /^(?:apply|bind|call)$/.test(keyName(parent) ?? '');
}

/** The name that a function has for others. */
export function nameOfHome({ shape, fn, item }: Home): string | undefined {
  const { parent } = fn ? wrapped(fn) : item;
  switch (shape) {
    case 'assignment':
      return parent?.type === 'AssignmentExpression' && !isModuleExports(parent.left) ? keyName(parent.left as TSESTree.MemberExpression) : fn?.id?.name;
    case 'property':
    case 'method':
    case 'field':
      return plainMemberName(parent as TSESTree.Property);
    case 'constant':
      return parent?.type === 'VariableDeclarator' ? nameOf(parent.id) : fn?.id?.name;
    default:
      return fn?.id?.name;
  }
}

export function isModuleExports(node: Node): boolean {
  return accessNames(node).join('.') === 'module.exports';
}
