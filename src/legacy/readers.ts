import { LEGACY_KEYS } from '../auth0/parameters.ts';
import { isPrivate, memberAccesses } from '../syntax/callers.ts';
import { calleeOf } from '../syntax/callee.ts';
import { mayBeExtended } from '../syntax/classes.ts';
import { functionCalled } from '../syntax/declared.ts';
import { accessOf, eventOf, writtenBy, type PathStep } from '../syntax/events.ts';
import { isExported, ownReads, valueReads } from '../syntax/exported.ts';
import { leavesFile } from '../syntax/leaving.ts';
import { loopedObject } from '../syntax/loops.ts';
import { contains, isCallLike, isClass, isFunction, keyName, memberName, nameOf, rootOfAccess, unwrap, wrapped, type ClassNode, type FunctionNode, type Node } from '../syntax/node.ts';
import { isPublished, outsideAccessesOf, outsideReadersOf, readersOfExport, outsideWayOf } from '../syntax/outside.ts';
import type { Variable } from '../syntax/scopes.ts';
import { fileOf } from '../syntax/source-file.ts';
import { ANYBODY, NOBODY, type Places } from '../syntax/surroundings.ts';
import { thisesOfVariable } from '../syntax/this.ts';
import type { Cell, Via } from '../syntax/value.ts';

const readersByCell = new WeakMap<object, Map<string, Places>>();

/** Everything that reads a cell, as far as the file or the project shows it. */
export function readersOf(cell: Cell): Places {
  const [owner, key] = identityOf(cell);
  const known = readersByCell.get(owner) ?? new Map<string, Places>();
  readersByCell.set(owner, known);
  let readers = known.get(key);
  if (!readers) known.set(key, (readers = find(cell)));
  return readers;
}

function identityOf(cell: Cell): readonly [owner: object, key: string] {
  switch (cell.kind) {
    case 'variable':
      return [cell.variable, ''];
    case 'member':
      return [cell.owner, cell.key];
    case 'export':
      return [cell.program, cell.way.join('\0')];
    case 'loose':
      return [cell.object, ''];
  }
}

function find(cell: Cell): Places {
  switch (cell.kind) {
    case 'variable':
      return ofVariable(cell);
    case 'member':
      return ofMember(cell.owner as ClassNode, cell.key);
    case 'export':
      return readersOfExport(cell.program, cell.way);
    case 'loose':
      return ANYBODY;
  }
}

function ofVariable({ variable }: Cell & { kind: 'variable' }): Places {
  const writes = new Set(
    variable.references.flatMap((reference) => {
      const event = eventOf(reference);
      // `url += path` reads the variable only to write it again.
      return reference.isWrite() || (event && (event.kind === 'set' || event.kind === 'call' || event.kind === 'merge')) ? [reference.identifier] : [];
    }),
  );
  const own = [...ownReads(variable).filter((node) => !writes.has(node as never)), ...thisesOfVariable(variable)];
  const outside = outsideReadersOf(variable);
  return { nodes: [...own, ...outside.nodes], isOpen: outside.isOpen };
}

function ofMember(owner: ClassNode, key: string): Places {
  const member = owner.body.body.find((one) => 'key' in one && memberName(one) === key);
  const outside = isHidden(owner, key, member) ? NOBODY : outsideAccessesOf(owner, key);
  const accesses = [...memberAccesses(fileOf(owner), key), ...outside.nodes].filter((access) => {
    const { parent } = access;
    return !(parent?.type === 'AssignmentExpression' && parent.left === access);
  });
  return { nodes: accesses.map((access) => unwrap(access)), isOpen: outside.isOpen };
}

/** Whether only the file of a class can name a member. */
function isHidden(owner: ClassNode, key: string, member: Node | undefined): boolean {
  return key.startsWith('#') || (member !== undefined && isPrivate(member)) || !leavesFile(owner);
}

