import { importsOf } from '../requests/clients.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { accessOf } from '../syntax/events.ts';
import { isCallLike, isFunction, keyName, walk, type Node, type Program } from '../syntax/node.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';

/** Globals that only browsers have. */
const DOM_GLOBALS = new Set(['document', 'localStorage', 'location', 'sessionStorage', 'window', 'XMLHttpRequest', 'jQuery', 'HTMLElement']);

/** Packages of programs that are built with a browser's means and run as native applications. */
const NATIVE = /^(?:react-native(?:-.*)?|@react-native(?:-community)?\/.*|expo(?:-.*)?|@expo\/.*|@ionic(?:-native)?\/.*|@awesome-cordova-plugins\/.*|cordova(?:-.*)?|@capacitor(?:-community)?\/.*|@nativescript\/.*|nativescript(?:-.*)?|tns-core-modules(?:\/.*)?|electron|@tauri-apps\/.*|@auth0\/cordova)$/;

/** Methods whose callback runs in a page that a test or a scraper drives. */
const IN_PAGE = /^(?:evaluate|evaluateHandle|evaluateOnNewDocument|\$eval|\$\$eval|waitForFunction|addInitScript|execute|executeScript|executeAsyncScript)$/;

const proofByFile = new WeakMap<SourceFile, boolean>();

/** Whether a request is proven to run in a browser: by its client, or by what its file uses. */
export function runsInBrowser(request: RequestCall): boolean {
  const file = fileOf(request.call);
  if (isNative(file)) return false;
  if (request.client?.isBrowser && request.callee.module === undefined) return true;
  if (request.client?.isBrowser && request.callee.module === 'jquery') return true;
  let proof = proofByFile.get(file);
  if (proof === undefined) {
    proof = usesDom(file);
    proofByFile.set(file, proof);
  }
  return proof;
}

function isNative(file: SourceFile): boolean {
  return importsOf(file).some((name) => NATIVE.test(name));
}

/** Whether the code of a file uses the DOM, other than by asking whether there is one. */
function usesDom(file: SourceFile): boolean {
  let uses = false;
  let asks = false;
  walk(file.ast, (node) => {
    if (node.type !== 'Identifier' || !DOM_GLOBALS.has(node.name) || !isReference(node) || file.variableOf(node)) return;
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
