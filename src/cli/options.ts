import type { Argv, Options } from 'yargs';
import { FORMAT_NAMES } from '../report/formats.ts';

/** Whether there are colours. */
export const COLORS = {
  'no-color': { type: 'boolean', default: false, describe: 'no colours (nor are there any outside a terminal, or where NO_COLOR is set; FORCE_COLOR=1 asks for them)' },
  color: { type: 'boolean', hidden: true, describe: 'colours even where there is no terminal' },
} as const satisfies Record<string, Options>;

/** The options that several commands share, declared once. */
const SHARED = {
  format: { choices: FORMAT_NAMES, default: 'text' as const, requiresArg: true, describe: 'form of the report: text for people, json for programs, sarif for code scanning, github for annotations of Actions, markdown for a pull request, html for a page with every change side by side' },
  output: { type: 'string', requiresArg: true, describe: 'write the report to a file instead' },
  config: { type: 'string', requiresArg: true, describe: 'configuration file (else oauth-ro.config.json or the oauth-ro key of package.json)' },
  'no-ignore': { type: 'boolean', default: false, describe: 'read what .gitignore names, installed packages and build output too (never .git)' },
  'files-from': { type: 'string', requiresArg: true, describe: 'read the list of files from a file, or - for standard input (one in a line, or separated by NUL)' },
  since: { type: 'string', requiresArg: true, describe: 'read only what has changed since this branch left a branch, tag or commit: commits, the index, the working tree and untracked files' },
  shard: { type: 'string', requiresArg: true, describe: 'read one of several parts of the files, such as 1/4: each file is in one part, and all parts have about the same bytes' },
  'stdin-filepath': { type: 'string', requiresArg: true, describe: 'read one file from standard input, under this name: for editors' },
  audience: { type: 'string', requiresArg: true, describe: 'audience (API identifier) that rewritten logins ask for' },
  'audience-expression': { type: 'string', requiresArg: true, describe: 'code of the audience, such as process.env.AUTH0_AUDIENCE' },
  'browser-clients': { type: 'boolean', describe: 'rewrite code that runs in a browser too: the application is registered as native' },
  'database-logins': { type: 'boolean', describe: 'rewrite logins of database connections to the password-realm grant' },
  'no-add-start': { type: 'boolean', hidden: true, describe: 'write no start functions, whatever the configuration says' },
  'no-browser-clients': { type: 'boolean', hidden: true, describe: 'leave code that runs in a browser, whatever the configuration says' },
  'no-database-logins': { type: 'boolean', hidden: true, describe: 'leave logins of database connections, whatever the configuration says' },
  'add-start': { type: 'boolean', describe: 'write a start function beside a login whose code nothing in the project asks for (migrate)' },
  assume: { type: 'string', requiresArg: true, describe: 'version of an SDK that is planned for, such as auth0@4; several with commas' },
  strict: { type: 'boolean', describe: 'count follow-ups as findings, and a login without an audience as a follow-up' },
  'no-strict': { type: 'boolean', hidden: true, describe: 'count findings only, whatever the configuration says' },
  quiet: { type: 'boolean', default: false, describe: 'one line for each finding and nothing else: no explanations, no summary, no follow-ups' },
  ...COLORS,
} as const satisfies Record<string, Options>;

/** Lets an option that is given more than once count as it was given last. */
function lastOf<T>(value: T | readonly T[]): T {
  return (Array.isArray(value) ? value.at(-1) : value) as T;
}

/** An option that takes one value. */
export function single<T extends Options>(options: T): T {
  return { ...options, coerce: lastOf };
}

/** Declares the paths and the shared options of a command. */
export function withShared(argv: Argv) {
  const options = Object.fromEntries(Object.entries(SHARED).map(([name, option]) => [name, single(option)])) as typeof SHARED;
  return argv
    .positional('paths', { type: 'string', array: true, describe: 'files, folders and glob patterns (default: the working directory)' })
    .options(options)
    .conflicts('audience', 'audience-expression');
}

export type SharedArguments = Awaited<ReturnType<typeof withShared>['argv']>;

/** The paths of a call, those behind `--` too. */
export function pathsOf(args: SharedArguments): string[] {
  return withRest(args.paths, args);
}

/** The names that a command is called with, and those behind `--`. */
export function withRest(names: readonly (string | number)[] = [], args: Readonly<Record<string, unknown>>): string[] {
  return [...names, ...((args['--'] as (string | number)[] | undefined) ?? [])].map(String);
}
