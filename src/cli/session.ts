import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatJson } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { styleFor, type Style } from '../report/style.ts';
import { formatText, type TextOptions } from '../report/text.ts';
import { readConfig, type Config } from '../run/config.ts';
import { selectFiles, type Selection } from '../run/select.ts';
import { UsageError } from '../run/usage-error.ts';
import { assertExpression } from './expression.ts';
import type { SharedArguments } from './options.ts';

/** One run of a command: where it runs, and what it was asked. */
export interface Session {
  readonly cwd: string;
  readonly args: SharedArguments;
  readonly config: Config;
}

/** Exit codes (https://eslint.org/docs/latest/use/command-line-interface#exit-codes has the same). */
export const EXIT = { clean: 0, findings: 1, error: 2 } as const;

/**
 * Reads the configuration and puts the options of the command line over it.
 *
 * @throws {UsageError} for a wrong configuration or option
 */
export function openSession(args: SharedArguments): Session {
  const cwd = process.cwd();
  const { audience, audienceExpression, ...config } = readConfig(cwd, args.config);
  const hasOwnAudience = args.audience !== undefined || args.audienceExpression !== undefined;
  const asked = hasOwnAudience ? { audience: args.audience, audienceExpression: args.audienceExpression } : { audience, audienceExpression };
  if (asked.audience === '') throw new UsageError('--audience needs a value');
  if (asked.audienceExpression !== undefined) assertExpression(asked.audienceExpression);
  return {
    cwd,
    args,
    config: {
      ...config,
      ...asked,
      browserClients: args.browserClients ?? config.browserClients,
      databaseLogins: args.databaseLogins ?? config.databaseLogins,
    },
  };
}

export function selectionOf({ cwd, args, config }: Session): Selection {
  const given = (args.paths ?? []).map(String);
  const listed = args.filesFrom === undefined ? [] : readList(cwd, args.filesFrom);
  const paths = given.length === 0 && args.filesFrom === undefined ? ['.'] : given;
  return selectFiles({ cwd, paths, literalPaths: listed, noIgnore: !args.ignore, ignore: config.ignore });
}

function readList(cwd: string, from: string): string[] {
  let text: string;
  try {
    text = readFileSync(from === '-' ? 0 : resolve(cwd, from), 'utf8');
  } catch (error) {
    throw new UsageError(`the list of files ${from} cannot be read: ${(error as Error).message}`);
  }
  const separator = text.includes('\0') ? '\0' : /\r?\n/;
  return text.replace(/^\uFEFF/, '').split(separator).filter((line) => line !== '');
}

/** Prints a report in the form that was asked for, to standard output or to a file. */
export function printReport(report: Report, { cwd, args }: Session, options: Pick<TextOptions, 'mode' | 'isDryRun'>): void {
  const style: Style = args.output === undefined ? outputStyle(args) : (_format, text) => text;
  const data = args.format === 'json' ? formatJson(report) : formatText(report, { ...options, quiet: args.quiet, style });
  if (args.output === undefined) process.stdout.write(data);
  else writeOutput(resolve(cwd, args.output), args.output, data);
}

export function outputStyle(args: SharedArguments): Style {
  return styleFor(process.stdout, args.color);
}

/** @throws {UsageError} where the file cannot be written */
export function writeOutput(path: string, name: string, data: string): void {
  try {
    writeFileSync(path, data);
  } catch (error) {
    throw new UsageError(`${name} cannot be written: ${(error as Error).message}`);
  }
}
