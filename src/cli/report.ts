import type { Argv, CommandModule } from 'yargs';
import { FORMAT_NAMES } from '../report/formats.ts';
import { COLORS, single } from './options.ts';

function builder(argv: Argv) {
  return argv
    .positional('files', { type: 'string', array: true, demandOption: true, describe: 'JSON reports, of shards or of repositories' })
    .option('format', single({ choices: FORMAT_NAMES, default: 'json' as const, requiresArg: true, describe: 'form of the report that comes out' }))
    .option('output', single({ type: 'string', requiresArg: true, describe: 'write it to a file instead' }))
    .option('dry-run', single({ type: 'boolean', default: false, describe: 'the reports are of dry runs: forms for people say what would be rewritten' }))
    .option('quiet', single({ type: 'boolean', default: false, describe: 'one line for each finding and nothing else' }))
    .options(COLORS)
    .example('$0 report merge shard-*.json --output report.json', 'one report out of those of the shards')
    .example('$0 report merge reports/*.json --format html --output fleet.html', 'one page for many repositories');
}

export type MergeArguments = Awaited<ReturnType<typeof builder>['argv']>;

const mergeCommand: CommandModule<object, MergeArguments> = {
  command: 'merge <files..>',
  describe: 'one JSON report out of several (shards, repositories)',
  builder: builder as CommandModule<object, MergeArguments>['builder'],
  async handler(args) {
    const { mergeFiles } = await import('./run-merge.ts');
    process.exitCode = await mergeFiles(args);
  },
};

export const reportCommand: CommandModule = {
  command: 'report',
  describe: 'report merge FILES: one JSON report out of several (shards, repositories)',
  builder: (argv: Argv) => argv.command(mergeCommand as unknown as CommandModule).demandCommand(1, 'report needs to know what to do: report merge FILES'),
  handler: () => {},
};
