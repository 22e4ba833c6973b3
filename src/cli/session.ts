import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { FORMATS, type FormatName } from '../report/formats.ts';
import type { Report } from '../report/report.ts';
import { sanitizeName } from '../report/sanitize.ts';
import { PLAIN, styleFor, type Style } from '../report/style.ts';
import { readConfig, type Config, type FoundConfig } from '../run/config.ts';
import { rollBackKilledRuns } from '../run/roll-back.ts';
import { folderAround, selectGiven } from '../run/select-given.ts';
import { selectFiles, type Selection } from '../run/select.ts';
import { UsageError } from '../run/usage-error.ts';
import { pathsOf, type SharedArguments } from './options.ts';
import { contextOf, sessionOf, type Telling, type Told } from './report-context.ts';
import type { Root } from './roots.ts';
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
  /** The root of the project, where the call has several. */
  readonly around?: string | undefined;
  /** How reports name the project, where they have to. */
  readonly root?: string | undefined;
}

/** The paths of a call. */
export interface NamedPaths {
  /** Files, folders and glob patterns. */
  readonly patterns: readonly string[];
  /** Files and folders of a list, whose names are no patterns. */
  readonly literals: readonly string[];
}

/** A project as the call names it. */
export interface NamedProject {
  /** Nothing where the call has one project, which is that around the working directory. */
  readonly folder?: string | undefined;
  /** As reports name it. */
  readonly root?: string | undefined;
  readonly paths: NamedPaths;
}

/**
 * Reads the configuration and puts the options of the command line over it.
 *
 * @param project where the project is, and how it is named, if the call says more than the working directory does
 * @throws {UsageError} for a wrong configuration or option
 */
export async function openSession(args: SharedArguments, { folder, root }: Pick<NamedProject, 'folder' | 'root'> = {}): Promise<Session> {
  assertAlone(args);
  const cwd = workingDirectory();
  const found = configFor(args, cwd, folder);
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
    around: folder,
    root,
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

/** The nearest configuration of a project, or that which was named. */
function configFor({ config, stdinFilepath }: SharedArguments, cwd: string, folder: string | undefined): FoundConfig {
  if (config !== undefined) return readConfig(cwd, config);
  return readConfig(folder ?? (stdinFilepath === undefined ? cwd : folderAround(cwd, stdinFilepath)), undefined, folder === undefined ? undefined : cwd);
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

/** The paths of a call: the working directory where none are named. */
export function namedPaths(args: SharedArguments, cwd: string): NamedPaths {
  const given = pathsOf(args);
  const literals = args.filesFrom === undefined ? [] : readList(cwd, args.filesFrom);
  return { patterns: given.length === 0 && args.filesFrom === undefined ? ['.'] : given, literals };
}

/** The files that paths stand for. What a person named and this program does not read is told on standard error. */
export async function selectionOf(session: Session, { patterns, literals }: NamedPaths): Promise<Selection> {
  const { cwd, args, config, configFolder, around } = session;
  const ignored = { ignore: config.ignore, ignoreRoot: configFolder };
  const selection =
    args.stdinFilepath === undefined
      ? selectFiles({ cwd, paths: patterns, literalPaths: literals, noIgnore: args.noIgnore, around, ...ignored })
      : selectGiven({ cwd, name: args.stdinFilepath, bytes: await readStandardInput(), ...ignored });
  if (!args.quiet) for (const name of selection.unread) process.stderr.write(`${sanitizeName(name)} is not read: this program does not know files of its kind\n`);
  return selection;
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
export function hasCountedFollowUps({ followUps }: Report, { config }: Pick<Session, 'config'>): boolean {
  return config.strict === true && followUps.length > 0;
}

/**
 * Prints the report of a run in the form that was asked for, to a stream or to a file.
 *
 * @param roots the projects that it tells of
 * @param stream standard output, where that is not taken by a text
 */
export async function printReport(told: Told, roots: readonly Root[], telling: Telling, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  const { args } = sessionOf(roots);
  if (args.output !== undefined) return writeReport(args.format, args.output, told, roots, telling);
  const format = await FORMATS[args.format]();
  stream.write(format(told.report, contextOf(told, roots, telling, outputStyle(args, stream))));
}

/** Writes the report of a run to a file, in one of the forms. */
export async function writeReport(form: FormatName, file: string, told: Told, roots: readonly Root[], telling: Telling): Promise<void> {
  const format = await FORMATS[form]();
  writeOutput(resolve(sessionOf(roots).cwd, file), file, format(told.report, contextOf(told, roots, telling, PLAIN)));
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
