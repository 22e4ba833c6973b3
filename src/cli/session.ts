import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { FORMATS } from '../report/formats.ts';
import type { Report } from '../report/report.ts';
import { sanitizeName } from '../report/sanitize.ts';
import { PLAIN, styleFor, type Style } from '../report/style.ts';
import { readConfig, type Config } from '../run/config.ts';
import { rollBackKilledRuns } from '../run/roll-back.ts';
import { folderAround, selectGiven } from '../run/select-given.ts';
import { selectFiles, type Selection } from '../run/select.ts';
import { UsageError } from '../run/usage-error.ts';
import { pathsOf, type SharedArguments } from './options.ts';
import { contextOf, type Telling, type Told } from './report-context.ts';
import { assertAlone, readStandardInput } from './stdin.ts';

/** One run of a command: where it runs, and what it was asked. */
export interface Session {
  readonly cwd: string;
  readonly args: SharedArguments;
  /** The folder from which the patterns of the configuration count. */
  readonly configFolder: string;
  config: Config;
  /** The file of the configuration, if there is one. */
  readonly configPath: string | undefined;
}

/**
 * Reads the configuration and puts the options of the command line over it.
 *
 * @throws {UsageError} for a wrong configuration or option
 */
export async function openSession(args: SharedArguments): Promise<Session> {
  assertAlone(args);
  const cwd = workingDirectory();
  const isElsewhere = args.config === undefined && args.stdinFilepath !== undefined;
  const found = readConfig(isElsewhere ? folderAround(cwd, args.stdinFilepath) : cwd, args.config);
  const { audience, audienceExpression, ...config } = found.config;
  const hasOwnAudience = args.audience !== undefined || args.audienceExpression !== undefined;
  const asked = hasOwnAudience ? { audience: args.audience, audienceExpression: args.audienceExpression } : { audience, audienceExpression };
  if (args.audience === '') throw new UsageError('--audience needs a value');
  if (asked.audienceExpression !== undefined) {
    const { assertExpression } = await import('../run/expression.ts');
    assertExpression(asked.audienceExpression, hasOwnAudience ? '--audience-expression' : `the configuration ${found.name} is wrong: audienceExpression`);
  }
  const assume = args.assume?.split(',').map((one) => one.trim()) ?? config.assume;
  await assertAssumptions(assume, args.assume === undefined ? `the configuration ${found.name} is wrong: assume` : '--assume');
  return {
    cwd,
    args,
    configFolder: found.folder,
    configPath: found.path,
    config: {
      ...config,
      ...asked,
      assume,
      addStart: args.noAddStart ? false : (args.addStart ?? config.addStart),
      browserClients: args.noBrowserClients ? false : (args.browserClients ?? config.browserClients),
      databaseLogins: args.noDatabaseLogins ? false : (args.databaseLogins ?? config.databaseLogins),
      strict: args.noStrict ? false : (args.strict ?? config.strict),
    },
  };
}

/** @throws {UsageError} for what is no package with a version */
async function assertAssumptions(assume: readonly string[] | undefined, where: string): Promise<void> {
  if (!assume) return;
  const { parseAssumption } = await import('../legacy/sdk/versions.ts');
  const wrong = assume.find((one) => !parseAssumption(one));
  if (wrong !== undefined) throw new UsageError(`${where}: ${JSON.stringify(wrong)} is no package with a version, such as auth0@4`);
}

/** @throws {UsageError} where the folder is gone */
export function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError('the working directory is not there any more');
  }
}

/** The files of a call. What a person named and this program does not read is told on standard error. */
export async function selectionOf(session: Session): Promise<Selection> {
  const { cwd, args, config, configFolder } = session;
  const selection = args.stdinFilepath === undefined ? listedFiles(session) : selectGiven({ cwd, name: args.stdinFilepath, bytes: await readStandardInput(), ignore: config.ignore, ignoreRoot: configFolder });
  if (!args.quiet) for (const name of selection.unread) process.stderr.write(`${sanitizeName(name)} is not read: this program does not know files of its kind\n`);
  return selection;
}

function listedFiles({ cwd, args, config, configFolder }: Session): Selection {
  const given = pathsOf(args);
  const listed = args.filesFrom === undefined ? [] : readList(cwd, args.filesFrom);
  const paths = given.length === 0 && args.filesFrom === undefined ? ['.'] : given;
  return selectFiles({ cwd, paths, literalPaths: listed, noIgnore: args.noIgnore, ignore: config.ignore, ignoreRoot: configFolder });
}

/**
 * Takes back what a killed run has left half written among the files to be read, and tells it on standard error. A run over
 * standard input writes no file.
 *
 * @throws {UsageError} where that cannot be done
 */
export async function recover({ cwd }: Session, { files, given }: Selection): Promise<void> {
  if (given) return;
  const restored = await rollBackKilledRuns([cwd, ...files.map(({ path }) => dirname(path))], cwd);
  if (restored.length > 0) process.stderr.write(`a run was killed while it wrote: ${restored.map((path) => sanitizeName(relative(cwd, path))).join(', ')} ${restored.length === 1 ? 'is' : 'are'} as before\n`);
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

/** Whether a report has follow-ups that count as findings. */
export function hasCountedFollowUps({ followUps }: Report, { config }: Session): boolean {
  return config.strict === true && followUps.length > 0;
}

/**
 * Prints the report of a run in the form that was asked for, to a stream or to a file.
 *
 * @param stream standard output, where that is not taken by a text
 */
export async function printReport(told: Told, session: Session, telling: Telling, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  const { cwd, args } = session;
  const style = args.output === undefined ? outputStyle(args, stream) : PLAIN;
  const format = await FORMATS[args.format]();
  const data = format(told.report, contextOf(told, session, telling, style));
  if (args.output === undefined) stream.write(data);
  else writeOutput(resolve(cwd, args.output), args.output, data);
}

export function outputStyle(args: Pick<SharedArguments, 'color' | 'noColor'>, stream: NodeJS.WriteStream = process.stdout): Style {
  return styleFor(stream, args.noColor ? false : args.color);
}

/**
 * Makes sure that a file can be written, before anything else is.
 *
 * @throws {UsageError} where it cannot
 */
export function assertWritable(path: string, name: string): void {
  try {
    closeSync(openSync(path, 'a'));
  } catch (error) {
    throw new UsageError(`nothing was written: ${name} cannot be written: ${(error as Error).message}`);
  }
}

/** @throws {UsageError} where the file cannot be written */
export function writeOutput(path: string, name: string, data: string): void {
  try {
    writeFileSync(path, data);
  } catch (error) {
    throw new UsageError(`${name} cannot be written: ${(error as Error).message}`);
  }
}
