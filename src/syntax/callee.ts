import type { TSESTree } from '@typescript-eslint/types';
import { contains, enclosingClass, isCallLike, keyName, memberName, nameOf, unwrap, type CallLike, type Node } from './node.ts';
import { importedBy } from './outside.ts';
import type { Variable } from './scopes.ts';
import { fileOf } from './source-file.ts';

/** What a callee is, as far as the file shows it. */
export interface Callee {
  /** The expression that was followed. */
  readonly node: Node;
  /** The module that it comes from: `axios`, `node:https`. */
  readonly module: string | undefined;
  /**
   * The way from the module's exports, or from a global, to the callee: `['post']`, `['JSON', 'stringify']`. A step that calls
   * ends in `()`: `['create()', 'post']`. Default exports are no step.
   */
  readonly path: readonly string[];
  /** The names as they stand in the source: `['this', 'http', 'post']`. `?` stands for what has no name. */
  readonly names: readonly string[];
  /** The calls on the way, such as `axios.create(…)`, the innermost first. */
  readonly made: readonly CallLike[];
  /** False for a name that the file declares itself, other than by import. */
  readonly isGlobal: boolean;
}

type Followed = Omit<Callee, 'node'>;

const NOBODY: Followed = { module: undefined, path: [], names: [], made: [], isGlobal: false };

/**
 * Follows a callee through imports, `require`, aliases and factory calls to where it comes from.
 *
 * @param node the callee of a call, or any expression that may be a function or a client object
 */
export function calleeOf(node: Node): Callee {
  return { ...follow(unwrap(node), 0), node };
}

/** How many aliases are followed; cyclic declarations end here. */
const MOST_STEPS = 20;

function follow(node: Node, steps: number): Followed {
  if (steps > MOST_STEPS) return NOBODY;
  return throughProject(node, steps) ?? followHere(node, steps);
}

/** What another file of the project exports, where it is a client or comes from a module: `export default axios.create(…)`. */
function throughProject(node: Node, steps: number): Followed | undefined {
  const [target, ...others] = importedBy(node) ?? [];
  if (target?.kind !== 'value' || others.length > 0) return undefined;
  const variable = target.node.type === 'Identifier' ? target.file.variableOf(target.node) : undefined;
  const found = variable ? fromVariable(variable, steps + 1) : isFollowed(target.node) ? follow(unwrap(target.node), steps + 1) : undefined;
  const whole = found && target.keys.reduce(step, found);
  if (whole?.module === undefined && !whole?.isGlobal) return undefined;
  return { ...whole, names: node.type === 'Identifier' ? [node.name] : whole.names };
}

/** Expressions that may be a client, or come from one. */
function isFollowed(node: Node): boolean {
  return isCallLike(node) || node.type === 'MemberExpression' || node.type === 'Identifier' || node.type === 'ImportExpression';
}

function followHere(node: Node, steps: number): Followed {
  switch (node.type) {
    case 'Identifier':
      return followIdentifier(node, steps);
    case 'ThisExpression':
      return { ...NOBODY, names: ['this'] };
    case 'MemberExpression': {
      const key = keyName(node) ?? (node.property.type === 'PrivateIdentifier' ? node.property.name : '?');
      const field = followField(node, key, steps);
      return field ? { ...field, names: ['this', key] } : step(follow(unwrap(node.object), steps + 1), key);
    }
    case 'CallExpression': {
      const required = requiredModule(node);
      if (required !== undefined) return { ...NOBODY, module: required, names: [required] };
      return made(follow(unwrap(node.callee), steps + 1), node);
    }
    case 'NewExpression':
      return made(follow(unwrap(node.callee), steps + 1), node);
    case 'ImportExpression': {
      const source = nameOf(node.source);
      return source === undefined ? NOBODY : { ...NOBODY, module: source, names: [source] };
    }
    default:
      return { ...NOBODY, names: ['?'] };
  }
}

/** A field of a class that is set once, to a client or to what a module gives: `this.http = axios.create(…)`. */
function followField(access: TSESTree.MemberExpression, key: string, steps: number): Followed | undefined {
  const owner = unwrap(access.object).type === 'ThisExpression' ? enclosingClass(access) : undefined;
  if (!owner) return undefined;
  const fields = owner.body.body.flatMap((member) => (member.type === 'PropertyDefinition' && memberName(member) === key && member.value ? [member.value] : []));
  const assigned = fileOf(access).memberAccesses(key).flatMap(({ parent }) => (parent?.type === 'AssignmentExpression' && memberName(parent.left as TSESTree.MemberExpression) === key && contains(owner, parent) ? [parent.right] : []));
  const [only, ...others] = [...fields, ...assigned];
  if (!only || others.length > 0) return undefined;
  const found = follow(unwrap(only), steps + 1);
  return found.module !== undefined || found.isGlobal ? found : undefined;
}

