import type { TSESTree } from '@typescript-eslint/types';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessNames, calleeName, contains, enclosingClass, isCallLike, isFunction, keyName, memberName, nameOf, unwrap, wrapped, type CallLike, type FunctionNode, type Node } from '../syntax/node.ts';
import { callBy, functionsGivenBy, referencesTo, type GivenFunction } from '../syntax/references.ts';
import { referencesElsewhere } from '../syntax/references-elsewhere.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import type { RequestCall } from './recognize.ts';
import { callBack, callMethod, callWith, enterEach } from './response-calls.ts';
import { CLAIM_HOLDERS, ERROR_EVENT, METHODS, NO_CLAIMS, partAt } from './response-tables.ts';
import { functionAround, isInAsync, isSetOn, outermost, reaches, sentBy, thisesIn, usesOf } from './response-places.ts';
import { frameOf, type Course, type Entry, type Frame, type Trace } from './response-trace.ts';

/** A claim that is read out of an ID token, with the node that names it. */
export interface ClaimRead {
  readonly name: string;
  readonly node: Node;
}

/** All that is done with a response, as far as it is seen. */
export interface Response {
  readonly traces: readonly Trace[];
  readonly claims: readonly ClaimRead[];
}

/** More steps than this are too many; more functions, or objects, in each other too. */
const MOST_TRACES = 1500;
const MOST_FRAMES = 8;
const MOST_KEYS = 8;
/** What more files than this share is everybody's. */
const MOST_FILES = 40;

/**
 * Follows the response of a request to every expression that may hold the answer, a part of it or the error: through its file, and
 * through others that call its functions or that it calls, where the project knows them. It finds too little rather than too much:
 * what goes through code that is not known is not followed.
 */
export function followResponse(request: RequestCall, evaluator: Evaluator): Response {
  return new Flow(fileOf(request.call), evaluator).follow(request);
}

class Flow implements Course {
  readonly evaluator: Evaluator;
  readonly #file: SourceFile;
  readonly #files = new Set<SourceFile>();
  readonly #seen = new Map<Node, Set<string>>();
  readonly #frameIds = new Map<Frame | undefined, number>([[undefined, 0]]);
  readonly #queue: Trace[] = [];
  readonly #traces: Trace[] = [];
  readonly #claims = new Map<Node, ClaimRead>();

  constructor(file: SourceFile, evaluator: Evaluator) {
    this.#file = file;
    this.evaluator = evaluator;
  }

  follow(request: RequestCall): Response {
    this.#start(request, undefined);
    for (let trace = this.#queue.shift(); trace && this.#traces.length < MOST_TRACES; trace = this.#queue.shift()) {
      this.#traces.push(trace);
      this.#use(trace);
    }
    return { traces: this.#traces, claims: [...this.#claims.values()] };
  }

  #start(request: RequestCall, frame: Frame | undefined): void {
    const call = sentBy(request.call);
    // What a function of the file makes of its request is followed out of it.
    const own = request.inner.filter(({ fn }) => fileOf(fn) === this.#file);
    if (own.length === 0) this.#response(call, frame);
    for (const { fn, request: inner } of own) this.#start(inner, this.#frame({ fn, call: request.call, result: request.call, upper: frame }) ?? frame);
    // `xhr.open(…)`: the object that was asked holds the answer.
    const receiver = request.client?.isStateful && request.call.callee.type === 'MemberExpression' ? request.call.callee.object : undefined;
    if (receiver) for (const read of this.readsOf(receiver)) this.add({ node: read, part: 'answer', key: undefined, below: [], isThrown: false, frame });
  }

  /** What a call gives, what it fails with, and the callbacks that it is given. */
  #response(call: CallLike, frame: Frame | undefined): void {
    const start = { node: call, key: undefined, below: [], frame } as const;
    const parts: readonly Trace[] = [{ ...start, part: 'answer', isThrown: false }, { ...start, part: 'failure', isThrown: true }];
    for (const part of parts) {
      this.add(part);
      callBack(this, part, call);
    }
  }

