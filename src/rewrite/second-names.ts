import { mayBeExtended, subclassesOf } from '../syntax/classes.ts';
import { isExported } from '../syntax/exported.ts';
import { isClass, keyName, type Node } from '../syntax/node.ts';
import { outsideWayOf } from '../syntax/outside.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { holdsWord } from '../syntax/words.ts';

/** The words of a name that speak of the legacy endpoint, in each style of writing names. */
const LEGACY_WORDS: readonly (readonly [pattern: RegExp, token: string])[] = [
  [/(^|[_-])RO(?=[_-]|$)/, '$1TOKEN'],
  [/(^|[_-])ro(?=[_-]|$)/, '$1token'],
  [/RO(?=[A-Z][a-z]|$)/, 'Token'],
  [/Ro(?=[A-Z]|$)/, 'Token'],
  [/^ro(?=[A-Z])/, 'token'],
];

/** Where the new word goes in names that do not speak of it, by their style: in front of a word for an address, else at the start. */
const STYLES: readonly { readonly name: RegExp; readonly tail: RegExp; readonly inside: string; first(name: string): string }[] = [
  { name: /^[A-Z0-9_]+$/, tail: /_?(?:URL|URI|ENDPOINT|PATH)$/, inside: '_TOKEN', first: (name) => `TOKEN_${name}` },
  { name: /-/, tail: /-(?:url|uri|endpoint|path)$/, inside: '-token', first: (name) => `token-${name}` },
  { name: /^[a-z0-9]+(?:_[a-z0-9]+)+$/, tail: /_(?:url|uri|endpoint|path)$/, inside: '_token', first: (name) => `token_${name}` },
  { name: /^[A-Z]/, tail: /(?:Url|URL|Uri|URI|Endpoint|Path)$/, inside: 'Token', first: (name) => `Token${name}` },
  { name: /^/, tail: /(?:Url|URL|Uri|URI|Endpoint|Path)$/, inside: 'Token', first: (name) => `token${name.slice(0, 1).toUpperCase()}${name.slice(1)}` },
];

/**
 * A name for the second constant in the style of the first: `AUTH0_RO_URL` gives `AUTH0_TOKEN_URL`, `loginUrl` gives `loginTokenUrl`.
 *
 * @param holders what the copies stand beside
 * @param readers the files that come to read the second constant
 */
export function secondName(first: string, holders: readonly Node[], readers: readonly SourceFile[]): string {
  const wanted = wantedName(first);
  let name = wanted;
  for (let number = 2; holders.some((holder) => isTaken(name, holder, readers)); number++) name = `${wanted}${number}`;
  return name;
}

function wantedName(old: string): string {
  for (const [pattern, token] of LEGACY_WORDS) if (pattern.test(old)) return old.replace(pattern, token);
  const style = STYLES.find(({ name }) => name.test(old)) as (typeof STYLES)[number];
  const tail = style.tail.exec(old);
  return tail && tail.index > 0 ? old.slice(0, tail.index) + style.inside + tail[0] : style.first(old);
}

/** Whether something beside a holder, or where it is read, may bear a name. */
function isTaken(name: string, holder: Node, readers: readonly SourceFile[]): boolean {
  const file = fileOf(holder);
  return isBeside(name, holder, readers) || (isOpenSpace(holder) && file.surroundings?.holdsWord(name) === true);
}

function isBeside(name: string, holder: Node, readers: readonly SourceFile[]): boolean {
  const file = fileOf(holder);
  const list = holder.parent as Node;
  // The parameters of a constructor may be fields as well.
  if (holder.type === 'PropertyDefinition') return holdsWord(file.textOf(list), name);
  if (holder.type === 'VariableDeclarator' || holder.type === 'AssignmentExpression') return [file, ...readers].some(({ text }) => holdsWord(text, name));
  return itemsOf(list).some((item) => keyName(item.type === 'TSEnumMember' ? { key: item.id } : (item as { key?: Node })) === name);
}

/**
 * Whether names from other places reach those that a holder stands among: exports meet in `export *` and in barrels, entries by a
 * spread, members by another declaration of the same name, those of a class by inheritance.
 */
function isOpenSpace(holder: Node): boolean {
  const list = holder.parent as Node;
  switch (holder.type) {
    case 'VariableDeclarator': {
      const variable = holder.id.type === 'Identifier' ? fileOf(holder).variableOf(holder.id) : undefined;
      return !variable || isExported(variable);
    }
    case 'Property':
      return itemsOf(list).some((item) => item.type !== 'Property' || keyName(item) === undefined) || outsideWayOf(holder.value)?.length === 1;
    case 'TSEnumMember':
      return isDeclaredTwice(list.parent as Node);
    case 'PropertyDefinition': {
      const owner = list.parent as Node;
      if (holder.key.type === 'PrivateIdentifier') return false;
      return !isClass(owner) || owner.superClass !== null || subclassesOf(owner).length > 0 || mayBeExtended(owner) || isDeclaredTwice(owner);
    }
    default:
      return true;
  }
}

function isDeclaredTwice(declaration: Node): boolean {
  const { id } = declaration as { id?: Node | null };
  const variable = id?.type === 'Identifier' ? fileOf(declaration).variableOf(id) : undefined;
  return (variable?.defs.length ?? 0) > 1;
}

/** What a holder stands among: declarators, properties, members of an enum or a class. */
export function itemsOf(list: Node): readonly Node[] {
  if (list.type === 'VariableDeclaration') return list.declarations;
  if (list.type === 'ObjectExpression') return list.properties;
  return list.type === 'ClassBody' ? list.body : (list as unknown as { members: Node[] }).members;
}
