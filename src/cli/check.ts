import type { Argv, CommandModule } from 'yargs';
import { single, withShared } from './options.ts';

function builder(argv: Argv) {
  return withShared(argv)
    .option('baseline', single({ type: 'string', requiresArg: true, describe: 'file of known findings, which do not fail the check' }))
    .option('update-baseline', single({ type: 'boolean', default: false, describe: 'record the findings of this run in the baseline; what it knows of files that this run does not read stays' }))
    .example('$0 check', 'fail while anything legacy is left below the working directory')
    .example('$0 check src "packages/*/src/**/*.ts" --format json --output report.json', 'a report for programs')
    .example('$0 check --format sarif --output oauth-ro.sarif', 'a report for code scanning')
    .example('$0 check --baseline oauth-ro.baseline.json', 'fail on new findings only');
}

export type CheckArguments = Awaited<ReturnType<typeof builder>['argv']>;

export const checkCommand: CommandModule<object, CheckArguments> = {
  command: 'check [paths..]',
  describe: 'change nothing; exit 1 while anything legacy or misspelled remains',
  builder: builder as CommandModule<object, CheckArguments>['builder'],
  async handler(args) {
    const { check } = await import('./run-check.ts');
    process.exitCode = await check(args);
  },
};
