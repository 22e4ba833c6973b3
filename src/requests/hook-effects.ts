import type { TSESTree } from '@typescript-eslint/types';
import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessOf, mergedInto, writtenBy } from '../syntax/events.ts';
import { valueReads } from '../syntax/exported.ts';
import { contains, isCallLike, isFunction, keyName, nameOf, some, unwrap, walk, wrapped, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';
import { knownText, type Value } from '../syntax/value.ts';

/** Members of a request under which its body stands. */
const BODY_MEMBERS = new Set(['data', 'json', 'body', 'form']);

/** Whether a function that is given a whole request may write into its body, put another in its place, or read a parameter of it. */
export function touchesBody(hook: Node): boolean {
  const bodies = bodiesIn(hook);
  let touches = bodies.some((body) => isWritten(body) || takesKeys(body));
  walk(hook, (node) => {
    if (node.type !== 'Property' || !BODY_MEMBERS.has(keyName(node) ?? '')) return;
    if (node.parent.type === 'ObjectPattern') touches ||= node.value.type === 'ObjectPattern' && takesLegacyKeys(node.value);
    else touches ||= !bodies.includes(unwrap(node.value)) && isOfRequest(node.parent, hook);
  });
  return touches;
}

/** The expressions of a hook that give the body as it is: `config.data`, and the names for it. */
function bodiesIn(hook: Node): Node[] {
  const found: Node[] = [];
  walk(hook, (node) => {
    if (node.type === 'MemberExpression' && BODY_MEMBERS.has(keyName(node) ?? '')) found.push(node, ...namesFor(node));
    if (node.type === 'CallExpression' && readsBody(node)) found.push(node, ...namesFor(node));
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern' && BODY_MEMBERS.has(keyName(node) ?? '')) found.push(...referencesOf(node.value));
  });
  return found;
}

/** `JSON.parse(config.data)`, `request.clone().json()` */
function readsBody({ callee, arguments: args }: TSESTree.CallExpression): boolean {
  if (callee.type !== 'MemberExpression') return false;
  if (keyName(callee) === 'json' && args.length === 0) return true;
  return keyName(callee) === 'parse' && nameOf(callee.object) === 'JSON' && args.some((argument) => some(argument, (node) => node.type === 'MemberExpression' && BODY_MEMBERS.has(keyName(node) ?? '')));
}

function namesFor(member: Node): Node[] {
  const { parent } = wrapped(member);
  return parent?.type === 'VariableDeclarator' && parent.init === wrapped(member) ? referencesOf(parent.id) : [];
}

function referencesOf(pattern: Node): Node[] {
  const id = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  const variable = id.type === 'Identifier' ? fileOf(id).variableOf(id) : undefined;
  return variable ? [...valueReads(variable), ...variable.references.filter((reference) => reference.isWrite() && !reference.init).map(({ identifier }) => identifier)] : [];
}

function takesKeys(body: Node): boolean {
  const { top, path } = accessOf(body);
  const { parent } = top;
  if (path.some((key) => key === undefined || LEGACY_KEYS.has(key))) return true;
  return parent?.type === 'VariableDeclarator' && parent.init === top && parent.id.type === 'ObjectPattern' && takesLegacyKeys(parent.id);
}

function takesLegacyKeys(pattern: TSESTree.ObjectPattern): boolean {
  return pattern.properties.some((property) => property.type !== 'Property' || LEGACY_KEYS.has(keyName(property) ?? ''));
}

/** Whether a member, or something below it, is assigned to or handed to `Object.assign`. */
function isWritten(member: Node): boolean {
  const { top } = accessOf(member);
  const outer = [member, top].flatMap((node) => (writtenBy(node) ? [node] : []));
  const { parent } = wrapped(member);
  return outer.length > 0 || (parent?.type === 'CallExpression' && mergedInto(parent)?.target === member);
}

/** Whether an object becomes the request: it is given back, holds what the request holds, or changes a copy of it (`request.clone({…})`). */
function isOfRequest(object: Node, hook: Node): boolean {
  if (object.type === 'ObjectExpression' && object.properties.some((property) => property.type === 'SpreadElement' && namesParameter(property.argument, hook))) return true;
  const outer = wrapped(object);
  const { parent } = outer;
  if (parent?.type === 'ReturnStatement' || (isFunction(parent) && parent.body === outer)) return true;
  if (!isCallLike(parent) || parent.callee === outer) return false;
  const callee = unwrap(parent.callee);
  return (callee.type === 'MemberExpression' && namesParameter(callee.object, hook)) || parent.arguments.some((argument) => argument !== outer && namesParameter(argument, hook));
}

function namesParameter(node: Node, hook: Node): boolean {
  const inner = unwrap(node);
  const definition = inner.type === 'Identifier' ? fileOf(inner).variableOf(inner)?.defs[0] : undefined;
  return definition?.type === 'Parameter' && contains(hook, definition.name);
}

/** Members and names that hold what a request is sent to. */
const ADDRESS = /^(?:href|path|pathname|url)$/i;
const COMPARES = /^(?:endsWith|exec|has|includes|indexOf|lastIndexOf|match|search|startsWith|test)$/;

/**
 * Whether a function compares what a request is sent to with a text that tells an endpoint from others.
 *
 * @param segment the last segment of the endpoint's path
 * @param own the literals that the request takes its URL from; whoever else reads them is asked later
 */
export function comparesUrl(hook: Node, segment: string, own: ReadonlySet<Node>, evaluator: Evaluator): boolean {
  const word = new RegExp(`(?:^|[^\\w-])${segment}(?:[^\\w-]|$)`);
  const names = (node: Node): boolean => evaluator.valuesOfNode(node).some((value) => !isMadeOf(value, own) && isNamed(value, word, evaluator)) || isPattern(node, word);
  return some(hook, (node) => {
    const operands = operandsOf(node);
    return operands.some(isAddress) && operands.some((operand) => !isAddress(operand) && names(operand));
  });
}

function isMadeOf(value: Value, literals: ReadonlySet<Node>): boolean {
  return value.kind === 'text' && value.pieces.some((piece) => piece.kind === 'known' && piece.source !== undefined && literals.has(piece.source));
}

function operandsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'BinaryExpression':
      return /^[!=]==?$/.test(node.operator) ? [node.left, node.right] : [];
    case 'SwitchStatement':
      return [node.discriminant, ...node.cases.flatMap(({ test }) => test ?? [])];
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      return callee.type === 'MemberExpression' && COMPARES.test(keyName(callee) ?? '') ? [callee.object, ...node.arguments] : [];
    }
    case 'MemberExpression':
      return node.computed ? [node.object, node.property] : [];
    default:
      return [];
  }
}

function isAddress(node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'CallExpression') return inner.callee.type === 'MemberExpression' && isAddress(inner.callee.object);
  return ADDRESS.test((inner.type === 'MemberExpression' ? keyName(inner) : nameOf(inner)) ?? '');
}

function isPattern(node: Node, word: RegExp): boolean {
  const inner = unwrap(node);
  return inner.type === 'Literal' && 'regex' in inner && word.test(inner.regex.pattern.replaceAll('\\/', '/'));
}

function isNamed(value: Value, word: RegExp, evaluator: Evaluator): boolean {
  switch (value.kind) {
    case 'text':
      return word.test(knownText(value) ?? '');
    case 'list':
      return value.items.some((item) => evaluator.evaluate(item).some((one) => one.kind === 'text' && word.test(knownText(one) ?? '')));
    case 'object':
      return value.writes.some((write) => write.op === 'set' && word.test(write.key));
    default:
      return false;
  }
}
