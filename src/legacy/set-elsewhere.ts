import type { TSESTree } from '@typescript-eslint/types';
import { PASSWORDLESS_CONNECTIONS } from '../auth0/grants.ts';
import { stemOf } from './needles.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { leavesFile } from '../syntax/leaving.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { mergedInto, writtenBy } from '../syntax/events.ts';
import { isExported } from '../syntax/exported.ts';
import { accessNames, enclosingClass, isClass, keyName, memberName, nameOf, unwrap, walk, wrapped, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { importedBy, outsideFilesHolding, outsideWayOf } from '../syntax/outside.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { thisesIn } from '../syntax/this.ts';
import { knownText, sourcesOf, type Value } from '../syntax/value.ts';

/** What holds a value under a key: an object literal, a class with the key as a field, or a module that exports it. */
interface Holder {
  readonly node: Node;
  readonly key: string;
  /** Its methods that read something from `this`. */
  readonly methods: readonly string[];
  /** Whether other files may hold it too. */
  readonly isElsewhere: boolean;
}

/** Functions that set keys of an object that they are given, or make an instance with keys of another object. */
const MERGES = /\b(?:assign|defaults|extend|merge|plainToClass|plainToInstance)\s*\(/;

/**
 * A place that gives the connection of a request another value than the one that is seen: in another file it assigns to the object
 * that holds it, or merges into it; in any it makes another object of it, whose methods read the connection from there.
 */
export function connectionSetElsewhere({ bodies }: RequestCall, evaluator: Evaluator): Node | undefined {
  const values = bodies.bodies.flatMap(({ object }) => memberOf(evaluator, object, 'connection', object.node));
  return placeAmong(values.flatMap(literalsOf), evaluator, (text) => (PASSWORDLESS_CONNECTIONS as readonly (string | undefined)[]).includes(text));
}

/** The same for the URL. */
export function urlSetElsewhere({ ownUrls }: RequestCall, evaluator: Evaluator): Node | undefined {
  return placeAmong(ownUrls.flatMap(({ segment }) => (sourcesOf(segment) ?? []).map(({ node }) => node)), evaluator, () => false);
}

/** @param isSame whether a text that is written is as good as the one that is seen */
function placeAmong(literals: readonly Node[], evaluator: Evaluator, isSame: IsSame): Node | undefined {
  for (const holder of literals.flatMap((literal) => holdersOf(literal, evaluator))) {
    const place = setOf(holder, evaluator, isSame);
    if (place) return place;
  }
  return undefined;
}

type IsSame = (text: string | undefined) => boolean;

function literalsOf(value: Value): Node[] {
  return value.kind === 'text' ? value.pieces.flatMap((piece) => (piece.kind === 'known' ? (piece.source ?? []) : [])) : [];
}

/** What holds a literal, where other files or other objects can get hold of it. */
function holdersOf(literal: Node, evaluator: Evaluator): Holder[] {
  const value = literal.type === 'TemplateElement' ? wrapped(literal.parent) : wrapped(literal);
  const { parent } = value;
  if (parent?.type === 'PropertyDefinition') return holderOf(parent.parent.parent, keyName(parent));
  // `constructor(public connection = 'sms')`
  if (parent?.type === 'AssignmentPattern' && parent.parent.type === 'TSParameterProperty') return holderOf(enclosingClass(parent), nameOf(parent.left));
  if (parent?.type === 'AssignmentExpression' && parent.right === value && parent.left.type === 'MemberExpression') return assignedHolders(parent.left, evaluator);
  return parent?.type === 'Property' && parent.value === value ? holderOf(parent.parent, keyName(parent)) : [];
}

/** `exports.connection = 'sms'`, and the same of a class: the module, or the class, holds it. */
function assignedHolders(target: TSESTree.MemberExpression, evaluator: Evaluator): Holder[] {
  const object = unwrap(target.object);
  const names = accessNames(object).join('.');
  if (names === 'exports' || names === 'module.exports') return holderOf(fileOf(target).ast, keyName(target));
  return evaluator.valuesOfNode(object).flatMap((value) => (value.kind === 'class' ? holderOf(value.node, keyName(target)) : value.kind === 'instance' ? holderOf(value.owner, keyName(target)) : []));
}

function holderOf(node: Node | undefined, key: string | undefined): Holder[] {
  if (!node || key === undefined) return [];
  const isElsewhere = fileOf(node).surroundings !== undefined && (node.type === 'Program' || (isClass(node) ? leavesFile(node) : mayBeHeldElsewhere(node)));
  const methods = methodsOf(node);
  return isElsewhere || methods.length > 0 ? [{ node, key, methods, isElsewhere }] : [];
}

/** Whether another file may hold an object: it is exported, alone or in another one, or a field of a class that is. */
function mayBeHeldElsewhere(literal: Node): boolean {
  for (let node = wrapped(literal); node.parent; node = wrapped(node.parent)) {
    const { parent } = node;
    if (outsideWayOf(node)) return true;
    if (parent.type === 'PropertyDefinition') return isClass(parent.parent.parent) && leavesFile(parent.parent.parent);
    if (parent.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' && parent.left.object.type === 'ThisExpression') {
      const owner = enclosingClass(parent);
      return owner !== undefined && leavesFile(owner);
    }
    if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      const variable = fileOf(parent).variableOf(parent.id);
      return variable !== undefined && (isExported(variable) || variable.references.some(({ identifier }) => identifier.parent?.type === 'Property' || identifier.parent?.type === 'AssignmentExpression'));
    }
    if (parent.type !== 'Property' && parent.type !== 'ObjectExpression' && parent.type !== 'AssignmentExpression') return false;
  }
  return false;
}

function setOf(holder: Holder, evaluator: Evaluator, isSame: IsSame): Node | undefined {
  const { node, key, methods } = holder;
  const own = methods.length > 0 ? copyIn(fileOf(node), holder, evaluator) : undefined;
  if (own || !holder.isElsewhere) return own;
  const written = new RegExp(`(?:\\.${key}|\\[\\s*["'\`]${key}["'\`]\\s*\\])\\s*(?:\\?\\?|\\|\\||&&)?=(?!=)`);
  for (const file of outsideFilesHolding(node, written, { words: key })) {
    const access = file.memberAccesses(key).find((one) => isOtherWrite(one, evaluator, isSame) && one.type === 'MemberExpression' && isHeldBy(one.object, holder, evaluator));
    if (access) return access;
  }
  for (const file of outsideFilesHolding(node, /\]\s*(?:\?\?|\|\||&&)?=(?!=)/)) {
    const place = computedWriteIn(file, holder, evaluator);
    if (place) return place;
  }
  const stem = importedStem(fileOf(node));
  const taken = methods.map((name) => `|\\.${name.replace(/\$/g, '\\$')}\\b(?!\\s*\\()`).join('');
  const mayCopy = new RegExp(`${MERGES.source}|\\.\\.\\.|\\.(?:apply|bind|call)\\s*\\(${taken}`);
  for (const file of outsideFilesHolding(node, mayCopy)) {
    if (!file.text.includes(stem)) continue;
    const place = copyIn(file, holder, evaluator);
    if (place) return place;
  }
  return undefined;
}

