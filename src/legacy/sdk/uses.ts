import type { SdkCall, SdkPackage } from '../../auth0/sdk-call.ts';
import { SDK_CALLS } from '../../auth0/sdk-calls.ts';
import { SDK_GLOBALS, SDK_MODULES, SDK_RECEIVERS } from '../../auth0/sdk-names.ts';
import { importsOf } from '../../requests/clients.ts';
import { calleeOf, type Callee } from '../../syntax/callee.ts';
import type { Evaluator } from '../../syntax/evaluate.ts';
import { enclosingClass, isCallLike, isClass, keyName, nameOf, unwrap, walk, wrapped, type CallLike, type ClassNode, type Node } from '../../syntax/node.ts';
import { fileOf, type SourceFile } from '../../syntax/source-file.ts';
import { typeOfExpression } from './receiver-types.ts';

/** A class of an SDK, as a file gets it. */
interface SdkClass {
  readonly sdk: SdkPackage;
  /** The empty name is the package itself. */
  readonly name: string;
  /** The module by its name in the source; nothing for a global of a script. */
  readonly module: string | undefined;
}

/** A call that may be one of a table, with the rows that it may be by what it is called on. */
export interface SdkUse {
  readonly node: CallLike;
  readonly rows: readonly SdkCall[];
  readonly module: string | undefined;
  /** The call that makes the instance, where it is seen. */
  readonly maker?: CallLike | undefined;
  /** Whether the object of the call is seen to be an instance of the SDK; else its name says so. */
  readonly isProven: boolean;
}

const METHODS: ReadonlySet<string> = new Set(SDK_CALLS.map(({ way }) => way.slice(way.lastIndexOf('.') + 1)));

/** Whether the package of a file names an SDK among its own. */
type IsInstalled = (sdk: SdkPackage) => boolean;

/**
 * The calls of a file that may be calls of the table, in the order of its text.
 *
 * @param isInstalled asked for a call of a telling method on an object that nothing is known of
 */
export function sdkUsesIn(file: SourceFile, evaluator: Evaluator, isInstalled: IsInstalled = () => false): SdkUse[] {
  const uses: SdkUse[] = [];
  walk(file.ast, (node) => {
    const use = isCallLike(node) ? useOf(node, evaluator, isInstalled) : undefined;
    if (use) uses.push(use);
  });
  return uses;
}

/** A method of the table that code hands on instead of calling it: `promisify(auth0.verifySMSCode.bind(auth0))`. */
export interface SdkReference {
  readonly node: Node;
  readonly row: SdkCall;
}

/** The methods of a file that are handed on, in the order of its text. */
export function sdkReferencesIn(file: SourceFile): SdkReference[] {
  const references: SdkReference[] = [];
  walk(file.ast, (node) => {
    if (node.type !== 'MemberExpression' || !METHODS.has(keyName(node) ?? '') || isCalled(node)) return;
    const known = classOf(calleeOf(node));
    const [row] = known ? rowsOf(known.type, known.method) : [];
    // What only with some key is meant is not seen without its argument.
    if (row && !row.withKey && row.kind !== 'incomplete-start') references.push({ node, row });
  });
  return references;
}

function isCalled(callee: Node): boolean {
  const outer = wrapped(callee);
  const { parent } = outer;
  const isNamed = parent?.type === 'VariableDeclarator' && parent.init === outer;
  return isNamed || (isCallLike(parent) && parent.callee === outer) || (parent?.type === 'AssignmentExpression' && parent.left === outer);
}

function useOf(call: CallLike, evaluator: Evaluator, isInstalled: IsInstalled): SdkUse | undefined {
  const made = classOf(calleeOf(call));
  if (made?.method === '') return found(call, made.type, '', true);
  const callee = unwrap(call.callee);
  if (call.type !== 'CallExpression' || !METHODS.has(methodName(callee) ?? '')) {
    // A method under another name: `const { signIn: login } = auth0.passwordless`.
    const aliased = callee.type === 'Identifier' ? classOf(calleeOf(callee)) : undefined;
    return aliased && aliased.method !== '' ? found(call, aliased.type, aliased.method, true, aliased.maker) : undefined;
  }
  const known = classOf(calleeOf(callee));
  if (known) return found(call, known.type, known.method, true, known.maker);
  return callee.type === 'MemberExpression' ? useOfReceiver(call, callee, evaluator, isInstalled) : undefined;
}

function methodName(callee: Node): string | undefined {
  return callee.type === 'MemberExpression' ? keyName(callee) : nameOf(callee);
}

function found(node: CallLike, type: SdkClass, way: string, isProven: boolean, maker?: CallLike): SdkUse | undefined {
  const rows = rowsOf(type, way);
  return rows.length > 0 ? { node, rows, module: type.module, isProven, maker } : undefined;
}

