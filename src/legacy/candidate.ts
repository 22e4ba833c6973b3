import type { RequestCall } from '../requests/recognize.ts';
import type { Range } from '../syntax/node.ts';
import type { Change, ProvenExchange } from './exchange.ts';
import type { Obstacle } from './judge.ts';

/** A request on its way to a proof: proven by itself, then held against everything that shares code with it. */
export class Candidate {
  readonly request: RequestCall;
  /** The range to show. */
  readonly range: Range;
  readonly target: ProvenExchange['target'];
  /** The changes that it needs by itself. */
  readonly planned: readonly Change[];
  /** The changes as they stand after others have been looked at. */
  changes: readonly Change[];
  /** What stands in the way. */
  obstacle: Obstacle | undefined;
  /** The requests that it stands for, where it is a test double. */
  mirrors: readonly Candidate[] = [];
  /** Whether its author has switched the rule off for it. */
  isKept = false;

  /** @param plan the changes that it needs, or what stands in the way of them */
  constructor(request: RequestCall, range: Range, target: ProvenExchange['target'], plan: readonly Change[] | Obstacle) {
    this.request = request;
    this.range = range;
    this.target = target;
    this.planned = 'reason' in plan ? [] : plan;
    this.obstacle = 'reason' in plan ? plan : undefined;
    this.changes = this.planned;
  }

  get isProven(): boolean {
    return !this.obstacle && !this.isKept;
  }
}
