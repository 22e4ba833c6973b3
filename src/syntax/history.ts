import type { TSESTree } from '@typescript-eslint/types';
import { eventsOf, type Event } from './events.ts';
import { iteratedBy, listedObject } from './loops.ts';
import { childrenOf, contains, enclosingFunction, isFunction, unwrap, type FunctionNode, type Node } from './node.ts';
import { isOutside } from './outside.ts';
import type { Variable } from './scopes.ts';

/** What happened to a variable on one way through the program, in that order. An undefined event is one that is not known. */
export type History = readonly (Event | undefined)[];

/** A way through the program under construction. */
interface Way {
  readonly events: History;
  /** How the way goes on: to the next statement, or not at all, or out of the loop or switch around it. */
  readonly state: 'running' | 'arrived' | 'ended' | 'broken';
  /** The label that it breaks out to. */
  readonly label?: string | undefined;
}

/** More ways than this are too many to prove anything about. */
const MOST_WAYS = 48;

class TooManyWays extends Error {}

/** Says whether a test holds; nothing where both ways are possible. */
type Decide = (test: Node) => boolean | undefined;

/**
 * What may have happened to a variable before a use of it, way by way. `if (a) x = 1; else x = 2; use(x)` has two histories.
 *
 * @param variable the variable
 * @param use a node of the same file at which the value is asked for
 * @param decide whether a test holds; nothing where both ways are possible
 * @returns the histories, or nothing where there are too many ways to the use
 */
export function historiesOf(variable: Variable, use: Node, decide?: Decide): readonly History[] | undefined {
  const all = eventsOf(variable).filter((event) => !contains(event.at, use) || functionsBetween(use, event.at).length > 0);
  const events = all.filter(({ at }) => !isOutside(at, variable));
  // What other files do may happen at any time.
  const outside = all.filter((event) => !events.includes(event)).map((event) => (event.kind === 'escape' ? event : undefined));
  const histories = ownHistoriesOf(variable, events, use, decide);
  return outside.length > 0 ? histories?.map((history) => [...history, ...outside]) : histories;
}

/** @param events what happens in the variable's own file */
function ownHistoriesOf(variable: Variable, events: readonly Event[], use: Node, decide: Decide | undefined): readonly History[] | undefined {
  const changes = events.filter(({ kind }) => kind !== 'escape');
  const [only] = changes;
  if (events.length === 1 && changes.length === 1 && only && isPlainStart(only)) return [[only]];
  try {
    return new Walk(events, use, decide).histories(variable.scope.block, isOutside(use, variable));
  } catch (error) {
    if (error instanceof TooManyWays) return undefined;
    throw error;
  }
}

/** A declaration that is not inside a loop or a branch needs no walk. */
function isPlainStart(event: Event): boolean {
  return event.kind === 'assign' && event.at.type === 'VariableDeclarator';
}

class Walk {
  readonly #events: readonly Event[];
  readonly #use: Node;
  readonly #decide: Decide | undefined;
  readonly #seen = new Set<Event>();
  /** For each `try` around the place where the walk is: the ways on which its block may be left by a throw. */
  readonly #thrown: Way[][] = [];

  constructor(events: readonly Event[], use: Node, decide: Decide | undefined) {
    this.#events = events;
    this.#use = use;
    this.#decide = decide;
  }

  /**
   * Walks the block that holds the variable, and on into the functions around the use.
   *
   * @param isLater whether the use stands in another file, which runs when the block has run
   */
  histories(block: Node, isLater: boolean): readonly History[] {
    const home = isFunction(block) || block.type === 'Program' ? block : enclosingFunction(block);
    const start: Way[] = [{ events: [], state: 'running' }];
    if (isLater) return this.#withElsewhere(this.#walkTo(home, start, undefined), this.#events.filter((event) => !this.#seen.has(event)));
    const functions = functionsBetween(this.#use, home);
    const first = functions.at(-1);
    // Without a function in between, the walk ends at the use. With one, it runs later: after all of the home's code, or
    // in the midst of it, where the function stands.
    let ways = this.#walkTo(home, start, first ?? this.#use);
    if (first) {
      const later = this.#walkTo(home, start, undefined);
      const isPart = this.#events.some((event) => contains(event.at, first));
      const changesBehind = this.#events.some((event) => !contains(first, event.at) && event.at.range[0] > first.range[1]);
      // A function in a declaration runs when the declaration is done: `const api = { login() { api.url } }`.
      if (isPart) ways = later;
      else if (changesBehind) ways = [...(isHoisted(first) ? [] : ways), ...later];
    }
    for (let index = functions.length - 1; index >= 0; index--) {
      const target = functions[index - 1] ?? this.#use;
      ways = this.#walkTo(functions[index] as Node, ways, target);
    }
    // What a function does behind the use has happened when the function is called again.
    return this.#withElsewhere(ways, this.#events.filter((event) => !this.#seen.has(event) && (first !== undefined || isElsewhere(event, home))));
  }

  #withElsewhere(ways: readonly Way[], elsewhere: readonly Event[]): readonly History[] {
    const histories = ways.map(({ events }) => events);
    // Whatever the order, an assignment elsewhere leaves the variable with its own value.
    if (elsewhere.every((event) => event.kind === 'assign' && event.operator === '=')) return distinct([...histories, ...elsewhere.map((event) => [event])]);
    const unknown = elsewhere.map((event) => (event.kind === 'escape' ? event : undefined));
    return distinct(histories.map((history) => [...history, ...unknown]));
  }

