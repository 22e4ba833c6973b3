import type { TSESTree } from '@typescript-eslint/types';
import { applyEdits, type Edit } from '../../edits/edit.ts';
import { hasComment } from '../../edits/trivia.ts';
import { patternPath } from '../../syntax/callee.ts';
import { contains, enclosingClass, enclosingFunction, functionName, isClass, isFunction, keyName, unwrap, walk, type FunctionNode, type Identifier, type Node } from '../../syntax/node.ts';
import { scopeOf, type Variable } from '../../syntax/scopes.ts';
import { fileOf, type SourceFile } from '../../syntax/source-file.ts';
import { objectOfThis } from '../../syntax/this.ts';
import type { Operand } from '../../syntax/value.ts';
import { UnwritableError } from './unwritable.ts';

/** Where copied code is going to stand. */
export interface Target {
  readonly file: SourceFile;
  /** A node in whose scope it stands. */
  readonly scope: Node;
  /** The function whose `this` is that of the code as well; nothing where the code has none. */
  readonly owner: FunctionNode | undefined;
}

/** Code in place of a node that is copied; nothing for a node that stays as it is. */
export type Replace = (node: Node) => string | undefined;

/** More constants inside constants than this are not copied. */
const MOST_LEVELS = 5;

/** What binds at least as close as a member access; everything else is put in parentheses. */
const CLOSE = /^(?:CallExpression|Identifier|Literal|MemberExpression|TemplateLiteral|ThisExpression)$/;

/** Statements of a function cannot be copied as one expression, and these mean something else elsewhere. */
const BOUND = /^(?:Super|YieldExpression|MetaProperty|JSX\w+)$/;

/**
 * Copies expressions to another place of their file. A name that is not the same there is replaced by the expression that a
 * constant has for it; where there is none, nothing can be copied.
 */
export class Copier {
  readonly target: Target;
  /** The names in what was copied. */
  readonly names = new Set<string>();
  usesThis = false;
  awaits = false;

  constructor(target: Target) {
    this.target = target;
  }

  /**
   * The code of an expression at the target.
   *
   * @throws {UnwritableError} where it needs something that is not there
   */
  copy(node: Node, replace: Replace = () => undefined, level = 0): string {
    const own = replace(node);
    if (own !== undefined) return own;
    const { file } = this.target;
    if (fileOf(node) !== file) return this.#fromOutside(node);
    const start = node.range[0];
    const edits: Edit[] = [];
    walk(node, (inner) => {
      const text = inner === node ? undefined : replace(inner);
      const inlined = text ?? this.#elsewhere(inner, node, replace, level);
      if (inlined === undefined) return !isLeft(inner);
      edits.push({ range: [inner.range[0] - start, inner.range[1] - start], text: inlined });
      return false;
    });
    return onOneLine(applyEdits(file.textOf(node), edits), file.textOf(node));
  }

