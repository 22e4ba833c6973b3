import type { Argv, Options } from 'yargs';

/** The options that several commands share, declared once. */
export const OPTIONS = {
  format: { choices: ['text', 'json'] as const, default: 'text' as const, requiresArg: true, describe: 'form of the report on standard output' },
  output: { type: 'string', requiresArg: true, describe: 'write the report to a file instead' },
  config: { type: 'string', requiresArg: true, describe: 'configuration file (else oauth-ro.config.json or the oauth-ro key of package.json)' },
  ignore: { type: 'boolean', default: true, describe: 'leave out what .gitignore names, installed packages and build output; --no-ignore reads them too (never .git)' },
  'files-from': { type: 'string', requiresArg: true, describe: 'read the list of files from a file, or - for standard input (one in a line, or separated by NUL)' },
  audience: { type: 'string', requiresArg: true, describe: 'audience (API identifier) that rewritten logins ask for' },
  'audience-expression': { type: 'string', requiresArg: true, describe: 'code of the audience, such as process.env.AUTH0_AUDIENCE' },
  'browser-clients': { type: 'boolean', describe: 'rewrite code that runs in a browser too: the application is registered as native' },
  'database-logins': { type: 'boolean', describe: 'rewrite logins of database connections to the password-realm grant' },
  quiet: { type: 'boolean', default: false, describe: 'only the findings: no summary, no follow-ups' },
  color: { type: 'boolean', describe: 'colour the output (by default on a terminal, unless NO_COLOR is set)' },
} as const satisfies Record<string, Options>;

/** Declares the paths and the shared options of a command. */
export function withShared(argv: Argv) {
  return argv
    .positional('paths', { type: 'string', array: true, describe: 'files, folders and glob patterns (default: the working directory)' })
    .options(OPTIONS)
    .conflicts('audience', 'audience-expression');
}

export type SharedArguments = Awaited<ReturnType<typeof withShared>['argv']>;
