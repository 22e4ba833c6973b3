import { holdersOf, readersElsewhere } from './classes.ts';
import { isExported, ownReads, valueReads } from './exported.ts';
import { isClass, keyName, memberName, walk, wrapped, type CallLike, type ClassNode, type FunctionNode, type Node } from './node.ts';
import { outsideAccessesOf, outsideReadersOf, readersOfExport } from './outside.ts';
import type { Variable } from './scopes.ts';
import { fileOf, type SourceFile } from './source-file.ts';
import { NOBODY, type Places } from './surroundings.ts';
import { thisesOf } from './this.ts';
import type { Operand } from './value.ts';

/**
 * The arguments of every call of a function, where all its calls are seen: it is not exported, and its name is only ever called.
 *
 * @returns one list of arguments per call; nothing where there may be other calls, or where there is none
 */
export function callsOf(fn: FunctionNode): readonly (readonly Operand[])[] | undefined {
  const calls = referencesOf(fn)?.map(callAt);
  if (!calls || calls.length === 0) return undefined;
  const seen = calls.filter((call) => call !== undefined);
  if (seen.length < calls.length) return undefined;
  return seen.map((call) => call.arguments.map((node) => ({ node, frame: undefined, via: undefined })));
}

/** The call whose callee is the whole access around a reference. */
function callAt(reference: Node): CallLike | undefined {
  const { parent } = reference;
  const isCallee = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee === reference;
  return isCallee && !parent.arguments.some(({ type }) => type === 'SpreadElement') ? parent : undefined;
}

/** Every place that names a function: the outermost node of each access. Nothing where places that are not seen may name it. */
function referencesOf(fn: FunctionNode): readonly Node[] | undefined {
  const { parent } = fn;
  const byName = fn.id ? usesOfVariable(fileOf(fn).variableOf(fn.id), []) : [];
  if (fn.type === 'FunctionDeclaration' && fn.id) return byName;
  const byHolder = parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition' ? ofMember(parent) : usesOf(fn, []);
  return byName && byHolder && [...new Set([...byName, ...byHolder])];
}

/** How far a function is followed through names, literals and exports. */
const MOST_STEPS = 12;

/**
 * Where the value that an expression holds under a way of keys comes out: `api.login` for the `f` of `const api = { login: f }`.
 *
 * @returns nothing where it goes out of sight
 */
function usesOf(expression: Node, keys: readonly string[], steps = 0): readonly Node[] | undefined {
  const outer = wrapped(expression);
  const { parent } = outer;
  const [first, ...rest] = keys;
  if (!parent || steps > MOST_STEPS) return undefined;
  const file = fileOf(outer);
  // What a literal takes up is named by `this` as well, in its methods.
  const isInLiteral = (parent.type === 'Property' || parent.type === 'SpreadElement') && parent.parent.type === 'ObjectExpression';
  const way = isInLiteral ? undefined : file.surroundings?.exportWayOf(file, outer);
  if (way) return usesOfPlaces(readersOfExport(file.ast, [...way, ...keys]), [], steps);
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === outer ? usesOfPattern(parent.id, keys, steps) : undefined;
    case 'Property': {
      const key = keyName(parent);
      const object = parent.parent;
      if (parent.value !== outer || object.type !== 'ObjectExpression' || key === undefined) return undefined;
      return usesOfPlaces({ nodes: [object, ...thisesOf(object)], isOpen: false }, [key, ...keys], steps);
    }
    case 'SpreadElement':
      if (first === undefined || !isInLiteral) break;
      return usesOfPlaces({ nodes: [parent.parent, ...thisesOf(parent.parent)], isOpen: false }, keys, steps);
    case 'MemberExpression': {
      if (first === undefined || parent.object !== outer) break;
      const key = keyName(parent);
      return key === first ? usesOf(parent, rest, steps + 1) : key === undefined ? undefined : [];
    }
  }
  return first === undefined ? [outer] : undefined;
}

function usesOfPattern(pattern: Node, keys: readonly string[], steps: number): readonly Node[] | undefined {
  if (pattern.type === 'Identifier') return usesOfVariable(fileOf(pattern).variableOf(pattern), keys, steps + 1);
  const [first, ...rest] = keys;
  if (pattern.type !== 'ObjectPattern' || first === undefined) return undefined;
  const taken = pattern.properties.find((property) => property.type !== 'Property' || keyName(property) === undefined || keyName(property) === first);
  if (!taken) return [];
  return taken.type === 'Property' && keyName(taken) === first ? usesOfPattern(taken.value, rest, steps + 1) : undefined;
}

/** The ways in which each variable is being followed: one that leads back to itself adds nothing. */
const following = new Map<Variable, Set<string>>();

function usesOfVariable(variable: Variable | undefined, keys: readonly string[], steps = 0): readonly Node[] | undefined {
  if (!variable || !variable.references.every((reference) => !reference.isWrite() || reference.init)) return undefined;
  const ways = following.get(variable) ?? new Set();
  const way = keys.join('\0');
  if (ways.has(way)) return [];
  following.set(variable, ways.add(way));
  const outside = outsideReadersOf(variable);
  const uses = usesOfPlaces({ nodes: [...ownReads(variable), ...outside.nodes], isOpen: outside.isOpen }, keys, steps);
  ways.delete(way);
  return uses;
}

