import type { Edit } from '../edits/edit.ts';
import { editList, type List } from '../edits/list.ts';
import type { Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { UneditableError } from './uneditable.ts';

/** Collects what goes from and comes into each list, so that commas are set once. */
export class Lists {
  readonly #file: SourceFile;
  readonly #lists = new Map<Node, { removed: Set<number>; added: Map<string, string> }>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  #of(node: Node): { removed: Set<number>; added: Map<string, string> } {
    let list = this.#lists.get(node);
    if (!list) this.#lists.set(node, (list = { removed: new Set(), added: new Map() }));
    return list;
  }

  remove(item: Node): void {
    const list = item.parent as Node;
    this.#of(list).removed.add((itemsOf(list) as Node[]).indexOf(item));
  }

  /** @param key what the item is; a second one of the same list and key is the same item */
  add(list: Node, key: string, item: string): void {
    this.#of(list).added.set(key, item);
  }

  isAddedTo(list: Node): boolean {
    return (this.#lists.get(list)?.added.size ?? 0) > 0;
  }

  edits(): Edit[] {
    return [...this.#lists].flatMap(([node, { removed, added }]) => {
      const list: List = { text: this.#file.text, brackets: node.range, items: itemsOf(node).map(({ range }) => range) };
      return editList(list, removed, [...added.values()]);
    });
  }
}

function itemsOf(list: Node): readonly Node[] {
  if (list.type === 'ObjectExpression') return list.properties;
  if (list.type === 'ArrayExpression') return list.elements.filter((element) => element !== null);
  throw new UneditableError(`A ${list.type} is no list`);
}
