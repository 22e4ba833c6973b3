import type { Argv, CommandModule } from 'yargs';
import { COLORS, single } from './options.ts';

function builder(argv: Argv) {
  return argv
    .option('yes', single({ type: 'boolean', describe: 'write without asking' }))
    .option('dry-run', single({ type: 'boolean', describe: 'write nothing, print the unified diff' }))
    .options(COLORS)
    .conflicts('yes', 'dry-run')
    .example('$0 init', 'show the diff, and ask')
    .example('$0 init --yes', 'write without asking: for scripts');
}

export type InitArguments = Awaited<ReturnType<typeof builder>['argv']>;

export const initCommand: CommandModule<object, InitArguments> = {
  command: 'init',
  describe: "add the ESLint plugin to the project's flat config, and a step to its CI",
  builder: builder as CommandModule<object, InitArguments>['builder'],
  async handler(args) {
    const { init } = await import('./run-init.ts');
    process.exitCode = await init(args);
  },
};
