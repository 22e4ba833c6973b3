import type { LegacyOptions } from '../../src/legacy/options.ts';
import { FAILURES, type Failure } from './check.ts';

interface Found {
  readonly fileName: string;
  readonly text: string;
  readonly options: LegacyOptions;
  readonly failure: Failure;
  readonly seed: number;
  readonly path: string | null;
}

/** What a person needs to see of a failure: the smallest program, what it is given, what it does before and after. */
export function describeFailure({ fileName, text, options, failure, seed, path }: Found): string {
  const { difference, migration, detail } = failure;
  const states = migration?.outcomes.map(({ finding, state }) => `${finding.code} (${state})${finding.detail === undefined ? '' : `: ${finding.detail}`}`) ?? [];
  const lines = [
    `${failure.kind}: ${FAILURES[failure.kind]}.`,
    ...(detail === undefined ? [] : [detail]),
    `Seed ${seed}, path ${path}. Options ${JSON.stringify(options)}.`,
    `--- ${fileName}, before`,
    text,
    `--- findings: ${states.join('; ') || 'none'}`,
    ...(migration && migration.text !== text ? ['--- after', migration.text] : []),
  ];
  if (difference) {
    lines.push(
      `--- ${difference.point}(${JSON.stringify(difference.input)})`,
      `before ${JSON.stringify(difference.before)}`,
      `after  ${JSON.stringify(difference.after)}`,
    );
  }
  return lines.join('\n');
}