  readsOf(holder: Node): readonly Node[] {
    const variable = holder.type === 'Identifier' ? fileOf(holder).variableOf(holder) : undefined;
    if (variable) return usesOf(variable);
    return holder.type === 'MemberExpression' ? this.#accessesLike(holder) : [];
  }

  functionsOf(node: Node, frame: Frame | undefined): readonly GivenFunction[] {
    const inner = unwrap(node);
    const definition = inner.type === 'Identifier' ? fileOf(inner).variableOf(inner)?.defs[0] : undefined;
    const fn = definition?.type === 'Parameter' && isFunction(definition.node) ? definition.node : undefined;
    if (!fn || !definition) return functionsGivenBy(node, this.evaluator);
    const position = fn.params.findIndex((parameter) => parameter === definition.name);
    const entered = frameOf(frame, fn);
    const calls = entered ? [entered.call] : referencesTo(fn, this.evaluator).nodes.map(callBy);
    return calls.flatMap((call) => {
      const argument = call?.arguments[position];
      return argument ? functionsGivenBy(argument, this.evaluator) : [];
    });
  }

  add(trace: Trace): void {
    if (trace.below.length > MOST_KEYS || !this.#isWithin(trace.node)) return;
    const key = `${trace.part} ${trace.isThrown} ${trace.below.join('.')} ${trace.key} ${this.#frameIds.get(trace.frame)}`;
    const seen = this.#seen.get(trace.node) ?? new Set<string>();
    this.#seen.set(trace.node, seen);
    if (seen.has(key)) return;
    seen.add(key);
    this.#queue.push(trace);
  }

  /** A new frame; nothing where functions go round or too deep. */
  #frame(frame: Omit<Frame, 'depth'>): Frame | undefined {
    for (let upper = frame.upper; upper; upper = upper.upper) if (upper.fn === frame.fn) return undefined;
    const depth = (frame.upper?.depth ?? 0) + 1;
    if (depth > MOST_FRAMES) return undefined;
    const known = [...this.#frameIds.keys()].find((one) => one?.fn === frame.fn && one.result === frame.result && one.upper === frame.upper && one.call === frame.call);
    if (known) return known;
    const made: Frame = { ...frame, depth };
    this.#frameIds.set(made, this.#frameIds.size);
    return made;
  }

  /** Goes on from an expression to what its surroundings make of it. */
  #use(trace: Trace): void {
    const { top, isAwaited } = outermost(trace.node);
    const { parent } = top;
    if (!parent) return;
    if (trace.isThrown && isAwaited) return this.#throw(top, trace);
    // Some clients wait by themselves, and fail where they are called.
    if (trace.isThrown && !isInAsync(top) && parent.type !== 'MemberExpression') this.#catch(top, trace);
    const on = (node: Node): void => this.add({ ...trace, node });
    switch (parent.type) {
      case 'VariableDeclarator':
        return parent.init === top ? this.bind(parent.id, trace, parent) : undefined;
      case 'AssignmentExpression':
        if (parent.right !== top) return;
        on(parent);
        return this.bind(parent.left, trace, parent);
      case 'AssignmentPattern':
        return parent.right === top ? this.bind(parent.left, trace, undefined) : undefined;
      case 'MemberExpression':
        return parent.object === top ? this.#member(parent, trace) : undefined;
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee === top ? undefined : callWith(this, parent, parent.arguments.indexOf(top as never), trace);
      case 'SpreadElement':
        return parent.parent.type === 'ObjectExpression' || parent.parent.type === 'ArrayExpression' ? on(parent.parent) : undefined;
      case 'Property': {
        const key = keyName(parent);
        if (parent.value !== top || parent.parent.type !== 'ObjectExpression' || key === undefined || trace.isThrown) return;
        return this.add({ ...trace, node: parent.parent, below: [key, ...trace.below] });
      }
      case 'ArrayExpression':
        return this.add({ ...trace, node: parent, below: trace.isThrown ? trace.below : [String(parent.elements.indexOf(top as never)), ...trace.below] });
      case 'ReturnStatement':
        return this.#return(functionAround(top), trace);
      case 'ArrowFunctionExpression':
        return parent.body === top ? this.#return(parent, trace) : undefined;
      case 'ThrowStatement':
        return trace.isThrown ? undefined : this.#throw(parent, trace);
      case 'ConditionalExpression':
        return parent.test === top ? undefined : on(parent);
      case 'LogicalExpression':
        return parent.left === top && parent.operator === '&&' ? undefined : on(parent);
      case 'BinaryExpression':
        // `body + chunk`
        return parent.operator === '+' && trace.part === 'answer' && !trace.isThrown ? on(parent) : undefined;
      case 'ForOfStatement':
        if (parent.right !== top || trace.isThrown) return;
        return this.bind(parent.left.type === 'VariableDeclaration' ? parent.left.declarations[0].id : parent.left, { ...trace, below: trace.below.slice(1) }, undefined);
      default:
    }
  }

