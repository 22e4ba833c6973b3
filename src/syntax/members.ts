import type { TSESTree } from '@typescript-eslint/types';
import { subclassesOf } from './classes.ts';
import type { Evaluator } from './evaluate.ts';
import { mergedInto, writtenBy } from './events.ts';
import { accessNames, contains, enclosingClass, enclosingFunction, isFunction, memberName, unwrap, walk, type ClassNode, type Node } from './node.ts';
import { memberOf, propertyKey, unknownValue } from './objects.ts';
import { fileOf } from './source-file.ts';
import type { ObjectValue, Operand, Value, Via } from './value.ts';

/** What `object.key` may be: a key of a known object, an item of a list, a member of a class. */
export function evaluateMember(evaluator: Evaluator, operand: Operand, node: TSESTree.MemberExpression): Value[] {
  const isPrivate = node.property.type === 'PrivateIdentifier';
  const key = isPrivate ? memberName(node) : propertyKey(evaluator, operand, node);
  const object = unwrap(node.object);
  if (object.type === 'ThisExpression' || isPrivate) return key === undefined ? [unknownValue(node)] : ofThis(evaluator, operand, node, key);
  if (key !== undefined && isExports(object)) return ofExports(evaluator, operand, node, key);
  return evaluator.evaluate({ ...operand, node: object }).flatMap((value) => ofValue(evaluator, operand, value, node, key));
}

/** `exports` or `module.exports` of a CommonJS module. */
function isExports(node: Node): boolean {
  const [first, second, ...rest] = accessNames(node);
  const isName = first === 'exports' ? second === undefined : first === 'module' && second === 'exports' && rest.length === 0;
  const root = node.type === 'MemberExpression' ? unwrap(node.object) : node;
  return isName && root.type === 'Identifier' && fileOf(root).variableOf(root) === undefined;
}

/** What a module assigns to a key of its exports. Other files may assign to it as well, but seldom do. */
function ofExports(evaluator: Evaluator, operand: Operand, node: TSESTree.MemberExpression, key: string): Value[] {
  const file = fileOf(node);
  const via: Via = { cell: { kind: 'export', program: file.ast, key }, node, rest: operand.via };
  const sources = file.memberAccesses(key).flatMap((access) => {
    const written = access.type === 'MemberExpression' && isExports(unwrap(access.object)) ? writtenBy(access) : undefined;
    return written ? [written.node] : [];
  });
  if (sources.length === 0) return [unknownValue(node)];
  return sources.flatMap((source) => (source ? evaluator.evaluate({ ...operand, node: source, via }) : [unknownValue(node)]));
}

function ofValue(evaluator: Evaluator, operand: Operand, value: Value, node: TSESTree.MemberExpression, key: string | undefined): Value[] {
  switch (value.kind) {
    case 'object':
      return key === undefined ? anyMemberOf(evaluator, value, node) : memberOf(evaluator, value, key, node);
    case 'list': {
      const index = node.property.type === 'Literal' ? node.property.value : undefined;
      const item = typeof index === 'number' ? value.items[index] : undefined;
      return item && value.complete ? evaluator.evaluate(item) : [unknownValue(node)];
    }
    case 'class':
      return key === undefined ? [unknownValue(node)] : ofClass(evaluator, { ...operand, via: value.via }, value.node, key, true, node);
    case 'instance':
      return key === undefined ? [unknownValue(node)] : ofClass(evaluator, { ...operand, via: value.via }, value.owner, key, false, node);
    case 'text':
      return key === 'href' ? [value] : [unknownValue(node)];
    default:
      return [unknownValue(node)];
  }
}

/** `TABLE[kind]`: any of the values of a table whose keys are all seen. */
function anyMemberOf(evaluator: Evaluator, table: ObjectValue, node: Node): Value[] {
  const keys = new Set(table.writes.map((write) => (write.op === 'set' ? write.key : undefined)));
  if (keys.size === 0 || keys.has(undefined)) return [unknownValue(node)];
  return [...keys].flatMap((key) => memberOf(evaluator, table, key as string, node));
}

function ofThis(evaluator: Evaluator, operand: Operand, node: TSESTree.MemberExpression, key: string): Value[] {
  const owner = enclosingClass(node);
  if (owner) return ofClass(evaluator, operand, owner, key, undefined, node);
  const object = methodsObject(node);
  return object ? evaluator.evaluate({ ...operand, node: object }).flatMap((value) => ofValue(evaluator, operand, value, node, key)) : [unknownValue(node)];
}

