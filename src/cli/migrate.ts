import type { Argv, CommandModule } from 'yargs';
import { single, withShared } from './options.ts';

function builder(argv: Argv) {
  return withShared(argv)
    .option('dry-run', single({ type: 'boolean', default: false, describe: 'write nothing, print the unified diff' }))
    .option('interactive', single({ type: 'boolean', default: false, describe: 'show the diff of each site and ask: y, n, a(ll), q(uit), e(dit)' }))
    .option('todo', single({ type: 'boolean', default: false, describe: 'leave one TODO(oauth-ro) comment at each place that is left for you, and take out those that are done' }))
    .option('typecheck', single({ type: 'boolean', default: false, describe: 'take back what brings a type error into a changed file that it did not have before' }))
    .option('update-dependencies', single({ type: 'boolean', default: false, describe: 'remove retired packages of Auth0 that nothing uses from package.json, and set the versions of --assume there' }))
    .option('allow-dirty', single({ type: 'boolean', default: false, describe: 'write files with uncommitted changes, and files outside any git repository' }))
    .option('fail-on-manual', single({ type: 'boolean', default: false, describe: 'exit 1 while findings remain that a person has to look at (with --strict, follow-ups too)' }))
    .option('write-patch', single({ type: 'string', requiresArg: true, describe: 'write the changes as a patch for git apply, and no file: for engines that own the commit' }))
    .option('pr-body', single({ type: 'string', requiresArg: true, describe: 'write the report in Markdown to a file too: the body of a pull request' }))
    .option('write-undo', single({ type: 'string', requiresArg: true, describe: 'write a patch that takes the changes back with git apply' }))
    .example('$0 migrate --dry-run', 'show what would change below the working directory')
    .example('$0 migrate src --audience https://api.example.com', 'rewrite, and ask for access tokens of your API')
    .example('$0 migrate --audience-expression process.env.AUTH0_AUDIENCE', 'the same, with the audience from a setting')
    .example('$0 migrate --interactive', 'decide about each site')
    .example('$0 migrate --dry-run --format html --output migration.html', 'look at every change side by side')
    .example('git ls-files -z "*.js" | $0 migrate --files-from -', 'the files of a list');
}

export type MigrateArguments = Awaited<ReturnType<typeof builder>['argv']>;

export const migrateCommand: CommandModule<object, MigrateArguments> = {
  command: 'migrate [paths..]',
  describe: 'rewrite what is proven, report the rest',
  builder: builder as CommandModule<object, MigrateArguments>['builder'],
  async handler(args) {
    const { migrate } = await import('./run-migrate.ts');
    process.exitCode = await migrate(args);
  },
};