/** Whether code outside the file may set what was read: a key of an exported object, or a field of a class that others hold. */
export function isOpenToWrites({ cell, node }: Via): boolean {
  if (cell.kind === 'export') return readersOfExport(cell.program, cell.way).isOpen;
  if (cell.kind === 'loose') return true;
  // What seen files do to it is among the events of the variable.
  if (cell.kind === 'variable') return (accessOf(node).path.length > 0 || isOfNamespace(cell.variable)) && !isFrozen(cell.variable) && (isPublished(cell.variable) || outsideReadersOf(cell.variable).isOpen);
  const owner = cell.owner as ClassNode;
  const member = owner.body.body.find((one) => 'key' in one && memberName(one) === cell.key);
  // A class that extends this one elsewhere may have a method of its own.
  if (member?.type === 'MethodDefinition') return !member.static && !isPrivate(member) && isChangedOutside(owner, cell.key);
  if (member?.type !== 'PropertyDefinition') return false;
  const isFixed = member.readonly && (member.static || !(owner.abstract || member.accessibility === 'protected'));
  return !cell.key.startsWith('#') && !isPrivate(member) && !isFixed && isChangedOutside(owner, cell.key);
}

/** Whether other files may set a member of the instances of a class. */
function isChangedOutside(owner: ClassNode, key: string): boolean {
  if (!leavesFile(owner)) return false;
  if (mayBeExtended(owner)) return true;
  const { nodes, isOpen } = outsideAccessesOf(owner, key);
  return isOpen || nodes.some((access) => writtenBy(access) !== undefined);
}

/** `namespace Auth { export let connection = 'sms' }` can be set from outside. */
function isOfNamespace({ scope, defs: [definition] }: Variable): boolean {
  const declaration = definition?.node.parent;
  return /^TSModule/.test(scope.block.type) && declaration?.type === 'VariableDeclaration' && declaration.kind !== 'const';
}

/** `as const`, `Object.freeze(…)`, an enum, and everything that is no object. */
function isFrozen({ defs: [definition] }: Variable): boolean {
  if (definition?.node.type !== 'VariableDeclarator' || !definition.node.init) return definition?.type !== 'Variable';
  const { init } = definition.node;
  const isConst = init.type === 'TSAsExpression' && init.typeAnnotation.type === 'TSTypeReference' && nameOf(init.typeAnnotation.typeName) === 'const';
  return isConst || (init.type === 'CallExpression' && calleeOf(init.callee).path.join('.') === 'Object.freeze');
}

/** The ways by which a reference goes into the object that it names: `options.json`, `const { json, uri } = options`. */
function pathsOf(read: Node): readonly (readonly PathStep[])[] {
  const { top, path } = accessOf(read);
  const { parent } = top;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== top || parent.id.type !== 'ObjectPattern') return [path];
  return parent.id.properties.map((property) => [...path, property.type === 'Property' ? keyName(property) : undefined]);
}

/** The one way; with a key that is not known where there are several. */
function pathOf(read: Node): readonly PathStep[] {
  const [first = [], ...others] = pathsOf(read);
  return others.length === 0 ? first : [...first.slice(0, -1), undefined];
}

/** The keys that lead from the definition of a cell to a place inside it; nothing where the place lies elsewhere. */
function pathTo(place: Node, cell: Cell): readonly PathStep[] | undefined {
  const path: PathStep[] = [];
  for (let node: Node | undefined = place; node; node = node.parent) {
    if (node.type === 'Property' && node !== place) path.unshift(keyName(node));
    else if (node.type === 'TSEnumMember' && node !== place) path.unshift(keyName({ key: node.id }));
    else if (node.type === 'PropertyDefinition' && node.static) path.unshift(keyName(node));
    // `{ login: {…} }.login` takes a key off again.
    else if (node.type === 'MemberExpression' && path.shift() !== keyName(node)) return undefined;
    else if (isDefinitionOf(node, cell)) return path;
    else if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
      const target = rootOfAccess(node.left);
      if (cell.kind === 'variable' && cell.variable.references.some(({ identifier }) => identifier === target)) return [...accessOf(target).path, ...path];
    }
    if (isFunction(node) || isClass(node)) return undefined;
  }
  return undefined;
}

