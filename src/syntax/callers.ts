import { holdersOf, readersElsewhere } from './classes.ts';
import { ownReads } from './exported.ts';
import { goesOutOfSight, isDecorated, leavesFile } from './leaving.ts';
import { callsByComputedName, isCalledByTemplate, servesMethods, SERVING, takesByComputedName } from './named-at-run-time.ts';
import { contains, isClass, isFunction, keyName, memberName, some, wrapped, type CallLike, type ClassNode, type FunctionNode, type Node } from './node.ts';
import { isPublished, outsideAccessesOf, outsideFilesHolding, outsideReadersOf, readersOfExport } from './outside.ts';
import type { Variable } from './scopes.ts';
import { fileOf, type SourceFile } from './source-file.ts';
import { ANYBODY, NOBODY, type Places } from './surroundings.ts';
import { takenApart } from './taken-apart.ts';
import { thisesOf, thisesOfClass } from './this.ts';
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
  if (seen.length < calls.length || isCalledByTestsOnly(fn, seen)) return undefined;
  return seen.map((call) => call.arguments.map((node) => ({ node, frame: undefined, via: undefined })));
}

/** Tests, by their names. */
const TEST = /(?:^|[\\/])(?:__tests__|cypress|e2e|specs?|tests?)[\\/]|[.-](?:cy|e2e|spec|test)\.[cm]?[jt]sx?$/;

/** Whether tests are all that is seen to call a function: something else does, such as a framework. */
function isCalledByTestsOnly(fn: FunctionNode, calls: readonly CallLike[]): boolean {
  const others = calls.filter((call) => !contains(fn, call));
  return !TEST.test(fileOf(fn).name) && others.every((call) => TEST.test(fileOf(call).name));
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
  const outside = isPublished(variable) ? ANYBODY : outsideReadersOf(variable);
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
  if (!isClass(owner) || key === undefined || isCalledByFramework(member)) return undefined;
  if (key === 'constructor') return usesOfConstructor(owner);
  const { nodes, isOpen } = isPrivate(member) || !leavesFile(owner) ? NOBODY : outsideAccessesOf(owner, key);
  if (!isPrivate(member) && (isCalledByComputedName(owner) || isCalledByTemplate(fileOf(owner), key))) return undefined;
  const places = [...memberAccesses(fileOf(owner), key), ...takenApart(fileOf(owner), key), ...nodes.map((node) => wrapped(node))];
  return isOpen ? undefined : places.filter(({ type }) => type !== 'Property' || keepsThis(member, owner));
}

/** Whether a decorator is given a method, or its parameters: a framework calls it with what comes in. */
function isCalledByFramework(member: Node): boolean {
  const own = 'decorators' in member ? member.decorators : [];
  const value = 'value' in member ? member.value : undefined;
  const params = isFunction(value as Node | undefined) ? (value as FunctionNode).params : [];
  const isMade = memberName(member as { key: Node }) === 'constructor';
  return own.length > 0 || (!isMade && params.some((param) => 'decorators' in param && param.decorators.length > 0));
}

/** Whether a member runs when it is taken off its object: it needs no `this`, or has its own. */
function keepsThis(member: Node, owner: ClassNode): boolean {
  const isArrow = member.type === 'PropertyDefinition' && member.value?.type === 'ArrowFunctionExpression';
  if (isArrow || !usesThis(member)) return true;
  const decorators = [...(('decorators' in member && member.decorators) || []), ...(owner.decorators ?? []).filter((one) => /bind/i.test(fileOf(one).textOf(one)))];
  // `autoBind(this)`, `makeAutoObservable(this, {}, { autoBind: true })`
  return decorators.length > 0 || thisesOfClass(owner).instance.some(({ parent }) => parent?.type === 'CallExpression');
}

const unseenByOwner = new WeakMap<ClassNode, boolean>();

/**
 * Whether something may call any method of a class by a name that the program computes, or that comes from outside: in the files
 * that name the class, and wherever an instance may come that goes out of sight.
 */
function isCalledByComputedName(owner: ClassNode): boolean {
  let isCalled = unseenByOwner.get(owner);
  if (isCalled === undefined) {
    const files = new Set([owner, ...readersElsewhere(owner).nodes].map(fileOf));
    isCalled = [...files].some((file) => callsByComputedName(file) || takesByComputedName(file));
    if (!isCalled && goesOutOfSight(owner)) {
      isCalled = outsideFilesHolding(owner, COMPUTED_CALL).some((file) => callsByComputedName(file, false)) || [fileOf(owner), ...outsideFilesHolding(owner, SERVING)].some(servesMethods);
    }
    unseenByOwner.set(owner, isCalled);
  }
  return isCalled;
}

/** `auth[method](…)`, `auth[method].call(…)`, and more. */
const COMPUTED_CALL = /\]\s*(?:!\s*)?(?:\?\.\s*)?\(|\]\s*\??\.\s*(?:apply|bind|call)\b/;

function usesThis(member: Node): boolean {
  return some(member, ({ type }) => type === 'ThisExpression');
}

/** Every `new C(…)` of a class that nothing extends; nothing where something else may make instances of it. */
function usesOfConstructor(owner: ClassNode): readonly Node[] | undefined {
  const holders = holdersOf(owner);
  if ((holders.length === 0 && owner.type === 'ClassDeclaration') || owner.superClass || isDecorated(owner)) return undefined;
  // `new this(…)`, `new this.constructor(…)`
  const unnamed = [...(owner.type === 'ClassExpression' ? [owner] : []), ...thisesOfClass(owner).itself, ...memberAccesses(fileOf(owner), 'constructor')];
  const uses = [...holders.map((variable) => usesOfVariable(variable, [])), ...unnamed.map((node) => usesOf(node, []))];
  return uses.every((one) => one !== undefined) ? [...new Set(uses.flat())].filter((use) => !makesNothing(use)) : undefined;
}

/** Members of a class, and comparisons with it, make no instance. */
function makesNothing(use: Node): boolean {
  const { parent } = use;
  return (parent?.type === 'MemberExpression' && parent.object === use) || parent?.type === 'BinaryExpression';
}

/** Every `x.key` in a file, whatever x is: any of them may be an instance of a class. */
export function memberAccesses(file: SourceFile, key: string): readonly Node[] {
  return file.memberAccesses(key).map((node) => (node.parent?.type === 'ChainExpression' ? node.parent : node));
}

/** `#name`, or `private` in TypeScript. */
export function isPrivate(member: Node): boolean {
  const { key, accessibility } = member as { key?: Node; accessibility?: string };
  return key?.type === 'PrivateIdentifier' || accessibility === 'private';
}