  /** What a name, a field or a pattern comes to hold. */
  bind(target: Node, trace: Trace, at: Node | undefined): void {
    switch (target.type) {
      case 'Identifier': {
        const variable = fileOf(target).variableOf(target);
        for (const read of variable ? usesOf(variable) : []) if (variable && reaches(variable, at, read)) this.add({ ...trace, node: read });
        return;
      }
      case 'AssignmentPattern':
        return this.bind(target.left, trace, at);
      case 'MemberExpression':
        return this.#bindMember(target, trace);
      case 'ObjectPattern':
        for (const property of target.properties) {
          if (property.type === 'RestElement') this.bind(property.argument, trace, at);
          else this.#step(trace, keyName(property), property.key, (inner) => this.bind(property.value, inner, at));
        }
        return;
      case 'ArrayPattern':
        target.elements.forEach((element, index) => {
          if (element) this.#step(trace, String(index), element, (inner) => this.bind(element, { ...inner, key: nameOf(element) ?? inner.key }, at));
        });
        return;
      default:
    }
  }

  /** `session.tokens = data`, `this.tokens = data`: the object holds it below that key. */
  #bindMember(target: TSESTree.MemberExpression, trace: Trace): void {
    const keys: string[] = [];
    let root: Node = target;
    while (root.type === 'MemberExpression') {
      const key = memberName(root);
      if (key === undefined) return;
      keys.unshift(key);
      root = unwrap(root.object);
    }
    if (root.type === 'ThisExpression') {
      for (const access of this.#accessesLike(target)) this.add({ ...trace, node: access });
      return;
    }
    const variable = root.type === 'Identifier' ? fileOf(root).variableOf(root) : undefined;
    for (const read of variable ? usesOf(variable) : []) if (!contains(target, read)) this.add({ ...trace, node: read, below: [...keys, ...trace.below] });
  }