  /** An expression of another file can be copied where all its names are those of every file. */
  #fromOutside(node: Node): string {
    const own = fileOf(node);
    const code = own.textOf(node);
    walk(node, (inner) => {
      const isOwn = inner.type === 'Identifier' && isReference(inner) && (own.variableOf(inner) ?? declaredAt(this.target.file, this.target.scope, inner.name)) !== undefined;
      if (isOwn || BOUND.test(inner.type) || inner.type === 'ThisExpression' || isFunction(inner)) throw new UnwritableError(`\`${short(code)}\` is written in another file`);
    });
    return onOneLine(code, code);
  }

  /** The code of an expression in its surroundings: a parameter is what the call gives it. */
  copyOperand({ node, frame }: Operand, replace?: Replace): string {
    const inner = unwrap(node);
    const variable = inner.type === 'Identifier' ? fileOf(inner).variableOf(inner) : undefined;
    const index = frame && variable ? frame.fn.params.findIndex((parameter) => parameter === variable.defs[0]?.name) : -1;
    const given = frame?.args[index];
    return given ? this.copyOperand(given, replace) : this.copy(node, replace);
  }

  /** The code of an expression as it can stand in front of a dot. */
  copyClose(node: Node, replace?: Replace, level = 0): string {
    const code = this.copy(node, replace, level);
    return CLOSE.test(unwrap(node).type) && unwrap(node) === node ? code : `(${code})`;
  }

  /** What stands for a node that is not the same at the target; nothing for one that is. */
  #elsewhere(node: Node, whole: Node, replace: Replace, level: number): string | undefined {
    if (BOUND.test(node.type)) throw new UnwritableError(`\`${short(fileOf(node).textOf(node))}\` means something else there`);
    if (node.type === 'AwaitExpression') this.awaits = true;
    if (node.type === 'ThisExpression') this.#checkThis(node);
    if (node.type === 'MemberExpression') return this.#memberOfConstant(node, replace, level);
    if (node.type !== 'Identifier' || !isReference(node)) return undefined;
    const variable = fileOf(node).variableOf(node);
    const definition = variable?.defs[0]?.name;
    if (definition && contains(whole, definition)) return undefined;
    if (this.isSame(node, variable)) {
      this.names.add(node.name);
      return undefined;
    }
    const code = this.#inlined(node, variable, replace, level);
    return node === whole ? code : shorthandOf(node, code);
  }

  /** Whether a name means the same at the target. */
  isSame({ name }: Identifier, variable: Variable | undefined): boolean {
    const { file, scope } = this.target;
    return declaredAt(file, scope, name) === variable;
  }

  #checkThis(node: Node): void {
    const { owner } = this.target;
    if (!owner || homeOfThis(node) !== homeOfThis(owner.body)) throw new UnwritableError('`this` means something else there');
    this.usesThis = true;
  }

  #inlined(node: Identifier, variable: Variable | undefined, replace: Replace, level: number): string {
    const declarator = onlyDeclarator(variable);
    const init = declarator?.init && unwrap(declarator.init);
    if (!declarator || !init || level >= MOST_LEVELS) throw new UnwritableError(`\`${node.name}\` ${whereIs(variable)}`);
    if (isFunction(init) || isClass(init) || init.type === 'ObjectExpression' || init.type === 'ArrayExpression') throw new UnwritableError(`\`${node.name}\` ${whereIs(variable)}`);
    if (declarator.id.type === 'Identifier') return needsParentheses(node) ? this.copyClose(declarator.init as Node, replace, level + 1) : this.copy(declarator.init as Node, replace, level + 1);
    const path = patternPath(declarator.id, node.name);
    if (!path || path.some((key) => !/^[\w$]+$/.test(key))) throw new UnwritableError(`\`${node.name}\` ${whereIs(variable)}`);
    return [this.copyClose(declarator.init as Node, replace, level + 1), ...path].join('.');
  }

  /** `config.domain`, where `config` is an object literal that is not there: the value of its key. */
  #memberOfConstant(node: TSESTree.MemberExpression, replace: Replace, level: number): string | undefined {
    const object = unwrap(node.object);
    const variable = object.type === 'Identifier' ? fileOf(object).variableOf(object) : undefined;
    if (object.type !== 'Identifier' || this.isSame(object, variable)) return undefined;
    const init = onlyDeclarator(variable)?.init;
    const literal = init ? unwrap(init) : undefined;
    if (literal?.type !== 'ObjectExpression' || variable?.references.some(({ identifier }) => !isOnlyRead(identifier))) return undefined;
    const property = literal.properties.findLast((one) => one.type === 'SpreadElement' || keyName(one) === keyName(node));
    return property?.type === 'Property' && level < MOST_LEVELS ? this.copyClose(property.value, replace, level + 1) : undefined;
  }
}

