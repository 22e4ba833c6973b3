import { calleeOf } from './callee.ts';
import { functionCalled } from './declared.ts';
import { eventsOf } from './events.ts';
import { isCallLike, some, type Node } from './node.ts';
import { fileOf, type SourceFile } from './source-file.ts';

/** Functions that read their arguments and do not change them, by the way from the global object. */
const READING_FUNCTIONS = new Set([
  'Array.from',
  'Array.isArray',
  'Boolean',
  'Buffer.byteLength',
  'Buffer.from',
  'FormData',
  'JSON.parse',
  'JSON.stringify',
  'Number',
  'Object.entries',
  'Object.freeze',
  'Object.fromEntries',
  'Object.keys',
  'Object.seal',
  'Object.values',
  'Promise.resolve',
  'Request',
  'String',
  'URLSearchParams',
  'decodeURIComponent',
  'encodeURIComponent',
  'structuredClone',
]);

/** Names of functions and methods that print, compare or send what they are given. */
const READING_NAMES =
  /^(?:ajax|assert|axios|debug|dir|encode|equal|deepEqual|deepStrictEqual|error|expect|fetch|got|info|inspect|isEmpty|json|log|param|patch|post|put|request|resolve|rp|send|serialize|stringify|strictEqual|toJson|trace|transformRequest|warn|cloneDeep|clone)$/i;

const printingByFile = new WeakMap<SourceFile, boolean>();

/** Whether a file calls a function of another file of the project that has the name of one that prints: only its code says what it reads. */
export function printsByOwnFunctions(file: SourceFile): boolean {
  let prints = printingByFile.get(file);
  if (prints === undefined) {
    prints = some(file.ast, (node) => {
      const { module, names } = isCallLike(node) ? calleeOf(node.callee) : { module: undefined, names: [] };
      return module?.startsWith('.') === true && /^(?:audit|debug|error|info|log\w*|print\w*|trace|warn)$/i.test(names.at(-1) ?? '');
    });
    printingByFile.set(file, prints);
  }
  return prints;
}

/** Whether a call leaves the objects that it is given as they are. */
export function onlyReads(call: Node): boolean {
  if (!isCallLike(call)) return false;
  const own = functionCalled(call.callee);
  if (own) return own.params.every((parameter) => parameter.type !== 'Identifier' || onlyReadsParameter(parameter));
  const { path, names, isGlobal } = calleeOf(call.callee);
  if (isGlobal && (path[0] === 'console' || READING_FUNCTIONS.has(path.join('.')))) return true;
  return READING_NAMES.test(names.at(-1) ?? '');
}

function onlyReadsParameter(parameter: Node & { name: string }): boolean {
  const variable = fileOf(parameter).variableOf(parameter);
  return variable !== undefined && eventsOf(variable).every(({ kind }) => kind === 'assign');
}