function rowsOf({ sdk, name }: SdkClass, way: string): readonly SdkCall[] {
  return SDK_CALLS.filter((row) => row.sdk === sdk && row.classes.includes(name) && row.way === way);
}

/** An instance of a class, and the way from it to a method. */
interface Made {
  readonly type: SdkClass;
  readonly method: string;
  readonly maker: CallLike | undefined;
}

/** The class that the way to a callee goes through, and the way from an instance on: `new AuthenticationClient(…).passwordless.signIn`. */
function classOf({ module, path, isGlobal, made: [maker] }: Pick<Callee, 'module' | 'path' | 'isGlobal' | 'made'>): Made | undefined {
  const at = path.findIndex((step) => step.endsWith('()'));
  if (at < 0) return undefined;
  const method = path.slice(at + 1).join('.');
  if (method.includes('()')) return undefined;
  const names = [...path.slice(0, at), (path[at] ?? '').slice(0, -2)].join('.');
  if (module === undefined) {
    const known = isGlobal || names.startsWith('$window.') ? SDK_GLOBALS.find((one) => one.name === names.replace(/^(?:\$window|globalThis|self)\./, 'window.')) : undefined;
    return known && { type: { ...known.of, module: undefined }, method, maker };
  }
  const type = classIn(module, names);
  return type && { type, method, maker };
}

/** The class that a module of an SDK exports under a name. */
function classIn(module: string, names: string): SdkClass | undefined {
  const known = SDK_MODULES.find(({ pattern }) => pattern.test(module));
  return known && { sdk: known.sdk, name: names === '' ? (known.name ?? '') : names, module };
}

/** The longest ways first, so that `client.passwordless.signIn` is not taken for a `signIn` of its own. */
const WAYS = [...new Set(SDK_CALLS.map(({ way }) => way))].filter((way) => way !== '').sort((a, b) => b.length - a.length);

/** A call on an object that code of the project makes or is given: a factory, a field, a parameter with a type or a telling name. */
function useOfReceiver(call: CallLike, callee: Node, evaluator: Evaluator, isInstalled: IsInstalled): SdkUse | undefined {
  for (const way of WAYS) {
    const written = receiverOf(callee, way.split('.'));
    if (!written) continue;
    const receiver = unwrap(written);
    const declared = typeOf(written);
    const made = declared ? { type: declared, maker: undefined } : (ownSubclass(receiver) ?? madeOf(receiver, evaluator));
    const use = made && found(call, made.type, way, true, made.maker);
    if (use) return use;
    const named = typeOfExpression(written) || !isUnknown(receiver, evaluator) ? undefined : (namedLike(receiver, call, way) ?? nearSdk(call, way, isInstalled));
    if (named) return named;
  }
  return undefined;
}

/** What a way begins at, as it is written: `this.auth0` of `this.auth0.passwordless.signIn`. */
function receiverOf(callee: Node, way: readonly string[]): Node | undefined {
  let written = callee;
  for (const step of way.toReversed()) {
    const node = unwrap(written);
    if (node.type !== 'MemberExpression' || keyName(node) !== step) return undefined;
    written = node.object;
  }
  return written;
}