/** The object literal whose method a `this` stands in. */
function methodsObject(node: Node): Node | undefined {
  let fn: Node = enclosingFunction(node);
  while (fn.type === 'ArrowFunctionExpression') fn = enclosingFunction(fn);
  return fn.type === 'FunctionExpression' && fn.parent.type === 'Property' ? fn.parent.parent : undefined;
}

/** What a member of a class may be: its field's value, what its code assigns to it, or its method. */
function ofClass(evaluator: Evaluator, operand: Operand, owner: ClassNode, key: string, isStatic: boolean | undefined, node: Node): Value[] {
  const sources = memberSources(evaluator, owner, key, isStatic);
  if (sources.length === 0) return [unknownValue(node)];
  const via: Via = { cell: { kind: 'member', owner, key }, node, rest: operand.via };
  return sources.flatMap((source) => (source ? evaluator.evaluate({ ...operand, node: source, via }) : [unknownValue(node)]));
}

/** Every expression that a member is set to, by its class, by the classes that extend it, and from outside; undefined for one that is not seen. */
function memberSources(evaluator: Evaluator, owner: ClassNode, key: string, isStatic: boolean | undefined): (Node | undefined)[] {
  const sources = declaredSources(owner, key, isStatic);
  for (const access of fileOf(owner).memberAccesses(key)) {
    const written = access.type === 'MemberExpression' ? writtenBy(access) : undefined;
    if (written && access.type === 'MemberExpression' && isOf(evaluator, access.object, owner)) sources.push(written.node);
  }
  if (key.startsWith('#')) return sources;
  sources.push(...mergesInto(owner).flatMap((merge) => mergedSources(evaluator, merge, key)));
  return [...sources, ...subclassesOf(owner).flatMap((one) => declaredSources(one, key, isStatic))];
}

const mergesByOwner = new WeakMap<ClassNode, readonly (readonly Node[])[]>();

/** The sources of every `Object.assign(this, …)` in a class. */
function mergesInto(owner: ClassNode): readonly (readonly Node[])[] {
  let merges = mergesByOwner.get(owner);
  if (!merges) {
    const found: (readonly Node[])[] = [];
    walk(owner.body, (node) => {
      const merge = node.type === 'CallExpression' ? mergedInto(node) : undefined;
      if (merge && unwrap(merge.target).type === 'ThisExpression') found.push(merge.sources);
    });
    merges = found;
    mergesByOwner.set(owner, merges);
  }
  return merges;
}

/** What a merge may set a member to: nothing where its sources are seen and do not hold the key. */
function mergedSources(evaluator: Evaluator, sources: readonly Node[], key: string): (Node | undefined)[] {
  return sources.flatMap((source) => {
    const values = evaluator.valuesOfNode(source);
    const isLeft = values.every((value) => value.kind === 'object' && value.writes.every((write) => write.op === 'set' && write.key !== key));
    return isLeft ? [] : [undefined];
  });
}

function declaredSources(owner: ClassNode, key: string, isStatic: boolean | undefined): (Node | undefined)[] {
  const sources: (Node | undefined)[] = [];
  for (const member of owner.body.body) {
    if (!('key' in member) || memberName(member) !== key) continue;
    if (isStatic !== undefined && Boolean(member.static) !== isStatic) continue;
    if (member.type === 'MethodDefinition' && member.kind === 'method') sources.push(member.value);
    else if (member.type === 'MethodDefinition' && member.kind === 'get') sources.push(returnedBy(member.value));
    else if (member.type === 'PropertyDefinition' && member.value) sources.push(member.value);
    // A field without a value is set somewhere else.
    else if (member.type !== 'PropertyDefinition') sources.push(undefined);
  }
  return sources;
}

/** Whether an expression is `this` of a class or of one that extends it, the class itself, or an instance that the file makes of it. */
function isOf(evaluator: Evaluator, node: Node, owner: ClassNode): boolean {
  const object = unwrap(node);
  const family = [owner, ...subclassesOf(owner)];
  if (object.type === 'ThisExpression') return family.some((one) => contains(one.body, object));
  return evaluator.once(object, () => evaluator.valuesOfNode(object)).some((value) => {
    if (value.kind === 'instance') return family.includes(value.owner);
    return value.kind === 'class' && family.includes(value.node);
  });
}

/** The value of a getter that only returns one. */
function returnedBy(fn: Node): Node | undefined {
  if (!isFunction(fn) || fn.body.type !== 'BlockStatement') return undefined;
  const [statement] = fn.body.body;
  return fn.body.body.length === 1 && statement?.type === 'ReturnStatement' ? (statement.argument ?? undefined) : undefined;
}