/** `service[key] = value`, where the service may be the holder. */
function computedWriteIn(file: SourceFile, holder: Holder, evaluator: Evaluator): Node | undefined {
  let found: Node | undefined;
  walk(file.ast, (node) => {
    if (found) return false;
    const isWrite = node.type === 'MemberExpression' && node.computed && memberName(node) === undefined && writtenBy(node) !== undefined;
    if (isWrite && isHeldBy(node.object, holder, evaluator)) found = node;
    return !found;
  });
  return found;
}

/** The part of a file's name by which others import it. */
function importedStem({ name }: SourceFile): string {
  const stem = stemOf(name);
  return stem === 'index' ? (name.split(/[\\/]/).at(-2) ?? stem) : stem;
}

/** Whether an access is written with another value. */
function isOtherWrite(access: Node, evaluator: Evaluator, isSame: IsSame): boolean {
  const written = writtenBy(access);
  if (!written) return false;
  const values = written.node ? evaluator.valuesOfNode(written.node).map(knownText) : [undefined];
  return !values.every(isSame);
}

/** A merge into the holder that may set its key, or a literal that takes over an object whose methods read the key from `this`. */
function copyIn(file: SourceFile, holder: Holder, evaluator: Evaluator): Node | undefined {
  let found: Node | undefined;
  walk(file.ast, (node) => {
    if (found) return false;
    if (node.type === 'CallExpression') {
      if (isGivenAnotherThis(node, holder, evaluator)) found = node;
      const merge = mergedInto(node);
      const [first, ...others] = node.arguments;
      const isHere = file === fileOf(holder.node);
      const isMade = first && !isHere && /^plainTo(?:Class|Instance)$/.test(keyName({ key: unwrap(node.callee) }) ?? '') && isHeldBy(first, holder, evaluator);
      const at = merge && isObjectWithMethods(holder) ? merge.sources.findIndex((source) => isHeldBy(source, holder, evaluator)) : -1;
      const sources = isMade ? others : merge && !isHere && isHeldBy(prototypeless(merge.target), holder, evaluator) ? merge.sources : at < 0 ? [] : (merge?.sources.slice(at + 1) ?? []);
      if (sources.some((source) => maySet(source, holder.key, evaluator))) found = node;
    }
    if ((node.type === 'MemberExpression' || node.type === 'ObjectPattern') && isTakenForAnother(node, holder, evaluator)) found = node;
    if (node.type === 'SpreadElement' && node.parent.type === 'ObjectExpression' && isObjectWithMethods(holder) && isHeldBy(node.argument, holder, evaluator)) {
      const behind = node.parent.properties.slice(node.parent.properties.indexOf(node) + 1);
      if (behind.some((property) => property.type === 'SpreadElement' || keyName(property) === holder.key)) found = node;
    }
    return !found;
  });
  return found;
}