function isDefinitionOf(node: Node, cell: Cell): boolean {
  if (cell.kind === 'variable') return cell.variable.defs.some((definition) => definition.node === node);
  if (cell.kind === 'export') return outsideWayOf(node)?.join('\0') === cell.way.join('\0');
  return cell.kind === 'member' && node.parent?.parent === cell.owner;
}

/**
 * Whether a reader does not see a change: it reads another key, or only prints or tests the value.
 *
 * @param read the other reader
 * @param via the cell, and the reader that the change is made for
 * @param place where the change is made
 * @param key the key that changes, where it is one of an object
 */
export function isUntouched(read: Node, via: Via, place: Node, key: string | undefined): boolean {
  const changed = pathTo(place, via.cell) ?? pathOf(via.node);
  const path = [...changed];
  if (key !== undefined && path.at(-1) !== key) path.push(key);
  if (isLoopRead(read)) return true;
  if (via.cell.kind === 'member') return isUntouchedBy(read, [], path, key);
  return usesOf(read, path.length).every((use) => isUntouchedBy(use.node, use.path, path, key));
}

/** An expression that reads an object, or a part of it by another name, and the way from the object to there. */
interface Use {
  readonly node: Node;
  readonly path: readonly PathStep[];
}

/** How many names for parts of an object are followed. */
const MOST_NAMES = 4;

/** The uses of an object at a reader, through the names that it gives to the object or to parts of it: `const { auth0 } = config`. */
function usesOf(read: Node, length: number, names = 0): readonly Use[] {
  const { top, path } = accessOf(read);
  const { parent } = top;
  const whole = [{ node: read, path }];
  if (parent?.type !== 'VariableDeclarator' || parent.init !== top || names > MOST_NAMES) return whole;
  const behind = (id: Node, way: readonly PathStep[]): readonly Use[] | undefined => {
    const variable = way.length < length && id.type === 'Identifier' ? fileOf(id).variableOf(id) : undefined;
    const isFollowed = variable && !isExported(variable) && variable.references.every((reference) => !reference.isWrite() || reference.init);
    return isFollowed ? valueReads(variable).flatMap((node) => usesOf(node, length - way.length, names + 1)).map((use) => ({ ...use, path: [...way, ...use.path] })) : undefined;
  };
  if (parent.id.type !== 'ObjectPattern') return behind(parent.id, path) ?? whole;
  return parent.id.properties.flatMap((property) => {
    const way = [...path, property.type === 'Property' ? keyName(property) : undefined];
    return (property.type === 'Property' ? behind(property.value, way) : undefined) ?? [{ node: read, path: way }];
  });
}

/** @param other one of the ways by which the reader goes into the object */
function isUntouchedBy(read: Node, other: readonly PathStep[], path: readonly PathStep[], key: string | undefined): boolean {
  const method = methodOf(read);
  if (method !== undefined && other.length <= path.length) return METHODS_OF_ALL.has(method) || isPrinted(read);
  const isOtherKey = other.some((step, index) => step !== undefined && path[index] !== undefined && path[index] !== step);
  if (isOtherKey) return true;
  // What reads the key itself, or any key, does depend on its name.
  return key !== undefined && other.length >= path.length ? isPrinted(read) : isHarmless(read);
}

/** Methods that every object has, and that say nothing of its keys. */
const METHODS_OF_ALL = new Set(['toString', 'valueOf', 'toLocaleString']);

/** The method that a reference calls on the object itself: `body.hasOwnProperty(…)`. */
function methodOf(read: Node): string | undefined {
  const { top, path } = accessOf(read);
  const isCallee = top.parent?.type === 'CallExpression' && top.parent.callee === top;
  return isCallee ? path.at(-1) : undefined;
}

/** `body[key]` in a loop over the keys of the same object: it reads whatever there is. */
export function isLoopRead(read: Node): boolean {
  const member = wrapped(read).parent;
  const source = member?.type === 'MemberExpression' && member.computed && member.object === wrapped(read) ? loopedObject(read) : undefined;
  const variableOf = (node: Node): Variable | undefined => (node.type === 'Identifier' ? fileOf(node).variableOf(node) : undefined);
  return source !== undefined && variableOf(unwrap(source)) !== undefined && variableOf(unwrap(source)) === variableOf(read);
}