  /** Every other access that is written in the same way on the same object: `this.tokens`. */
  #accessesLike(target: TSESTree.MemberExpression): readonly Node[] {
    const names = accessNames(target).join('.');
    return fileOf(target).memberAccesses(memberName(target) ?? '').filter((access) => access !== target && accessNames(access).join('.') === names && enclosingClass(access) === enclosingClass(target));
  }

  /** Takes a key off what an expression holds, and goes on with what is below it. */
  #step(trace: Trace, key: string | undefined, name: Node, go: (inner: Trace) => void): void {
    if (trace.isThrown) return;
    const [first, ...below] = trace.below;
    if (first !== undefined) {
      if (key === undefined || key === first) go({ ...trace, below, key: first });
      return;
    }
    if (trace.part === 'claims' && key !== undefined && !NO_CLAIMS.has(key) && !CLAIM_HOLDERS.has(key) && !isSetOn(trace.node, key)) this.#claims.set(name, { name: key, node: name });
    const part = key === undefined ? trace.part : partAt(trace.part, key);
    // A token in a list of its parts is still one; anything else below a token or a claim is not.
    if (part !== undefined && (key !== undefined || trace.part !== 'claims')) go({ ...trace, part, key: key ?? trace.key });
  }

  #member(member: TSESTree.MemberExpression, trace: Trace): void {
    const place = wrapped(member);
    const { parent } = place;
    const key = keyName(member);
    if (isCallLike(parent) && parent.callee === place) return callMethod(this, parent, key ?? '', trace);
    if (parent?.type === 'AssignmentExpression' && parent.left === place) {
      // `xhr.onload = function () { … }`
      if (key?.startsWith('on') && trace.part === 'answer' && !trace.isThrown) this.#listen(parent.right, { ...trace, part: ERROR_EVENT.test(key.slice(2)) ? 'failure' : 'answer' });
      return;
    }
    // A number in the source, `parts[1]`, is a key as well.
    const index = member.computed && member.property.type === 'Literal' && typeof member.property.value === 'number' ? String(member.property.value) : undefined;
    this.#step(trace, key ?? index, member.property, (inner) => this.add({ ...inner, node: member }));
  }

  /** `xhr.onload = function (event) { this.status }`: the event and `this` are about the request. */
  #listen(callback: Node, trace: Trace): void {
    enterEach(this, callback, trace, undefined);
    for (const { fn } of this.functionsOf(callback, trace.frame)) for (const self of thisesIn(fn)) this.add({ ...trace, node: self });
  }

  /** Whether a node stands in one of the files that a response is followed through: only a file with surroundings leads to others. */
  #isWithin(node: Node): boolean {
    if (!this.#file.surroundings) return true;
    const file = fileOf(node);
    if (!this.#files.has(file) && this.#files.size < MOST_FILES) this.#files.add(file);
    return this.#files.has(file);
  }

  enter(fn: FunctionNode, trace: Trace, { from, to, call, result }: Entry): void {
    const frame = this.#frame({ fn, call, result, upper: trace.frame });
    if (!frame) return;
    // Only answers and errors come in several parameters: `(data, status)`.
    const last = to ?? (trace.part === 'answer' || trace.part === 'failure' ? fn.params.length : from + 1);
    for (const parameter of fn.params.slice(from, last)) {
      const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
      this.bind(inner, { ...trace, key: nameOf(inner) ?? trace.key, frame }, undefined);
    }
  }

  /** A function gives something back, or fails with it. */
  #return(fn: FunctionNode | undefined, trace: Trace): void {
    if (!fn) return;
    const entered = frameOf(trace.frame, fn);
    if (entered) {
      if (entered.result) this.add({ ...trace, node: entered.result, frame: entered.upper });
      return;
    }
    const place = wrapped(fn);
    const { parent } = place;
    if (isCallLike(parent)) {
      const isExecutor = parent.type === 'NewExpression' && calleeName(parent) === 'Promise';
      if (parent.callee === place || METHODS.has(calleeName(parent)) || (isExecutor && trace.isThrown)) return this.add({ ...trace, node: parent, frame: undefined });
      if (calleeName(parent) === 'throwError') return this.add({ ...trace, node: parent, isThrown: true, frame: undefined });
    }
    for (const name of [...referencesTo(fn, this.evaluator).nodes, ...referencesElsewhere(fn, this.evaluator)]) {
      const call = callBy(name);
      const holder = wrapped(name).parent;
      if (call) this.add({ ...trace, node: call, frame: undefined });
      // `.then(login)`, `.pipe(switchMap(login))`
      else if (isCallLike(holder) && METHODS.has(calleeName(holder))) this.add({ ...trace, node: holder, frame: undefined });
    }
  }

  /** Something fails: the `catch` around it is told, else the callers of the function. */
  #throw(place: Node, trace: Trace): void {
    const fn = this.#catch(place, trace);
    if (fn) this.#return(fn, { ...trace, isThrown: true });
  }

  /** The `catch` around a place in its function is told of an error; where there is none, the function that fails is given back. */
  #catch(place: Node, trace: Trace): FunctionNode | undefined {
    for (let node = place; node.parent; node = node.parent) {
      const { parent } = node;
      if (isFunction(parent)) return parent;
      if (parent.type !== 'TryStatement' || parent.block !== node || !parent.handler) continue;
      if (parent.handler.param) this.bind(parent.handler.param, { ...trace, isThrown: false, key: undefined }, undefined);
      return undefined;
    }
    return undefined;
  }
}