/** The module that `require('m')` loads; nothing for what is no such call. */
export function requiredModule(node: Node): string | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const [argument] = node.arguments;
  const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
  return isRequire && argument?.type === 'Literal' && typeof argument.value === 'string' ? argument.value : undefined;
}

function step(from: Followed, key: string): Followed {
  const isDefault = key === 'default' && from.module !== undefined;
  return { ...from, path: isDefault ? from.path : [...from.path, key], names: [...from.names, key] };
}

function made(from: Followed, call: CallLike): Followed {
  const last = from.path.at(-1) ?? '';
  return { ...from, path: [...from.path.slice(0, -1), `${last}()`], made: [...from.made, call] };
}

function followIdentifier(node: TSESTree.Identifier, steps: number): Followed {
  const variable = fileOf(node).variableOf(node);
  const unresolved: Followed = { ...NOBODY, path: [node.name], names: [node.name], isGlobal: variable === undefined };
  const definition = variable?.defs[0];
  if (!variable || !definition || variable.defs.length > 1) return unresolved;
  const amd = definition.type === 'Parameter' ? amdModule(definition.node, definition.name) : undefined;
  if (amd !== undefined) return { ...NOBODY, module: amd, names: [node.name] };
  const found = definition.type === 'ImportBinding' ? fromImport(definition.node, definition.parent) : fromVariable(variable, steps);
  return found ? { ...found, names: [node.name] } : unresolved;
}

/** The module that a parameter of an AMD module stands for: `define(['jquery'], function ($) {})`. */
function amdModule(fn: Node, parameter: Node): string | undefined {
  const { parent } = fn;
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'Identifier' || !/^(?:define|require|requirejs)$/.test(parent.callee.name)) return undefined;
  const list = parent.arguments.find((argument) => argument.type === 'ArrayExpression');
  const index = (fn as TSESTree.FunctionExpression).params.findIndex((one) => one === parameter);
  const element = index < 0 ? undefined : list?.elements[index];
  return element ? nameOf(element) : undefined;
}

function fromImport(node: Node, declaration: Node | null | undefined): Followed | undefined {
  if (node.type === 'TSImportEqualsDeclaration') {
    const source = node.moduleReference.type === 'TSExternalModuleReference' ? nameOf(node.moduleReference.expression) : undefined;
    return source === undefined ? undefined : { ...NOBODY, module: source };
  }
  if (declaration?.type !== 'ImportDeclaration') return undefined;
  const module = declaration.source.value;
  const imported = node.type === 'ImportSpecifier' ? nameOf(node.imported) : undefined;
  return { ...NOBODY, module, path: imported === undefined || imported === 'default' ? [] : [imported] };
}

/** A variable that is set once, at its declaration, stands for what it is set to. */
function fromVariable(variable: Variable, steps: number): Followed | undefined {
  const declarator = variable.defs[0]?.node;
  if (declarator?.type !== 'VariableDeclarator' || !declarator.init) return undefined;
  if (variable.references.some((reference) => reference.isWrite() && !reference.init)) return undefined;
  const init = unwrap(declarator.init);
  if (declarator.id.type === 'Identifier') {
    return isFollowed(init) ? follow(init, steps + 1) : undefined;
  }
  const path = patternPath(declarator.id, variable.name);
  return path?.reduce(step, follow(init, steps + 1));
}

/** The keys by which a destructuring pattern takes a name out of an object; nothing where it takes an item of an array or the rest. */
export function patternPath(pattern: Node, name: string): string[] | undefined {
  if (pattern.type === 'AssignmentPattern') return patternPath(pattern.left, name);
  if (pattern.type === 'Identifier') return pattern.name === name ? [] : undefined;
  if (pattern.type !== 'ObjectPattern') return undefined;
  for (const property of pattern.properties) {
    if (property.type !== 'Property') continue;
    const rest = patternPath(property.value, name);
    const key = keyName(property);
    if (rest && key !== undefined) return [key, ...rest];
  }
  return undefined;
}