/** Whether a reader reads a key, or a part of what it holds. */
export function looksAt(read: Node, key: string): boolean {
  return pathsOf(read).some((path) => path.includes(key));
}

/** Whether a reader reads exactly the key that is renamed; then its own key can be renamed with it. */
export function readsKey(read: Node, key: string): Node | undefined {
  const member = wrapped(read).parent;
  if (member?.type !== 'MemberExpression' || member.object !== wrapped(read) || keyName(member) !== key || member.computed) return undefined;
  return member.property;
}

/** Printing, measuring and testing for truth read a value without depending on it. */
function isHarmless(read: Node): boolean {
  if (isPrinted(read)) return true;
  const { top, path } = accessOf(read);
  if (path.at(-1) === 'length') return true;
  const parent = top.parent as Node;
  switch (parent.type) {
    case 'UnaryExpression':
      return parent.operator === 'typeof' || parent.operator === '!';
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return parent.test === top;
    case 'LogicalExpression':
      return parent.left === top && parent.operator === '&&';
    default:
      return false;
  }
}

/** Nodes through which a value becomes a part of another. */
const PARTS = new Set(['TemplateLiteral', 'ChainExpression', 'ObjectExpression', 'SpreadElement', 'TSAsExpression', 'TSNonNullExpression', 'ArrayExpression']);

/** Whether a value ends in a log, an error's message or nowhere. */
function isPrinted(read: Node): boolean {
  for (let node = accessOf(read).top; node.parent; node = node.parent) {
    const { parent } = node;
    if (isMasked(node)) return false;
    if (PARTS.has(parent.type)) continue;
    if (parent.type === 'Property' && parent.value === node) continue;
    if (parent.type === 'BinaryExpression' && parent.operator === '+') continue;
    if (parent.type === 'ExpressionStatement') return true;
    if (!isCallLike(parent) || parent.callee === node) return false;
    const own = functionCalled(parent.callee);
    if (own) return isParameterPrinted(own, parent.arguments.findIndex((argument) => argument === node));
    const { path, names, isGlobal } = calleeOf(parent.callee);
    // A replacer may hide a key by its name.
    if (isGlobal && path[0] === 'JSON') {
      if (parent.arguments.some((argument, index) => index > 0 && argument.type !== 'Literal')) return false;
      continue;
    }
    if (isGlobal && path.join('.') === 'Buffer.byteLength') return true;
    if (isGlobal && (path[0] === 'console' || /Error$/.test(path[0] ?? ''))) return true;
    return /^(?:log|logger|console|debug|winston|pino|signale)$/i.test(names.at(-2) ?? names[0] ?? '') || names.at(-1) === 'debug';
  }
  return false;
}

/** `{ ...body, password: '***' }` hides a key by its name, and would no longer. */
function isMasked({ type, parent }: Node): boolean {
  return type === 'SpreadElement' && parent?.type === 'ObjectExpression' && parent.properties.some((property) => property.type === 'Property' && LEGACY_KEYS.has(keyName(property) ?? ''));
}

const looking = new Set<FunctionNode>();

/** Whether a function of the project only prints what it is given as one of its arguments. */
function isParameterPrinted(fn: FunctionNode, index: number): boolean {
  const parameter = fn.params[index];
  const variable = parameter?.type === 'Identifier' ? fileOf(fn).variableOf(parameter) : undefined;
  if (!variable || looking.has(fn)) return variable !== undefined;
  looking.add(fn);
  const isOnlyPrinted = valueReads(variable).every(isPrinted);
  looking.delete(fn);
  return isOnlyPrinted;
}

/** Whether one node lies in the definition of a cell directly: the cell's own text, not one that it reads itself. */
export function isDefinedBy(cell: Cell, place: Node): boolean {
  if (cell.kind === 'member') return contains(cell.owner, place);
  if (cell.kind === 'export') return contains(cell.program, place);
  return cell.kind === 'variable' && cell.variable.defs.some(({ node }) => contains(node, place));
}

