import type { TSESTree } from '@typescript-eslint/types';
import { importsOf } from '../requests/clients.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { NATIVE_MODULE, NATIVE_WRAPPER, NODE_MODULE, SERVER_PACKAGE } from '../requests/runtimes.ts';
import { accessOf } from '../syntax/events.ts';
import { isCallLike, isFunction, keyName, nameOf, walk, type Node, type Program } from '../syntax/node.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import type { LegacyOptions } from './options.ts';

/** Globals that only browsers have. */
const DOM_GLOBALS = new Set(['document', 'localStorage', 'location', 'sessionStorage', 'window', 'XMLHttpRequest', 'jQuery', 'HTMLElement']);

/** Methods whose callback runs in a page that a test or a scraper drives. */
const IN_PAGE = /^(?:evaluate|evaluateHandle|evaluateOnNewDocument|\$eval|\$\$eval|waitForFunction|addInitScript|execute|executeScript|executeAsyncScript)$/;

/** What only pages import; what renders them on a server comes from elsewhere. */
const PAGE_MODULE = /^react-dom(?:\/client)?$/;
const SERVER_RENDERER = /^react-dom\/(?:server|static)\b/;

/** Types of elements, as `useRef<HTMLInputElement>(null)` names them, and the programs that hold such elements of another process. */
const ELEMENT_TYPE = /^(?:HTML|SVG)\w*Element$/;
const DRIVER = /^(?:@playwright\/.*|cheerio|happy-dom|jsdom|linkedom|playwright(?:-.*)?|puppeteer(?:-.*)?|selenium-webdriver|webdriverio)$/;

/** Methods of `navigator` that Node.js, which has an object of that name too, does not have. */
const NAVIGATOR_METHOD = /^(?:credentials|geolocation|sendBeacon|serviceWorker)$/;

/** The directive of React by which a file belongs to what runs in browsers (https://react.dev/reference/rsc/use-client). */
const CLIENT_DIRECTIVE = 'use client';

const proofByFile = new WeakMap<SourceFile, boolean>();

/** Whether a request is proven to run in a browser: by its client, by what its file uses, or by the manifest of its package. */
export function runsInBrowser(request: RequestCall, { runtimeOf }: Pick<LegacyOptions, 'runtimeOf'>): boolean {
  const file = fileOf(request.call);
  const runtime = runtimeOf?.(file.name);
  if (runtime === 'native' || importsNative(file)) return false;
  if (request.client?.isBrowser && request.callee.module === undefined) return true;
  if (request.client?.isBrowser && request.callee.module === 'jquery') return true;
  let proof = proofByFile.get(file);
  if (proof === undefined) {
    proof = isOfPage(file) || usesDom(file) || hasDirective(file, CLIENT_DIRECTIVE);
    proofByFile.set(file, proof);
  }
  return proof || (runtime === 'browser' && !request.client?.isOutsidePages && !isOfServer(file));
}

/** Whether a request is proven to run in a native application that is built with a browser's means. */
export function runsInNativeApp(request: RequestCall, { runtimeOf }: Pick<LegacyOptions, 'runtimeOf'>): boolean {
  const file = fileOf(request.call);
  return importsNative(file) || runtimeOf?.(file.name) === 'native';
}

function importsNative(file: SourceFile): boolean {
  return importsOf(file).some((name) => NATIVE_WRAPPER.test(name) || NATIVE_MODULE.test(name));
}

/** Whether a file is a program of a server, or of the command line, whatever its package is. */
function isOfServer(file: SourceFile): boolean {
  return file.text.startsWith('#!') || importsOf(file).some((name) => NODE_MODULE.test(name) || SERVER_PACKAGE.test(name));
}

/** Whether a file draws a page with React itself. */
function isOfPage(file: SourceFile): boolean {
  const imports = importsOf(file);
  return imports.some((name) => PAGE_MODULE.test(name)) && !imports.some((name) => SERVER_RENDERER.test(name));
}

/** Whether a file begins with a directive, alone or among others. */
function hasDirective({ ast }: SourceFile, wanted: string): boolean {
  const first = ast.body.findIndex((statement) => !isDirective(statement));
  const directives = first < 0 ? ast.body : ast.body.slice(0, first);
  return directives.some((statement) => statement.type === 'ExpressionStatement' && nameOf(statement.expression) === wanted);
}

function isDirective(statement: Node): boolean {
  return statement.type === 'ExpressionStatement' && statement.expression.type === 'Literal' && typeof statement.expression.value === 'string';
}

/** Whether the code of a file uses the DOM, other than by asking whether there is one. */
function usesDom(file: SourceFile): boolean {
  let uses = false;
  let asks = false;
  const hasOwnElements = !importsOf(file).some((name) => DRIVER.test(name));
  walk(file.ast, (node) => {
    if (node.type !== 'Identifier') return;
    const isOfDom = (DOM_GLOBALS.has(node.name) && isReference(node)) || isNavigatorMethod(node) || (hasOwnElements && isElementType(node));
    if (!isOfDom || file.variableOf(node)) return;
    if (isQuestion(node)) asks = true;
    else if (!runsInPage(node)) uses = true;
  });
  return uses && !asks;
}

function isReference(node: Node): boolean {
  const parent = node.parent as Node;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property') return parent.value === node;
  return !/^(?:TS|JSX|Method|PropertyDefinition|ImportSpecifier|ExportSpecifier|Labeled)/.test(parent.type);
}

function isNavigatorMethod(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  return node.name === 'navigator' && parent.type === 'MemberExpression' && parent.object === node && NAVIGATOR_METHOD.test(keyName(parent) ?? '');
}

/** A name in a type: `HTMLInputElement`, also where it is an argument of another type. */
function isElementType(node: TSESTree.Identifier): boolean {
  return ELEMENT_TYPE.test(node.name) && node.parent.type === 'TSTypeReference';
}

/** `typeof window`, `global.window`, `'window' in x` ask; they do not use. */
function isQuestion(node: Node): boolean {
  const { top, path } = accessOf(node);
  const parent = top.parent as Node | Program;
  return path.length === 0 && parent.type === 'UnaryExpression' && parent.operator === 'typeof';
}

function runsInPage(node: Node): boolean {
  for (let current = node.parent; current; current = current.parent) {
    if (!isFunction(current) || !isCallLike(current.parent) || current.parent.callee === current) continue;
    const { callee } = current.parent;
    if (callee.type === 'MemberExpression' && IN_PAGE.test(keyName(callee) ?? '')) return true;
  }
  return false;
}