/** Whether a module may be a file of the project itself: by a path, or by one of the usual aliases. */
function isOfProject(module: string): boolean {
  return /^(?:[.~#]|@\/)/.test(module);
}

/**
 * Whether a file calls a method of the table on something that another file of the project makes, so that only the project shows
 * what it is.
 */
export function mayUseSdkAcross(file: SourceFile): boolean {
  let may = false;
  walk(file.ast, (node) => {
    const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
    if (callee?.type !== 'MemberExpression' || !METHODS.has(keyName(callee) ?? '')) return !may;
    may ||= WAYS.some((way) => {
      const receiver = receiverOf(callee, way.split('.'));
      return receiver !== undefined && isOfProject(calleeOf(receiver).module ?? '');
    });
    return !may;
  });
  return may;
}

/** The class that the declared type of an expression names. */
function typeOf(receiver: Node): SdkClass | undefined {
  const type = typeOfExpression(receiver);
  if (type?.type !== 'TSTypeReference') return undefined;
  const names = namesOfType(type.typeName);
  const [first] = names;
  const variable = first && fileOf(type).variableOf(first);
  const definition = variable?.defs[0];
  if (definition?.type !== 'ImportBinding') {
    const known = variable ? undefined : SDK_GLOBALS.find(({ name }) => name === names.map((one) => one.name).join('.'));
    return known && { ...known.of, module: undefined };
  }
  return exportedClass(calleeOf(first as Node), names.slice(1).map((one) => one.name));
}

/** The class that an expression gives by the exports of an SDK. */
function exportedClass({ module, path }: Pick<Callee, 'module' | 'path'>, keys: readonly string[] = []): SdkClass | undefined {
  return module === undefined ? undefined : classIn(module, [...path, ...keys].join('.'));
}

/** `this` and `super` in a class of the project that extends one of an SDK, and instances of it. */
function ownSubclass(receiver: Node): Pick<Made, 'type' | 'maker'> | undefined {
  const isOwn = receiver.type === 'ThisExpression' || receiver.type === 'Super';
  const named = receiver.type === 'Identifier' ? fileOf(receiver).variableOf(receiver)?.defs[0]?.node : undefined;
  const value = named?.type === 'VariableDeclarator' && named.init ? unwrap(named.init) : receiver;
  const callee = value.type === 'NewExpression' ? unwrap(value.callee) : undefined;
  const declared = callee?.type === 'Identifier' ? fileOf(callee).variableOf(callee)?.defs[0]?.node : undefined;
  const owner = isOwn ? enclosingClass(receiver) : isClass(declared) ? declared : undefined;
  return owner && subclassOf(owner);
}

function namesOfType(name: Node): (Node & { name: string })[] {
  if (name.type === 'TSQualifiedName') return [...namesOfType(name.left), name.right];
  return name.type === 'Identifier' ? [name] : [];
}

/** The class of an instance that code of the project gives: every alternative is of the same, or nothing yet. */
function madeOf(receiver: Node, evaluator: Evaluator): Pick<Made, 'type' | 'maker'> | undefined {
  const values = evaluator.valuesOfNode(receiver).filter((value) => value.kind !== 'primitive');
  const made = values.map((value) => (value.kind === 'instance' ? subclassOf(value.owner) : value.kind === 'unknown' && value.node !== receiver ? classOf(calleeOf(value.node)) : undefined));
  const [first] = made;
  const isSame = first?.method === '' && made.every((other) => other?.method === '' && other.type.sdk === first.type.sdk && other.type.name === first.type.name);
  return isSame ? { type: first.type, maker: made.length === 1 ? first.maker : undefined } : undefined;
}

/** The class of an SDK that a class of the project extends. */
function subclassOf({ superClass }: ClassNode): Made | undefined {
  const type = superClass ? exportedClass(calleeOf(superClass)) : undefined;
  return type && { type, method: '', maker: undefined };
}

/** An object whose name speaks of Auth0, and that nothing else is known of: a parameter, or what another file of the project makes. */
function namedLike(receiver: Node, node: CallLike, way: string): SdkUse | undefined {
  const name = methodName(receiver) ?? '';
  const row = SDK_RECEIVERS.find(({ pattern, inFile }) => pattern.test(name) && (inFile?.test(fileOf(receiver).text) ?? true));
  const rows = row ? SDK_CALLS.filter((one) => row.sdks.includes(one.sdk) && one.way === way && !one.onlyProven && (!row.onlyWithKey || one.withKey)) : [];
  return rows.length > 0 ? { node, rows, module: undefined, isProven: false } : undefined;
}

/** Ways that no other library is known to have, so that a file which imports the SDK is enough to think of it. */
const TELLING = /\.|^(?:loginWithPasscode|loginWithResourceOwner|passwordlessVerify|request(?:EmailCode|MagicLink|SMSCode)|startPasswordless|verify(?:Email|SMS)Code)$/;

/** A call of such a method where the file imports the SDK, or its package has it, on an object that nothing is known of. */
function nearSdk(node: CallLike, way: string, isInstalled: IsInstalled): SdkUse | undefined {
  if (!TELLING.test(way)) return undefined;
  const sdks = new Set(importsOf(fileOf(node)).flatMap((module) => classIn(module, '')?.sdk ?? []));
  const rows = SDK_CALLS.filter((one) => one.way === way && !one.onlyProven && (sdks.has(one.sdk) || isInstalled(one.sdk)));
  return rows.length > 0 ? { node, rows, module: undefined, isProven: false } : undefined;
}

/** Whether nothing shows what an object is: neither the package that it comes from, nor the code that makes it. */
function isUnknown(receiver: Node, evaluator: Evaluator): boolean {
  const { module } = calleeOf(receiver);
  const isForeign = module !== undefined && !isOfProject(module) && !classIn(module, '');
  return !isForeign && evaluator.valuesOfNode(receiver).every((value) => (value.kind === 'unknown' && !isOfOther(unwrap(value.node))) || value.kind === 'primitive');
}

/** Whether an expression makes an instance of a class that is none of an SDK; what a file of the project exports may be one of it. */
function isOfOther(node: Node): boolean {
  return node.type === 'NewExpression' && !classOf(calleeOf(node)) && !isOfProject(calleeOf(node.callee).module ?? '');
}