/** `Auth.login.call(other, …)`: the method reads the key from another object. */
function isGivenAnotherThis({ callee, arguments: [self] }: TSESTree.CallExpression, holder: Holder, evaluator: Evaluator): boolean {
  const taken = unwrap(callee);
  if (!self || taken.type !== 'MemberExpression' || !/^(?:apply|bind|call)$/.test(keyName(taken) ?? '')) return false;
  const method = unwrap(taken.object);
  if (method.type !== 'MemberExpression' || !(isClass(holder.node) || isObjectWithMethods(holder))) return false;
  return isHeldBy(prototypeless(method.object), holder, evaluator) && (self.type === 'SpreadElement' || !isHeldBy(self, holder, evaluator));
}

/** `{ connection: 'other', login: auth.login }`, `other.login = auth.login`, `const { login } = auth`: the method may be called on another object. */
function isTakenForAnother(place: TSESTree.MemberExpression | TSESTree.ObjectPattern, holder: Holder, evaluator: Evaluator): boolean {
  const outer = wrapped(place);
  const { parent } = outer;
  if (place.type === 'ObjectPattern') {
    const taken = place.properties.flatMap((property) => (property.type === 'Property' ? (keyName(property) ?? []) : []));
    return parent?.type === 'VariableDeclarator' && parent.init !== null && losesThis(holder, taken) && isHeldBy(prototypeless(parent.init), holder, evaluator);
  }
  const isTaken = (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' && parent.value === outer) || (parent?.type === 'AssignmentExpression' && parent.right === outer && parent.left.type === 'MemberExpression');
  return isTaken && losesThis(holder, [keyName(place) ?? '']) && isHeldBy(prototypeless(place.object), holder, evaluator);
}

/** Whether some of these methods are not bound to their object. */
function losesThis({ node, methods }: Holder, names: readonly string[]): boolean {
  const code = fileOf(node).textOf(node);
  return methods.some((name) => names.includes(name) && !new RegExp(`\\b${name.replace(/\$/g, '\\$')}\\.bind\\(\\s*this\\b|[bB]ind(?:All)?\\(\\s*this\\b`).test(code));
}

/** `Auth` of `Auth.prototype` */
function prototypeless(node: Node): Node {
  const object = unwrap(node);
  return object.type === 'MemberExpression' && keyName(object) === 'prototype' ? object.object : object;
}

/** The methods of an object or a class that read something from `this`. */
function methodsOf(node: Node): string[] {
  const members: readonly Node[] = node.type === 'ObjectExpression' ? node.properties : isClass(node) ? node.body.body : [];
  return members.flatMap((member) => {
    const method = 'value' in member ? (member.value as Node | null) : undefined;
    return method?.type === 'FunctionExpression' && thisesIn(method).length > 0 ? (memberName(member as never) ?? []) : [];
  });
}

/** Whether a holder is an object with methods that read its keys from `this`. */
function isObjectWithMethods({ node, methods }: Holder): boolean {
  return node.type === 'ObjectExpression' && methods.length > 0;
}

function maySet(source: Node, key: string, evaluator: Evaluator): boolean {
  return evaluator.valuesOfNode(source).some((value) => value.kind !== 'object' || value.writes.some((write) => write.op !== 'set' || write.key === key));
}

/** Whether an expression may be the holder: the object, an instance of the class, the class itself, or what a module exports. */
function isHeldBy(node: Node, holder: Holder, evaluator: Evaluator): boolean {
  if (holder.node.type === 'Program') return importedBy(unwrap(node))?.some(({ file }) => file.ast === holder.node) ?? false;
  return evaluator.valuesOfNode(node).some((value) => {
    if (value.kind === 'object') return value.node === holder.node || value.places.some((place) => place.node === holder.node);
    if (value.kind === 'instance') return value.owner === holder.node;
    return value.kind === 'class' && value.node === holder.node;
  });
}
