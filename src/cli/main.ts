#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { packageFile } from '../run/package-file.ts';
import { UsageError } from '../run/usage-error.ts';
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
import { migrateCommand } from './migrate.ts';
import { EXIT } from './session.ts';

const NAME = 'oauth-ro-codemod';

const EPILOGUE = `Exit codes: 0 clean, rewritten, or a dry run; 1 findings remain (check, migrate --fail-on-manual);
2 a mistake in the call or the configuration, or a file that cannot be read or written.

Files: oauth-ro.config.json, or the key oauth-ro of package.json (audience, audienceExpression, domains,
passwordlessConnections, scopes, ignore, browserClients, databaseLogins). Options count more than the file.

To keep a finding, switch it off where it stands: // eslint-disable-next-line oauth-ro/no-oauth-ro -- why`;

function version(): string {
  return (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version;
}

/** Ends with one line on standard error for mistakes of people, and with the whole stack for mistakes of this program. */
function fail(error: unknown): void {
  const isMistake = error instanceof UsageError;
  const text = isMistake ? error.message.replace(/\s*\n\s*/g, ' ') : `this is a mistake of the program, please report it\n${(error as Error).stack ?? String(error)}`;
  process.stderr.write(`${NAME}: ${text}\n`);
  process.exitCode = EXIT.error;
}

async function main(): Promise<void> {
  // A reader that closes the pipe early (head) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await yargs(hideBin(process.argv))
      .scriptName(NAME)
      .usage('Moves Auth0 passwordless logins from /oauth/ro to /oauth/token, and holds the line.\n\n$0 <command> [options]')
      .command(migrateCommand)
      .command(checkCommand)
      .command(explainCommand)
      .demandCommand(1, 'a command is missing')
      .strict()
      .recommendCommands()
      .parserConfiguration({ 'duplicate-arguments-array': false })
      .version(version())
      .alias({ h: 'help', v: 'version' })
      .epilogue(EPILOGUE)
      .wrap(Math.min(100, process.stdout.columns || 100))
      .exitProcess(false)
      .fail((message, error) => {
        throw error ?? new UsageError(`${message}; see ${NAME} --help`);
      })
      .parseAsync();
  } catch (error) {
    fail(error);
  }
}

await main();
