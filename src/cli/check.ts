import { resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { lineReader, withoutKnown, writeBaseline } from '../run/baseline.ts';
import { run } from '../run/run.ts';
import { UsageError } from '../run/usage-error.ts';
import { withShared } from './options.ts';
import { EXIT, openSession, printReport, selectionOf } from './session.ts';

function builder(argv: Argv) {
  return withShared(argv)
    .option('baseline', { type: 'string', requiresArg: true, describe: 'file of known findings, which do not fail the check' })
    .option('update-baseline', { type: 'boolean', default: false, describe: 'record the findings of this run in the baseline' })
    .example('$0 check', 'fail while anything legacy is left below the working directory')
    .example('$0 check src "packages/*/src/**/*.ts" --format json --output report.json', 'a report for programs')
    .example('$0 check --baseline oauth-ro.baseline.json', 'fail on new findings only');
}

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const checkCommand: CommandModule<object, Arguments> = {
  command: 'check [paths..]',
  describe: 'change nothing; exit 1 while anything legacy or misspelled remains',
  builder: builder as CommandModule<object, Arguments>['builder'],
  handler(args) {
    process.exitCode = check(args);
  },
};

function check(args: Arguments): number {
  const session = openSession(args);
  const { baseline } = args;
  if (args.updateBaseline && baseline === undefined) throw new UsageError('--update-baseline needs --baseline FILE');
  const { report } = run(selectionOf(session), 'check', session.config);
  const lineOf = lineReader(session.cwd);
  if (baseline !== undefined && args.updateBaseline) writeBaseline(report, resolve(session.cwd, baseline), baseline, lineOf);
  const left = baseline === undefined ? report : withoutKnown(report, resolve(session.cwd, baseline), baseline, lineOf);
  printReport(left, session, { mode: 'check', isDryRun: false });
  if (left.errors.length > 0) return EXIT.error;
  return left.findings.length > 0 ? EXIT.findings : EXIT.clean;
}
