import yargs, { type CommandModule } from 'yargs';
import { sanitizeName } from '../report/sanitize.ts';
import { EXIT } from './exit.ts';
import { UsageError } from '../run/usage-error.ts';
import { checkCommand } from './check.ts';
import { completionCommand } from './completion.ts';
import { explainCommand } from './explain.ts';
import { initCommand } from './init.ts';
import { migrateCommand } from './migrate.ts';
import { mistakeOf } from './mistakes.ts';
import { reportCommand } from './report.ts';

const COMMANDS = [migrateCommand, checkCommand, initCommand, explainCommand, reportCommand, completionCommand] as unknown as readonly CommandModule[];

const EPILOGUE = [
  'Exit codes: 0 clean, rewritten, or a dry run; 1 findings remain (check, migrate --fail-on-manual; with --strict, follow-ups count as findings); 2 a mistake in the call or the configuration, or a file that cannot be read or written.',
  'Files: oauth-ro.config.json, or the key oauth-ro of package.json (audience, audienceExpression, domains, passwordlessConnections, scopes, ignore, browserClients, databaseLogins, strict). Options count more than the file.',
  'Environment: DRY_RUN=true makes migrate a dry run, and REPOSITORY names the repository in reports, as engines set them that run a command in many repositories.',
  'To keep a finding, switch it off where it stands: // eslint-disable-next-line oauth-ro/no-oauth-ro -- why. In files of other languages: oauth-ro-ignore-next-line in a comment.',
].join('\n\n');

/**
 * Runs the command line. Mistakes of people end with one line on standard error, mistakes of this program with the whole stack;
 * both with exit code 2.
 */
export async function run(name: string, version: string, args: readonly string[]): Promise<void> {
  const command = args.find((argument) => COMMANDS.some((one) => commandName(one) === argument));
  const parser = yargs([...args]);
  try {
    await parser
      .scriptName(name)
      .usage('Moves Auth0 passwordless logins from /oauth/ro to /oauth/token, and holds the line.\n\n$0 <command> [options]')
      .command(COMMANDS as CommandModule[])
      .demandCommand(1, 'a command is missing')
      .strict()
      .parserConfiguration({ 'boolean-negation': false, 'parse-positional-numbers': false, 'populate--': true })
      .version(version)
      .alias({ h: 'help', v: 'version' })
      .example('$0 migrate --dry-run', 'show what would change below the working directory')
      .example('$0 check', 'fail while anything legacy is left: the gate for CI')
      .example('$0 init', 'add the ESLint plugin and a step of CI')
      .example('$0 report merge shard-*.json', 'one report out of several')
      .example('$0 explain database-connection', 'what a finding means, and what to do')
      .epilogue(EPILOGUE)
      .wrap(Math.min(100, process.stdout.columns || 100))
      .exitProcess(false)
      .fail((message: string | null, error: Error | undefined) => {
        const isOfParser = error === undefined || error.name === 'YError';
        throw isOfParser ? mistakeOf(message ?? error?.message ?? '', { name, command, commands: COMMANDS.map(commandName), options: optionsOf(parser) }) : error;
      })
      .parseAsync();
  } catch (error) {
    fail(name, error);
  }
}

function commandName({ command }: CommandModule): string {
  return String(command).split(' ')[0] ?? '';
}

/** The names of the options of the command that was called. */
function optionsOf(parser: ReturnType<typeof yargs>): string[] {
  const { key } = (parser as unknown as { getOptions(): { key: Record<string, unknown> } }).getOptions();
  return Object.keys(key).filter((option) => option.length > 1 && option === option.toLowerCase());
}

function fail(name: string, error: unknown): void {
  const isMistake = error instanceof UsageError;
  const text = isMistake ? sanitizeName(error.message.replace(/\s*\n\s*/g, ' ')) : `this is a mistake of the program, please report it\n${(error as Error).stack ?? String(error)}`;
  process.stderr.write(`${name}: ${text}\n`);
  process.exitCode = EXIT.error;
}
