import { dirname, join } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import { calleeName, isCallLike, keyName, nameOf, unwrap, walk, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { isRequire } from './imports.ts';

/** A place where a file names another module. */
export type ModuleUse =
  | { readonly kind: 'import'; readonly node: TSESTree.ImportDeclaration; readonly specifier: string }
  | { readonly kind: 'reexport'; readonly node: TSESTree.ExportNamedDeclaration; readonly specifier: string }
  | { readonly kind: 'star'; readonly node: TSESTree.ExportAllDeclaration; readonly specifier: string }
  | { readonly kind: 'import-equals'; readonly node: TSESTree.TSImportEqualsDeclaration; readonly specifier: string }
  | { readonly kind: 'require'; readonly node: TSESTree.CallExpression; readonly specifier: string }
  | { readonly kind: 'dynamic-import'; readonly node: TSESTree.ImportExpression; readonly specifier: string }
  /** A mock, or a loader whose ways are not followed. */
  | { readonly kind: 'opaque'; readonly node: Node; readonly specifier: string }
  /** A module whose name only the running program knows. */
  | { readonly kind: 'computed'; readonly node: Node; readonly argument: Node | undefined; readonly isFolder?: boolean };

/** Functions that take the name of a module and do something of their own with it. */
const OPAQUE = /^(?:requireActual|requireMock|importActual|importMock|proxyquire|rewire|esmock|define|requirejs|importScripts)$/;

const MOCKS = /^(?:mock|doMock|unmock|dontMock|unstable_mockModule)$/;

const known = new WeakMap<SourceFile, readonly ModuleUse[]>();

/** Every place where a file names another module. */
export function usesOf(file: SourceFile): readonly ModuleUse[] {
  let uses = known.get(file);
  if (!uses) {
    const found: ModuleUse[] = [];
    walk(file.ast, (node) => {
      found.push(...(useAt(file, node) ?? []));
    });
    known.set(file, (uses = found));
  }
  return uses;
}

function useAt(file: SourceFile, node: Node): ModuleUse[] | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return [{ kind: 'import', node, specifier: node.source.value }];
    case 'ExportNamedDeclaration':
      return node.source ? [{ kind: 'reexport', node, specifier: node.source.value }] : undefined;
    case 'ExportAllDeclaration':
      return [{ kind: 'star', node, specifier: node.source.value }];
    case 'TSImportEqualsDeclaration': {
      const specifier = node.moduleReference.type === 'TSExternalModuleReference' ? nameOf(node.moduleReference.expression) : undefined;
      return specifier === undefined ? undefined : [{ kind: 'import-equals', node, specifier }];
    }
    case 'ImportExpression': {
      const specifier = plainText(node.source);
      return [specifier === undefined ? { kind: 'computed', node, argument: node.source } : { kind: 'dynamic-import', node, specifier }];
    }
    case 'CallExpression':
      return atCall(file, node);
    default:
      return undefined;
  }
}

function atCall(file: SourceFile, node: TSESTree.CallExpression): ModuleUse[] | undefined {
  const [argument] = node.arguments;
  if (isRequire(file, node)) {
    if (!argument) return undefined;
    if (argument.type === 'ArrayExpression') return opaque(node, argument.elements);
    const specifier = plainText(argument);
    return [specifier === undefined ? { kind: 'computed', node, argument } : { kind: 'require', node, specifier }];
  }
  const callee = unwrap(node.callee);
  const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const name = calleeName(node);
  if (owner?.type === 'Identifier' && owner.name === 'require' && name === 'context') return [{ kind: 'computed', node, argument, isFolder: true }];
  if (owner?.type === 'MetaProperty' && name.startsWith('glob')) return [{ kind: 'computed', node, argument: undefined }];
  // A mock takes the place of a module; it reads nothing of it.
  if (MOCKS.test(name)) return undefined;
  const isSystem = owner?.type === 'Identifier' && owner.name === 'System' && name === 'import';
  const named = opaque(node, node.arguments.flatMap((one) => (one.type === 'ArrayExpression' ? one.elements : [one])));
  // Any function may be `require` under another name, if what it gets is the name of a file.
  return isSystem || OPAQUE.test(name) ? named : named.filter(({ specifier }) => /^\.{1,2}\//.test(specifier));
}

function opaque(node: Node, names: readonly (Node | null)[]): Extract<ModuleUse, { kind: 'opaque' }>[] {
  return names.flatMap((one) => {
    const specifier = one ? plainText(one) : undefined;
    return specifier === undefined ? [] : [{ kind: 'opaque' as const, node, specifier }];
  });
}

function plainText(start: Node): string | undefined {
  const node = unwrap(start);
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined;
  return node.type === 'Literal' ? nameOf(node) : undefined;
}

/** A text in parts; `undefined` stands for what only the running program knows. */
type Parts = readonly (string | undefined)[];

/** Whether a computed name, in a file, may be that of a certain other file. */
export function mayMean(from: string, { argument, isFolder }: Extract<ModuleUse, { kind: 'computed' }>, path: string): boolean {
  const parts = argument ? [...partsOf(argument), ...(isFolder ? ['/', undefined] : [])] : [undefined];
  const [head] = parts;
  if (head === undefined) return true;
  const isRelative = /^\.{1,2}(?:\/|$)/.test(head);
  const folder = head.startsWith(HERE) ? join(dirname(from), head.slice(HERE.length) || '/') : isRelative ? join(dirname(from), head) : undefined;
  // `'@scope/' + name` may be an alias of anything.
  if (folder === undefined) return true;
  const pattern = [folder, ...parts.slice(1)].map((part) => (part === undefined ? '.*' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))).join('');
  return new RegExp(`^${pattern}(?:/?index)?(?:\\.\\w+)*$`, 'i').test(path);
}

/** The folder of the file itself. */
const HERE = '\0here';

function partsOf(start: Node): Parts {
  const node = unwrap(start);
  switch (node.type) {
    case 'Literal':
      return [typeof node.value === 'string' ? node.value : undefined];
    case 'TemplateLiteral':
      return merged(node.quasis.flatMap(({ value }, index) => [value.cooked ?? undefined, ...(node.expressions[index] ? partsOf(node.expressions[index]) : [])]));
    case 'BinaryExpression':
      return node.operator === '+' ? merged([...partsOf(node.left), ...partsOf(node.right)]) : [undefined];
    case 'Identifier':
      return [node.name === '__dirname' ? HERE : undefined];
    case 'MemberExpression':
      return [keyName(node) === 'dirname' && node.object.type === 'MetaProperty' ? HERE : undefined];
    case 'CallExpression':
      return isJoin(node) ? merged(node.arguments.flatMap((one, index) => [...(index > 0 ? ['/'] : []), ...partsOf(one)])) : [undefined];
    default:
      return [undefined];
  }
}

function isJoin(node: Node): boolean {
  return isCallLike(node) && /^(?:join|resolve)$/.test(calleeName(node));
}

/** Neighbouring texts as one. */
function merged(parts: Parts): Parts {
  const whole: (string | undefined)[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (part !== undefined && last !== undefined) whole[whole.length - 1] = (last + part).replace(/\/+/g, '/');
    else if (part !== '') whole.push(part);
  }
  return whole;
}
