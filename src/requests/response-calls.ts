import { calleeOf } from '../syntax/callee.ts';
import { accessOf } from '../syntax/events.ts';
import { calleeName, contains, isCallLike, isFunction, keyName, nameOf, unwrap, wrapped, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import { callBy, functionsGivenBy, referencesTo } from '../syntax/references.ts';
import type { Variable } from '../syntax/scopes.ts';
import { fileOf } from '../syntax/source-file.ts';
import { knownText } from '../syntax/value.ts';
import { ANSWER_KEY, decodesToken, ERROR_EVENT, ERROR_NAME, FAILURE_KEY, LISTENING, METHODS, opensEncoded, pairsUp, partAt, passesOn, readsPath, type MethodRow, type Part } from './response-tables.ts';
import { frameOf, type Course, type Trace } from './response-trace.ts';

/** Methods of a text that give a part of it. */
const TEXT_METHOD = /^(?:concat|padEnd|replace|replaceAll|slice|split|substr|substring|toString|trim|valueOf)$/;

/** A method is called on a part of the response, or on what will be one. */
export function callMethod(course: Course, call: CallLike, name: string, trace: Trace): void {
  if (name === 'pipe') return callOperators(course, call, trace, 0);
  const row = METHODS.get(name);
  if (row && trace.below.length === 0) {
    callRow(course, call.arguments, row, trace, call);
    if (trace.isThrown ? !row.catches : row.passes) course.add({ ...trace, node: call });
    return;
  }
  if (LISTENING.test(name)) {
    const isError = ERROR_EVENT.test(nameOf(call.arguments[0] ?? call) ?? '');
    if (trace.isThrown === isError) for (const callback of call.arguments.slice(1)) enterEach(course, callback, { ...trace, isThrown: false }, undefined);
    course.add({ ...trace, node: call });
    return;
  }
  callBack(course, trace, call);
  const isPart = trace.part === 'answer' || trace.part === 'failure' || TEXT_METHOD.test(name);
  if (trace.below.length === 0 && isPart) course.add({ ...trace, node: call, key: name });
}

function callRow(course: Course, args: readonly Node[], row: MethodRow, trace: Trace, result: Node): void {
  const wanted = trace.isThrown ? row.failure : row.answer;
  for (const index of wanted ?? []) {
    const callback = args[index];
    if (callback) enterEach(course, callback, { ...trace, isThrown: false }, result);
  }
  if (row.observer && args[0]) callOptions(course, args[0], trace, result);
}

/** `.pipe(map((response) => …), catchError((error) => …))`: each operator is given what the one before it gives. */
function callOperators(course: Course, call: CallLike, trace: Trace, from: number): void {
  for (const argument of call.arguments.slice(from)) {
    const operator = unwrap(argument);
    const row = isCallLike(operator) ? METHODS.get(calleeName(operator)) : undefined;
    if (!row || !isCallLike(operator)) continue;
    callRow(course, operator.arguments, row, trace, operator);
    if (trace.isThrown ? row.catches : !row.passes) return;
  }
  course.add({ ...trace, node: call });
}

/** The callbacks that a request, or a call on one, is given: one that takes the error first, or one for the answer and one for errors. */
export function callBack(course: Course, trace: Trace, call: CallLike): void {
  const callbacks = call.arguments.map((argument) => course.functionsOf(argument, trace.frame)).filter((functions) => functions.length > 0);
  const handed = { ...trace, isThrown: false };
  for (const [index, functions] of callbacks.entries()) {
    for (const { fn, bound } of functions) {
      const isErrorFirst = ERROR_NAME.test(nameOf(fn.params[bound] ?? fn) ?? '');
      if (index === 1) {
        if (trace.isThrown) course.enter(fn, handed, { from: bound, result: undefined });
      } else if (!trace.isThrown) course.enter(fn, handed, { from: bound + (isErrorFirst ? 1 : 0), result: undefined });
      else if (isErrorFirst) course.enter(fn, handed, { from: bound, to: bound + 1, result: undefined });
    }
  }
  for (const argument of call.arguments) callOptions(course, argument, trace, undefined);
}

/** `$.ajax({ success, error })`, `subscribe({ next, error })`. */
function callOptions(course: Course, argument: Node, trace: Trace, result: Node | undefined): void {
  for (const value of argument.type === 'SpreadElement' ? [] : course.evaluator.valuesOfNode(argument)) {
    if (value.kind !== 'object') continue;
    for (const write of value.writes) {
      if (write.op !== 'set' || !('node' in write.value)) continue;
      const isMeant = trace.isThrown ? FAILURE_KEY.test(write.key) : ANSWER_KEY.test(write.key);
      if (isMeant) enterEach(course, write.value.node, { ...trace, isThrown: false }, result);
    }
  }
}

/** Lets every function that an expression gives take a part of the response. */
export function enterEach(course: Course, callback: Node, trace: Trace, result: Node | undefined): void {
  for (const { fn, bound } of course.functionsOf(callback, trace.frame)) course.enter(fn, trace, { from: bound, result });
  const call = unwrap(callback);
  // `axios.spread((one, other) => …)`
  if (call.type === 'CallExpression' && calleeName(call) === 'spread' && call.arguments[0]) enterEach(course, call.arguments[0], trace, result);
}

/** A part of the response is an argument of a call. */
export function callWith(course: Course, call: CallLike, index: number, trace: Trace): void {
  const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
  const on = (changes: Partial<Trace> = {}): void => course.add({ ...trace, node: call, ...changes });
  if (calleeName(call) === 'pipe') return callOperators(course, call, trace, index + 1);
  if (pairsUp(callee)) return on({ isThrown: false, below: [trace.isThrown ? '0' : '1', ...trace.below] });
  if (settles(course, call, trace)) return;
  const keys = index === 0 && readsPath(callee) ? pathIn(call.arguments[1], course) : undefined;
  if (keys) {
    const part = keys.reduce<Part | undefined>((inner, key) => inner && partAt(inner, key), trace.part);
    return part && trace.below.length === 0 ? on({ part, key: keys.at(-1) }) : undefined;
  }
  const functions = functionsGivenBy(call.callee, course.evaluator);
  if (passesOn(callee) && functions.length === 0) return on(trace.part === 'id-token' && /JSON$|\.parse$|fromJson$/.test(callee.path.join('.')) ? { part: 'claims' } : {});
  if (trace.isThrown) return;
  if (/^(?:\w+\.reject|throwError)$/.test(callee.names.slice(-2).join('.'))) return on({ isThrown: true });
  // `new AuthError(body.error)`
  if (call.type === 'NewExpression' && /(?:Error|Exception)(?:\(\))?$/.test(callee.names.at(-1) ?? '')) return on({ part: 'failure', below: [] });
  if (trace.part === 'id-token' && trace.below.length === 0 && functions.length === 0 && index === 0) return open(course, call, trace);
  for (const { fn, bound } of functions) course.enter(fn, trace, { from: index + bound, to: index + bound + 1, call, result: call });
}

/** The keys of `'response.data.error'`, or of a list of them. */
function pathIn(argument: Node | undefined, course: Course): string[] | undefined {
  const [value] = argument ? course.evaluator.valuesOfNode(argument) : [];
  if (value?.kind === 'list') return value.items.flatMap(({ node }) => nameOf(node) ?? []);
  return value && knownText(value)?.split(/[.[\]'"]+/).filter((key) => key !== '');
}

/** An ID token is decoded, or a part of it. */
function open(course: Course, call: CallLike, trace: Trace): void {
  const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
  if (!decodesToken(callee)) {
    if (opensEncoded(callee)) course.add({ ...trace, node: call });
    return;
  }
  const claims: Trace = { ...trace, part: 'claims', node: call };
  course.add(claims);
  // `verify(token, getKey, (error, claims) => …)`
  const last = call.arguments.at(-1);
  for (const { fn, bound } of last ? course.functionsOf(last, trace.frame) : []) {
    if (ERROR_NAME.test(nameOf(fn.params[bound] ?? fn) ?? '')) course.enter(fn, claims, { from: bound + 1, result: undefined });
  }
}

/** `resolve(answer)`, `reject(error)`, `callback(null, answer)`, `deferred.reject(error)`, `setTokens(answer)`. */
function settles(course: Course, call: CallLike, trace: Trace): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' && /^(?:reject|resolve)$/.test(keyName(callee) ?? '')) {
    const promises = course.readsOf(unwrap(callee.object)).flatMap((read) => (accessOf(read).path[0] === 'promise' ? [wrapped(read).parent as Node] : []));
    for (const promise of promises) course.add({ ...trace, node: promise, isThrown: keyName(callee) === 'reject' });
    return promises.length > 0;
  }
  const variable = callee.type === 'Identifier' ? fileOf(callee).variableOf(callee) : undefined;
  const definition = variable?.defs[0];
  if (!variable || !definition || trace.isThrown) return false;
  if (definition.type === 'Variable') return setsState(course, definition.node, variable, trace);
  const fn = definition.type === 'Parameter' && isFunction(definition.node) ? definition.node : undefined;
  const position = fn?.params.findIndex((parameter) => parameter === definition.name) ?? -1;
  if (!fn || position < 0) return false;
  const { parent } = fn;
  if (parent.type !== 'NewExpression' || calleeName(parent) !== 'Promise') return callsBack(course, fn, position, call, trace);
  const frame = frameOf(trace.frame, fn);
  course.add({ ...trace, node: parent, isThrown: position === 1, frame: frame ? frame.upper : trace.frame });
  return true;
}

/** A parameter is called: what the callers of its function have given for it is called. */
function callsBack(course: Course, fn: FunctionNode, position: number, call: CallLike, trace: Trace): boolean {
  const entered = frameOf(trace.frame, fn);
  const calls = entered ? [entered.call] : referencesTo(fn, course.evaluator).nodes.map(callBy);
  const index = call.arguments.findIndex((argument) => contains(argument, trace.node));
  for (const caller of calls) {
    const callback = caller?.arguments[position];
    for (const { fn: given, bound } of callback ? course.functionsOf(callback, entered?.upper) : []) {
      course.enter(given, { ...trace, frame: entered?.upper }, { from: index + bound, to: index + bound + 1, result: call });
    }
  }
  return calls.length > 0;
}

/** `const [tokens, setTokens] = useState()` */
function setsState(course: Course, declarator: Node, variable: Variable, trace: Trace): boolean {
  if (declarator.type !== 'VariableDeclarator' || declarator.id.type !== 'ArrayPattern' || !declarator.init) return false;
  const [state, setter] = declarator.id.elements;
  const hook = unwrap(declarator.init);
  if (!isCallLike(hook) || !/^use\w*State$/.test(calleeName(hook)) || !state || !setter || nameOf(setter) !== variable.name) return false;
  for (const read of course.readsOf(state)) course.add({ ...trace, node: read });
  return true;
}