/** The variable that a name means at a place. */
export function declaredAt(file: SourceFile, place: Node, name: string): Variable | undefined {
  for (let scope: ReturnType<typeof scopeOf> | null = scopeOf(file.scopes, place); scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable.defs.length > 0 ? variable : undefined;
  }
  return undefined;
}

/** The declaration of a variable that is set nowhere else. */
function onlyDeclarator(variable: Variable | undefined): TSESTree.VariableDeclarator | undefined {
  const [definition, ...others] = variable?.defs ?? [];
  const isSetOnce = variable?.references.every((reference) => !reference.isWrite() || reference.init === true);
  return definition?.node.type === 'VariableDeclarator' && others.length === 0 && isSetOnce ? definition.node : undefined;
}

/** Whether an object is only asked for a key where a name stands. */
function isOnlyRead({ parent }: Node): boolean {
  if (parent?.type === 'VariableDeclarator') return true;
  const outer = parent?.type === 'MemberExpression' ? parent.parent : undefined;
  return outer !== undefined && !(outer.type === 'AssignmentExpression' && outer.left === parent) && outer.type !== 'UpdateExpression' && !(outer.type === 'UnaryExpression' && outer.operator === 'delete');
}

function whereIs(variable: Variable | undefined): string {
  const definition = variable?.defs[0];
  if (!definition) return 'is another variable there';
  const home = enclosingFunction(definition.name);
  const name = isFunction(home) ? functionName(home) : undefined;
  return `is known only inside ${name === undefined ? 'the function around it' : `\`${name}\``}`;
}

/** What a `this` stands for: the class, the object literal, or the function that has one of its own. */
function homeOfThis(node: Node): Node {
  const owner = enclosingClass(node);
  if (owner) return owner;
  const object = objectOfThis(node);
  if (object) return object;
  let fn: Node = enclosingFunction(node);
  while (fn.type === 'ArrowFunctionExpression') fn = enclosingFunction(fn);
  const { parent } = fn;
  // Methods that are put on one prototype have one `this`.
  const prototype = parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' ? unwrap(parent.left.object) : undefined;
  const holder = prototype?.type === 'MemberExpression' && keyName(prototype) === 'prototype' ? unwrap(prototype.object) : undefined;
  return (holder?.type === 'Identifier' ? fileOf(holder).variableOf(holder)?.defs[0]?.node : undefined) ?? fn;
}

/** Whether an identifier reads or writes a variable, and is no key or label. */
function isReference(node: Identifier): boolean {
  const { parent } = node;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property') return parent.value === node || parent.computed;
  return !/^(?:ImportSpecifier|LabeledStatement|MethodDefinition|PropertyDefinition|TSPropertySignature|TSQualifiedName|TSTypeReference)$/.test(parent.type);
}

function isLeft(node: Node): boolean {
  return /^TS(?:Type|\w+Keyword)/.test(node.type);
}

/** `{ domain }` names the key as well. */
function shorthandOf(node: Identifier, code: string): string {
  const { parent } = node;
  return parent.type === 'Property' && parent.shorthand ? `${node.name}: ${code}` : code;
}

function needsParentheses({ parent }: Node): boolean {
  return parent !== undefined && !/^(?:AssignmentExpression|CallExpression|NewExpression|Property|TemplateLiteral|VariableDeclarator|ReturnStatement|ArrowFunctionExpression|AssignmentPattern)$/.test(parent.type);
}

/** Copied code stands in one line. */
function onOneLine(code: string, original: string): string {
  if (!/[\n\r]/.test(code)) return code;
  if (hasComment(original, [0, original.length]) || /`[^`]*[\n\r]/.test(code)) throw new UnwritableError(`\`${short(original)}\` cannot be written in one line`);
  const lines = code.split(/[\n\r]+/).map((line) => line.trim()).filter((line) => line !== '');
  return lines.reduce((whole, line) => whole + (/[([]$/.test(whole) || /^[)\].,]/.test(line) ? '' : ' ') + line).replace(/,(?=[)\]])/g, '');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
