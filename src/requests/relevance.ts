import type { Endpoint } from '../auth0/endpoints.ts';
import { textOfLiteral } from '../syntax/literal.ts';
import { mergedInto, receiverChangedBy } from '../syntax/events.ts';
import { calleeName, functionName, isCallLike, isClass, isFunction, nameOf, plainMemberName, unwrap, walk, type CallLike, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/**
 * The calls of a file that the URL of an endpoint may reach: a quick search by names that finds too much rather than too
 * little, so that only these calls have to be evaluated.
 */
export function callsReachedBy(file: SourceFile, endpoint: Endpoint): CallLike[] {
  return new Search(file, endpoint).calls();
}

class Search {
  readonly #segment: RegExp;
  readonly #byName = new Map<string, Node[]>();
  readonly #seeds: Node[] = [];
  readonly #names = new Set<string>();
  readonly #calls = new Set<CallLike>();
  readonly #climbed = new Set<Node>();
  readonly #parameters = new Map<string, string[]>();

  constructor(file: SourceFile, { path }: Endpoint) {
    const last = path.slice(path.lastIndexOf('/') + 1);
    this.#segment = new RegExp(`(?:^|/)${last}/?(?:[?#]|$)`, 'i');
    walk(file.ast, (node) => this.#index(node));
  }

  calls(): CallLike[] {
    const queue = [...this.#seeds];
    for (let node = queue.pop(); node; node = queue.pop()) {
      for (const name of this.#climb(node)) {
        if (this.#names.has(name)) continue;
        this.#names.add(name);
        queue.push(...(this.#byName.get(name) ?? []));
      }
    }
    return [...this.#calls].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  }

  #index(node: Node): void {
    const text = node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string') ? textOfLiteral(node as never) : undefined;
    if (text !== undefined && this.#segment.test(text)) this.#seeds.push(node);
    const name = node.type === 'Identifier' || node.type === 'PrivateIdentifier' ? node.name : node.type === 'Literal' ? text : undefined;
    if (name !== undefined) add(this.#byName, name, node);
    if (isFunction(node)) {
      const own = functionName(node);
      if (own !== undefined) for (const name of node.params.flatMap(namesIn)) add(this.#parameters, own, name);
    }
  }

  /** Goes from a node up to the function around it. Returns the names that may hold what the node holds. */
  #climb(from: Node): string[] {
    const names: string[] = [];
    for (let node = from; node.parent && !this.#climbed.has(node); node = node.parent) {
      this.#climbed.add(node);
      const { parent } = node;
      if (isCallLike(parent)) {
        this.#calls.add(parent);
        if (parent.callee !== node) names.push(...(this.#parameters.get(calleeName(parent)) ?? []), ...changedBy(parent));
      }
      names.push(...namesGiven(parent, node));
      if (isFunction(parent) || isClass(parent)) break;
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
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const name = functionName(parent);
      return name === undefined ? [] : [name];
    }
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
