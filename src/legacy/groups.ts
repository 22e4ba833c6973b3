import type { Candidate } from './candidate.ts';
import { changeKey, type Change } from './exchange.ts';

/** Candidates that are rewritten all together or not at all, with all their changes, each once. */
export interface Group {
  readonly members: readonly Candidate[];
  readonly changes: readonly Change[];
}

/**
 * Puts together what shares a change: requests that read the same constant or default object, and test doubles with the
 * requests that they stand for. Half of such a group would be a legacy request with modern parameters.
 */
export function groupsOf(candidates: readonly Candidate[]): Group[] {
  const groups: { members: Candidate[]; changes: Map<string, Change>; mirrored: Set<Candidate> }[] = [];
  for (const candidate of candidates) {
    const changes = new Map(candidate.changes.map((change) => [changeKey(change), change]));
    const mirrored = new Set(candidate.mirrors);
    const group = { members: [candidate], changes, mirrored };
    const related = groups.filter((other) => {
      const isMirror = other.mirrored.has(candidate) || other.members.some((member) => mirrored.has(member));
      return isMirror || [...changes.keys()].some((key) => other.changes.has(key));
    });
    for (const other of related) {
      group.members.push(...other.members);
      for (const [key, change] of other.changes) changes.set(key, together(changes.get(key), change));
      for (const one of other.mirrored) mirrored.add(one);
      groups.splice(groups.indexOf(other), 1);
    }
    groups.push(group);
  }
  return groups.map(({ members, changes }) => ({ members, changes: [...changes.values()] }));
}

/** Two exchanges that move to the same second constant move both their readers. */
function together(one: Change | undefined, other: Change): Change {
  if (one?.kind !== 'split' || other.kind !== 'split') return other;
  return { ...other, reads: [...new Set([...one.reads, ...other.reads])] };
}