  /** Walks a function's body, or a program, up to a target inside it; without a target, to its end. */
  #walkTo(fn: Node, ways: readonly Way[], target: Node | undefined): readonly Way[] {
    const running = ways.map((way) => ({ ...way, state: 'running' as const }));
    const inside = isFunction(fn) ? [...fn.params, fn.body] : childrenOf(fn);
    const walked = this.#sequence(inside, running, target);
    const wanted = target ? walked.filter(({ state }) => state === 'arrived') : walked;
    // A target that no way reaches (code behind a return) is still code.
    return wanted.length > 0 ? wanted : walked;
  }

  #sequence(nodes: readonly Node[], ways: readonly Way[], target: Node | undefined): readonly Way[] {
    let current = ways;
    for (const node of nodes) {
      const running = current.filter(({ state }) => state === 'running');
      if (running.length === 0) break;
      current = limit([...current.filter(({ state }) => state !== 'running'), ...this.#node(node, running, target)]);
    }
    return current;
  }

  #node(node: Node, ways: readonly Way[], target: Node | undefined): readonly Way[] {
    if (node === target) return ways.map((way) => ({ ...way, state: 'arrived' }));
    const matters = (target && contains(node, target)) || this.#events.some((event) => contains(node, event.at));
    if (!matters) return this.#exits(node, ways);
    // A function runs when it is called, and that is not here.
    if (isFunction(node)) return isCalledAtOnce(node) ? this.#called(node, ways, target) : ways;
    switch (node.type) {
      case 'IfStatement':
      case 'ConditionalExpression': {
        const tested = this.#node(node.test, ways, target);
        const branches = [[node.consequent], node.alternate ? [node.alternate] : []];
        const holds = this.#decide?.(node.test);
        return this.#fork(tested, holds === undefined ? branches : [branches[holds ? 0 : 1] ?? []], target);
      }
      case 'LogicalExpression':
        return this.#fork(this.#node(node.left, ways, target), [[node.right], []], target);
      case 'SwitchStatement':
        return this.#switch(node, ways, target);
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        return this.#loop(node, ways, target);
      case 'TryStatement':
        return this.#try(node, ways, target);
      case 'LabeledStatement':
        return this.#node(node.body, ways, target).map((way) => mend(way, node.label.name));
      case 'BreakStatement':
      case 'ContinueStatement':
        return breakOut(ways, node);
      case 'ReturnStatement':
      case 'ThrowStatement':
        return end(this.#sequence(childrenOf(node), ways, target));
      default:
        return this.#happen(node, this.#sequence(childrenOf(node), ways, target));
    }
  }

  /** The events of a node itself come behind those of its parts: `v = f(v)`. */
  #happen(node: Node, ways: readonly Way[]): readonly Way[] {
    const here = this.#events.filter((event) => event.at === node);
    if (here.length === 0) return ways;
    for (const event of here) this.#seen.add(event);
    const after = ways.map((way) => (way.state === 'running' ? { ...way, events: [...way.events, ...here] } : way));
    for (const thrown of this.#thrown) thrown.push(...after.filter(({ state }) => state === 'running'));
    return after;
  }

  #fork(ways: readonly Way[], branches: readonly (readonly Node[])[], target: Node | undefined): readonly Way[] {
    const done = ways.filter(({ state }) => state !== 'running');
    const running = ways.filter(({ state }) => state === 'running');
    return limit([...done, ...branches.flatMap((branch) => this.#sequence(branch, running, target))]);
  }

  #switch(node: TSESTree.SwitchStatement, ways: readonly Way[], target: Node | undefined): readonly Way[] {
    const entered = this.#node(node.discriminant, ways, target);
    const hasDefault = node.cases.some(({ test }) => test === null);
    const entries = node.cases.map((_, index) => node.cases.slice(index).flatMap(({ consequent }) => consequent));
    return this.#fork(entered, hasDefault ? entries : [...entries, []], target).map((way) => mend(way));
  }

  #loop(node: Node, ways: readonly Way[], target: Node | undefined): readonly Way[] {
    const once = this.#happen(node, this.#sequence(childrenOf(node), ways, target)).map((way) => mend(way));
    const always = node.type === 'DoWhileStatement' || this.#isTurned(node);
    if (!target || !contains(node, target)) return limit(always ? once : [...ways, ...once]);
    const before = this.#sequence(childrenOf(node), ways, undefined).map((way) => mend(way));
    return limit([...ways, ...once, ...this.#sequence(childrenOf(node), before, target).map((way) => mend(way))]);
  }

  /** Whether a loop runs at least once: over items that are seen, or over the keys of a body, where a body without keys sends nothing. */
  #isTurned(node: Node): boolean {
    if (node.type !== 'ForInStatement' && node.type !== 'ForOfStatement') return false;
    const list = unwrap(node.right);
    if (node.type === 'ForOfStatement' && list.type === 'ArrayExpression') return list.elements.some((element) => element && element.type !== 'SpreadElement');
    const copies = this.#events.filter((event) => contains(node, event.at));
    return (node.type === 'ForInStatement' || listedObject(list) !== undefined) && copies.every((event) => event.kind === 'call' || (event.kind === 'set' && event.path.at(-1) === undefined));
  }

  /** A callback that runs over a list is a loop. */
  #called(fn: FunctionNode, ways: readonly Way[], target: Node | undefined): readonly Way[] {
    const walked = this.#sequence([...fn.params, fn.body], ways, target).map((way) => (way.state === 'ended' ? { ...way, state: 'running' as const } : way));
    const list = iteratedBy(fn);
    const mayBeEmpty = list !== undefined && !isFilled(list) && !(target && contains(fn, target));
    return mayBeEmpty ? limit([...ways, ...walked]) : walked;
  }

  #try(node: TSESTree.TryStatement, ways: readonly Way[], target: Node | undefined): readonly Way[] {
    const thrown: Way[] = [...ways];
    this.#thrown.push(thrown);
    const tried = this.#node(node.block, ways, target);
    this.#thrown.pop();
    const isInside = target !== undefined && contains(node.block, target);
    const failed = node.handler && !isInside ? this.#node(node.handler, limit(thrown), target) : [];
    const both = limit([...tried, ...failed]);
    return node.finalizer ? this.#sequence([node.finalizer], both, target) : both;
  }

  /** A statement without events may still end the way: `if (!body) return;` */
  #exits(node: Node, ways: readonly Way[]): readonly Way[] {
    switch (node.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
        return end(ways);
      case 'BreakStatement':
      case 'ContinueStatement':
        return breakOut(ways, node);
      case 'BlockStatement':
        return this.#sequence(node.body, ways, undefined);
      case 'IfStatement': {
        return different([node.consequent, node.alternate].flatMap((branch) => (branch ? this.#exits(branch, ways) : ways)));
      }
      default:
        return ways;
    }
  }
}

/** A list that has items, or the keys of a body. */
function isFilled(list: Node): boolean {
  if (list.type === 'ArrayExpression') return list.elements.some((element) => element && element.type !== 'SpreadElement');
  return listedObject(list) !== undefined;
}

function end(ways: readonly Way[]): readonly Way[] {
  return ways.map((way) => (way.state === 'arrived' ? way : { ...way, state: 'ended' }));
}

function breakOut(ways: readonly Way[], { label }: TSESTree.BreakStatement | TSESTree.ContinueStatement): readonly Way[] {
  return ways.map((way) => ({ ...way, state: 'broken', label: label?.name }));
}

/** Behind a loop, a switch or a labeled statement, what broke out of it goes on. */
function mend(way: Way, label?: string): Way {
  return way.state === 'broken' && way.label === label ? { ...way, state: 'running', label: undefined } : way;
}

function limit(ways: readonly Way[]): readonly Way[] {
  if (ways.length <= 8) return ways;
  const kept = different(ways);
  if (kept.length > MOST_WAYS) throw new TooManyWays();
  return kept;
}

function different(ways: readonly Way[]): readonly Way[] {
  const byKey = new Map(ways.map((way) => [`${way.state} ${way.label ?? ''} ${way.events.map((event) => event?.at.range.join('-')).join(' ')}`, way]));
  return [...byKey.values()];
}

function distinct(histories: readonly History[]): readonly History[] {
  const byKey = new Map(histories.map((history) => [history.map((event) => event?.at.range.join('-')).join(' '), history]));
  return [...byKey.values()];
}

/** The functions around a use, innermost first, inside the function that holds the variable. */
function functionsBetween(use: Node, home: Node): Node[] {
  const functions: Node[] = [];
  for (let node = use.parent; node && node !== home; node = node.parent) {
    if (isFunction(node) && !isCalledAtOnce(node)) functions.push(node);
  }
  return functions;
}

function isHoisted(node: Node): boolean {
  return node.type === 'FunctionDeclaration';
}

/** `(function () { … })()`, the executor of a promise, and a callback that runs over a list, run where they stand. */
function isCalledAtOnce(fn: Node): boolean {
  const { parent } = fn;
  if (parent?.type === 'CallExpression') return parent.callee === fn || iteratedBy(fn) !== undefined;
  return (
    parent?.type === 'NewExpression' &&
    parent.arguments[0] === fn &&
    parent.callee.type === 'Identifier' &&
    parent.callee.name === 'Promise'
  );
}

/** An event in a function inside the one that holds the variable: nobody knows when it happens. */
function isElsewhere(event: Event, home: Node): boolean {
  for (let node: Node | undefined = event.at; node && node !== home; node = node.parent) {
    if (isFunction(node) && !isCalledAtOnce(node)) return true;
  }
  return false;
}
