import { lastSegment, type Endpoint } from '../auth0/endpoints.ts';
import { textOfLiteral } from '../syntax/literal.ts';
import { isKnownFunction } from '../syntax/calls.ts';
import { mergedInto, receiverChangedBy } from '../syntax/events.ts';
import { calleeName, functionName, isCallLike, isClass, isFunction, nameOf, plainMemberName, rootOfAccess, unwrap, walk, type CallLike, type Node } from '../syntax/node.ts';
import { importedBy } from '../syntax/outside.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import type { Importing } from '../syntax/surroundings.ts';
import { inheritedMethods, methodsOfType } from './wrappers.ts';

/** Where the URL of an endpoint may get to in a file. */
export interface Reach {
  readonly calls: readonly CallLike[];
  /** The names that may hold the URL, or something with the URL in it; `default` for what is exported by that name. */
  readonly names: ReadonlySet<string>;
  /** The calls that are given a part of the path alone: what they call may put the rest before it. */
  readonly completed: readonly CallLike[];
}

/** Names and expressions of a file that hold the URL. */
type Held = Pick<Importing, 'names' | 'nodes'>;

const NOTHING: Held = { names: new Set(), nodes: new Set() };

/**
 * The calls of a file that the URL of an endpoint may reach: a quick search by names that finds too much rather than too
 * little, so that only these calls have to be evaluated.
 *
 * @param held what holds the URL because other files say so
 */
export function reachOf(file: SourceFile, endpoint: Endpoint, held: Held = NOTHING): Reach {
  return new Search(file, endpoint).reach(held);
}

/** More files than this are not looked into for the ways of one URL. */
const MOST_FILES = 300;

/** The same over all files that a URL gets to from some of them, as far as the project knows their surroundings. */
export function reachAcross(files: readonly SourceFile[], endpoint: Endpoint): ReadonlyMap<SourceFile, Reach> {
  const reached = new Map<SourceFile, Reach>();
  const held = new Map<SourceFile, Held>(files.map((file) => [file, NOTHING]));
  const queue = [...files];
  for (let file = queue.shift(); file && reached.size < MOST_FILES; file = queue.shift()) {
    const reach = reachOf(file, endpoint, held.get(file));
    reached.set(file, reach);
    const others = [...(file.surroundings?.importersOf(file, reach.names) ?? []), ...reach.completed.flatMap(parametersElsewhere)];
    for (const other of others) {
      const known = held.get(other.file);
      if (known && [...other.names].every((name) => known.names.has(name)) && [...other.nodes].every((node) => known.nodes.has(node))) continue;
      held.set(other.file, { names: new Set([...(known?.names ?? []), ...other.names]), nodes: new Set([...(known?.nodes ?? []), ...other.nodes]) });
      if (!queue.includes(other.file)) queue.push(other.file);
    }
  }
  return reached;
}

/** The names in the parameters of the functions of another file that a call may mean: imported, or of something that is. */
function parametersElsewhere(call: CallLike): Importing[] {
  const callee = unwrap(call.callee);
  const direct = importedBy(callee);
  const targets = direct ?? importedBy(madeFrom(rootOfAccess(callee))) ?? [];
  const methods = [...methodsOfType(call), ...inheritedMethods(call)].map((fn): Importing => ({ file: fileOf(fn), names: new Set(fn.params.flatMap(namesIn)), nodes: new Set<Node>() }));
  return [...methods, ...targets.flatMap((target) => {
    const own = target.kind === 'value' && direct ? (target.keys.at(-1) ?? nameOf(target.node) ?? functionName(target.node)) : undefined;
    const names = own === undefined && target.kind === 'value' && isFunction(target.node) ? target.node.params.flatMap(namesIn) : indexOf(target.file).parameters.get(own ?? calleeName(call));
    return names ? [{ file: target.file, names: new Set(names), nodes: new Set<Node>() }] : [];
  })];
}

/** The class that a name, or an expression, holds an instance of; else itself. */
function madeFrom(node: Node): Node {
  const definition = node.type === 'Identifier' ? fileOf(node).variableOf(node)?.defs[0]?.node : undefined;
  const value = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : node;
  return value.type === 'NewExpression' ? unwrap(value.callee) : node;
}

/** What stands in a file under which name. */
class Index {
  /** The names of the code, and the texts that may be some. */
  readonly byName = new Map<string, Node[]>();
  /** The names in the parameters of the functions of a name. */
  readonly parameters = new Map<string, string[]>();
  readonly texts: { readonly node: Node; readonly text: string }[] = [];

  constructor({ ast }: SourceFile) {
    walk(ast, (node) => this.#add(node));
  }

  #add(node: Node): void {
    const text = node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string') ? textOfLiteral(node as never) : undefined;
    if (text !== undefined) this.texts.push({ node, text });
    const name = node.type === 'Identifier' || node.type === 'PrivateIdentifier' ? node.name : node.type === 'Literal' ? text : undefined;
    if (name !== undefined) add(this.byName, name, node);
    if (isFunction(node)) {
      const own = functionName(node);
      if (own !== undefined) for (const name of node.params.flatMap(namesIn)) add(this.parameters, own, name);
    }
  }
}

const indexes = new WeakMap<SourceFile, Index>();

/** The index of a file, which is the same for every endpoint. */
function indexOf(file: SourceFile): Index {
  let index = indexes.get(file);
  if (!index) indexes.set(file, (index = new Index(file)));
  return index;
}