function usesOfPlaces({ nodes, isOpen }: Places, keys: readonly string[], steps: number): readonly Node[] | undefined {
  if (isOpen) return undefined;
  const uses = nodes.map((node) => usesOf(node, keys, steps + 1));
  return uses.every((one) => one !== undefined) ? uses.flat() : undefined;
}

/** A method or function field of a class: private, or of a class that does not leave what is seen. */
function ofMember(member: Node & { key: Node }): readonly Node[] | undefined {
  const owner = member.parent?.parent;
  const key = memberName(member);
  if (!isClass(owner) || key === undefined) return undefined;
  if (key === 'constructor') return usesOfConstructor(owner);
  const { nodes, isOpen } = isPrivate(member) || !leavesFile(owner) ? NOBODY : outsideAccessesOf(owner, key);
  if (!isPrivate(member) && isCalledByComputedName(owner)) return undefined;
  // Taken off its object, a method that needs it does not run.
  const needsThis = usesThis(member);
  const outside = nodes.filter((node) => !(node.type === 'Property' && needsThis));
  return isOpen ? undefined : [...memberAccesses(owner, key), ...outside.map((node) => wrapped(node))];
}

const computedByOwner = new WeakMap<ClassNode, boolean>();

/** Whether a file that names a class calls something by a computed name: `auth[method](…)`. */
function isCalledByComputedName(owner: ClassNode): boolean {
  let isCalled = computedByOwner.get(owner);
  if (isCalled === undefined) {
    const files = new Set([owner, ...readersElsewhere(owner).nodes].map(fileOf));
    isCalled = [...files].some(callsByComputedName);
    computedByOwner.set(owner, isCalled);
  }
  return isCalled;
}

function callsByComputedName({ ast }: SourceFile): boolean {
  let calls = false;
  walk(ast, (node) => {
    calls ||= node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.computed && memberName(node.callee) === undefined;
    return !calls;
  });
  return calls;
}

function usesThis(member: Node): boolean {
  let uses = false;
  walk(member, (node) => {
    uses ||= node.type === 'ThisExpression';
    return !uses;
  });
  return uses;
}

/** Every `new C(…)` of a class that nothing extends; nothing where something else may make instances of it. */
function usesOfConstructor(owner: ClassNode): readonly Node[] | undefined {
  const uses = holdersOf(owner).map((variable) => usesOfVariable(variable, []));
  if (uses.length === 0 || uses.some((one) => one === undefined) || owner.superClass || ('decorators' in owner && owner.decorators.length > 0)) return undefined;
  // Members of the class itself make none.
  return [...new Set(uses.flatMap((one) => one ?? []))].filter((use) => !(use.parent?.type === 'MemberExpression' && use.parent.object === use));
}

/** Every `x.key` in the file of a class, whatever x is: any of them may be an instance. */
export function memberAccesses(owner: ClassNode, key: string): readonly Node[] {
  return fileOf(owner).memberAccesses(key).map((node) => (node.parent?.type === 'ChainExpression' ? node.parent : node));
}

/** `#name`, or `private` in TypeScript. */
export function isPrivate(member: Node): boolean {
  const { key, accessibility } = member as { key?: Node; accessibility?: string };
  return key?.type === 'PrivateIdentifier' || accessibility === 'private';
}

const leavesByClass = new WeakMap<ClassNode, boolean>();

/** Whether other files may hold the class or an instance: it is exported, or used other than by `new` and by its members. */
export function leavesFile(owner: ClassNode): boolean {
  let leaves = leavesByClass.get(owner);
  if (leaves === undefined) {
    // Classes may extend each other in a circle.
    leavesByClass.set(owner, false);
    leaves = isHeldElsewhere(owner);
    leavesByClass.set(owner, leaves);
  }
  return leaves;
}

function isHeldElsewhere(owner: ClassNode): boolean {
  if (owner.parent.type === 'ExportNamedDeclaration' || owner.parent.type === 'ExportDefaultDeclaration') return true;
  const holders = holdersOf(owner);
  return holders.length === 0 || holders.some((variable) => isExported(variable) || valueReads(variable).some((identifier) => !staysHere(identifier)));
}

/** `C.member`, `new C().member`, `class D extends C` where D stays here, and `const c = new C()` where `c` stays here too. */
function staysHere(reference: Node): boolean {
  if (isClass(reference.parent)) return !leavesFile(reference.parent);
  const used = reference.parent?.type === 'NewExpression' && reference.parent.callee === reference ? wrapped(reference.parent) : reference;
  const { parent } = used;
  if (parent?.type === 'MemberExpression') return parent.object === used;
  if (used === reference || parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const instance = fileOf(parent).variableOf(parent.id);
  if (!instance || isExported(instance)) return false;
  return valueReads(instance).every((identifier) => identifier.parent?.type === 'MemberExpression' && identifier.parent.object === identifier);
}
