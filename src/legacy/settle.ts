import type { Evaluator } from '../syntax/evaluate.ts';
import { grouped } from '../syntax/grouped.ts';
import { fileOf } from '../syntax/source-file.ts';
import { account } from './account.ts';
import type { Candidate } from './candidate.ts';
import { fitPathTypes } from './path-types.ts';
import { changesOfType } from './type-changes.ts';
import { isUsedOnlyBy, typesOf } from './types.ts';

/**
 * Holds the candidates of a file against declared types, against the tests that mirror them, and against every other reader of
 * what they change. One that is turned down may be what another relied on, so it starts anew until nobody is.
 */
export function settle(candidates: readonly Candidate[], evaluator: Evaluator): void {
  const byFile = grouped(candidates, (candidate) => fileOf(candidate.request.call));
  for (let count = countProven(candidates); ; ) {
    for (const candidate of candidates) candidate.changes = candidate.planned;
    fitTypes(candidates);
    mirror(candidates);
    account(candidates, evaluator);
    for (const [file, own] of byFile) fitPathTypes(file, own);
    const left = countProven(candidates);
    if (left === count) return;
    count = left;
  }
}

function countProven(candidates: readonly Candidate[]): number {
  return candidates.filter(({ isProven }) => isProven).length;
}

/** Lets declared types change with the bodies that they describe, or turns the exchange or the double down. */
export function fitTypes(candidates: readonly Candidate[]): void {
  const proven = candidates.filter(({ isProven }) => isProven);
  const types = new Map(proven.map((one) => [one, one.request.bodies.bodies.flatMap((body) => typesOf(body, one.request.call))]));
  for (let isStable = false; !isStable; ) {
    isStable = true;
    const uses = new Set([...types.values()].flat().flatMap((type) => (type.kind === 'members' ? [type.use] : [])));
    for (const [one, bodyTypes] of types) {
      const fits = bodyTypes.every((type) => type.kind === 'members' && isUsedOnlyBy(type, uses) && changesOfType(type, one.changes));
      if (fits) continue;
      one.obstacle = { reason: one.target === 'double' ? 'test-double' : 'body-typed' };
      types.delete(one);
      isStable = false;
      break;
    }
  }
  for (const [one, bodyTypes] of types) {
    const edits = bodyTypes.flatMap((type) => (type.kind === 'members' ? (changesOfType(type, one.changes) ?? []) : []));
    one.changes = [...one.changes, ...edits];
  }
}

/** A test double changes with the requests that it stands for, all of them, or it stays. */
function mirror(candidates: readonly Candidate[]): void {
  for (const double of candidates.filter(({ target }) => target === 'double')) {
    const areRewritten = double.mirrors.length > 0 && double.mirrors.every(({ isProven, target }) => isProven && target === 'passwordless');
    if (!areRewritten) double.obstacle ??= { reason: 'test-double' };
  }
}
