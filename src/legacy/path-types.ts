import { lastSegment, LEGACY_LOGIN, TOKEN } from '../auth0/endpoints.ts';
import { matchUrl } from '../requests/url.ts';
import { walk, type Node } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { textPart } from '../syntax/value.ts';
import type { Candidate } from './candidate.ts';
import type { Change } from './exchange.ts';

/** A literal type that names the legacy URL: `type Path = '/userinfo' | '/oauth/ro'`. */
interface PathType {
  readonly change: Change;
  /** Whether other files may use the type. */
  readonly isOpen: boolean;
}

const typesByFile = new WeakMap<SourceFile, readonly PathType[]>();

/**
 * Lets the literal types of the legacy URL change with the requests. They change only with all requests of the file; a request
 * that would change alone, or whose type other files use, is turned down.
 */
export function fitPathTypes(file: SourceFile, candidates: readonly Candidate[]): void {
  const types = pathTypesOf(file);
  if (types.length === 0) return;
  const areProven = candidates.every(({ isProven, changes }) => isProven && changes.every(({ kind }) => kind !== 'split'));
  const isFree = areProven && types.every(({ isOpen }) => !isOpen);
  for (const candidate of candidates) {
    if (!candidate.isProven) continue;
    if (isFree) candidate.changes = [...candidate.changes, ...types.map(({ change }) => change)];
    else candidate.obstacle = { reason: 'url-shared', detail: 'A type lists the URL, and has other users.' };
  }
}

function pathTypesOf(file: SourceFile): readonly PathType[] {
  let types = typesByFile.get(file);
  if (!types) {
    const found: PathType[] = [];
    walk(file.ast, (node) => {
      const type = node.type === 'TSLiteralType' ? pathTypeOf(node.literal) : undefined;
      if (type) found.push(type);
    });
    types = found;
    typesByFile.set(file, types);
  }
  return types;
}

function pathTypeOf(literal: Node): PathType | undefined {
  if (literal.type !== 'Literal' || typeof literal.value !== 'string') return undefined;
  const match = matchUrl({ kind: 'text', pieces: [textPart(literal, undefined)], node: literal }, LEGACY_LOGIN);
  if (!match) return undefined;
  const { start, end } = match.segment;
  const text = literal.value.slice(0, start) + lastSegment(TOKEN) + literal.value.slice(end);
  return { change: { kind: 'type-value', node: literal, text }, isOpen: isInExport(literal) };
}

function isInExport(node: Node): boolean {
  for (let current: Node | undefined = node; current; current = current.parent) if (current.type === 'ExportNamedDeclaration') return /^TS/.test(current.declaration?.type ?? '');
  return false;
}