class Search {
  readonly #index: Index;
  readonly #seeds: readonly Node[];
  /** Each name that was met, and whether it may hold the URL itself, and not only what a request with it gives back. */
  readonly #names = new Map<string, boolean>();
  readonly #calls = new Set<CallLike>();
  readonly #completed = new Set<CallLike>();
  readonly #parts: ReadonlySet<Node>;
  /** The names of what other files hold, which may be a part as well. */
  #fromElsewhere: ReadonlySet<string> = NOTHING.names;
  readonly #climbed = new Map<Node, boolean>();

  constructor(file: SourceFile, endpoint: Endpoint) {
    const segment = new RegExp(`(?:^|/)${lastSegment(endpoint)}/?(?:[?#]|$)`, 'i');
    this.#index = indexOf(file);
    const seeds = this.#index.texts.filter(({ text }) => segment.test(text));
    this.#seeds = seeds.map(({ node }) => node);
    this.#parts = new Set(seeds.flatMap(({ node, text }) => (text.toLowerCase().includes(endpoint.path.slice(1)) ? [] : [node])));
  }

  reach(held: Held): Reach {
    const queue = [...this.#seeds, ...held.nodes].map((node) => ({ node, isHeld: true }));
    const meet = ([name, isHeld]: readonly [string, boolean]): void => {
      const known = this.#names.get(name);
      if (known === true || known === isHeld) return;
      this.#names.set(name, isHeld);
      queue.push(...(this.#index.byName.get(name) ?? []).map((node) => ({ node, isHeld })));
    };
    this.#fromElsewhere = held.names;
    for (const name of held.names) meet([name, true]);
    for (let next = queue.pop(); next; next = queue.pop()) this.#climb(next.node, next.isHeld).forEach(meet);
    const calls = [...this.#calls].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
    return { calls, names: new Set([...this.#names].flatMap(([name, isHeld]) => (isHeld ? [name] : []))), completed: [...this.#completed] };
  }

  /**
   * Goes from a node up to the function around it. Returns the names that may hold what the node holds.
   *
   * @param isHeld whether the node holds the URL itself
   */
  #climb(from: Node, isHeld: boolean): (readonly [name: string, isHeld: boolean])[] {
    const names: (readonly [string, boolean])[] = [];
    let holds = isHeld;
    let isReturned = false;
    for (let node = from; node.parent; node = node.parent) {
      const known = this.#climbed.get(node);
      if (known === true || known === holds) break;
      this.#climbed.set(node, holds);
      const { parent } = node;
      if (isCallLike(parent)) {
        this.#calls.add(parent);
        if (parent.callee !== node) {
          if (holds && (this.#parts.has(from) || (from.type === 'Identifier' && this.#fromElsewhere.has(from.name)))) this.#completed.add(parent);
          for (const name of [...(this.#index.parameters.get(calleeName(parent)) ?? []), ...changedBy(parent)]) names.push([name, holds]);
          // What a request gives back is not its URL.
          holds &&= isKnownFunction(parent) || parent.type === 'NewExpression';
        }
      }
      isReturned ||= node.type === 'ReturnStatement';
      const isInside = isFunction(parent) && !isReturned && (parent.body !== node || node.type === 'BlockStatement');
      // Who holds an instance holds no more than what its members hold.
      if (parent.type !== 'ClassBody' || holds) for (const name of namesGiven(parent, node)) names.push([name, holds && !isInside]);
      if (isClass(parent)) break;
      if (isFunction(parent) && !(parent.parent.type === 'MethodDefinition' && holds && !isInside)) break;
    }
    return names;
  }
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The names under which a parent makes a child's value known. */
function namesGiven(parent: Node, child: Node): string[] {
  switch (parent.type) {
    case 'VariableDeclarator':
      return namesIn(parent.id);
    case 'AssignmentExpression':
      return parent.left === child ? [] : namesIn(parent.left);
    case 'AssignmentPattern':
      return namesIn(parent.left);
    case 'Property':
    case 'PropertyDefinition':
    case 'TSEnumMember': {
      const name = parent.type === 'TSEnumMember' ? nameOf(parent.id) : plainMemberName(parent);
      return name === undefined ? [] : [name];
    }
    case 'ClassBody':
      // An instance holds what its members do.
      return parent.parent.id ? [parent.parent.id.name] : parent.parent.parent.type === 'VariableDeclarator' ? namesIn(parent.parent.parent.id) : [];
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const name = functionName(parent);
      return name !== undefined ? [name] : parent.parent.type === 'ExportDefaultDeclaration' ? ['default'] : [];
    }
    case 'ExportDefaultDeclaration':
      return ['default'];
    default:
      return [];
  }
}

/** The object that a call writes its arguments into: `parts.push(…)`, `Object.assign(options, …)`. */
function changedBy(call: CallLike): string[] {
  const target = call.type === 'CallExpression' ? (mergedInto(call)?.target ?? receiverChangedBy(call)) : undefined;
  return target ? namesIn(target) : [];
}

/** All names in a pattern, and of a member access the last name and that of the object. */
function namesIn(pattern: Node): string[] {
  if (pattern.type === 'MemberExpression') return [plainMemberName(pattern) ?? '', ...namesIn(unwrap(pattern.object))];
  const names: string[] = [];
  walk(pattern, (node) => {
    if (node.type === 'Identifier') names.push(node.name);
    return node.type !== 'TSTypeAnnotation';
  });
  return names;
}
