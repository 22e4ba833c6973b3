import type { ReportedFinding, Summary } from './report.ts';

/** Counts findings by the state that they end in. */
export function countStates(findings: readonly ReportedFinding[]): Pick<Summary, 'findings' | 'rewritten' | 'fixable' | 'manual'> {
  const count = (wanted: ReportedFinding['state']): number => findings.filter(({ state }) => state === wanted).length;
  return { findings: findings.length, rewritten: count('rewritten'), fixable: count('fixable'), manual: count('manual') };
}
