import { relative, resolve } from 'node:path';
import { relativeName } from '../project/names.ts';
import { colored, reverseDiff, unifiedDiff } from '../report/diff.ts';
import type { Report } from '../report/report.ts';
import { sanitize, sanitizeName } from '../report/sanitize.ts';
import { styleFor } from '../report/style.ts';
import { findUnsafe } from '../run/git.ts';
import { run, type ChangedFile, type DecideIn, type RunResult } from '../run/run.ts';
import type { GivenFile } from '../run/read.ts';
import type { Selection } from '../run/select.ts';
import type { TypedResult } from '../run/typecheck.ts';
import { UsageError } from '../run/usage-error.ts';
import { unwritten, writeChanges } from '../run/write-changes.ts';
import { EXIT } from './exit.ts';
import type { MigrateArguments } from './migrate.ts';
import { assertApart } from './outputs.ts';
import { withProgress } from './progress.ts';
import { PatchFile, patchTexts } from './patch-file.ts';
import { sessionOf } from './report-context.ts';
import { inEachRoot, openRoots, type Ended, type Root } from './roots.ts';
import { assertAlone } from './stdin.ts';
import { assertWritable, hasCountedFollowUps, outputStyle, printReport, recover, writeReport, type Session } from './session.ts';

/** The call of a migration: its arguments, what it writes to, and whether it may ask. */
interface Call {
  readonly args: MigrateArguments;
  /** Whether the files themselves are written. */
  readonly isWriting: boolean;
  readonly patch: PatchFile | undefined;
  readonly undo: PatchFile | undefined;
}

/**
 * Rewrites what is proven, and prints the report.
 *
 * @returns the exit code
 * @throws {UsageError} for mistakes in the call; nothing is written then
 */
export async function migrate(given: MigrateArguments): Promise<number> {
  const args = { ...given, dryRun: given.dryRun || isDryRunOf(process.env, given) };
  assertAlone(given);
  assertAskable(args, given);
  const roots = await openRoots(given);
  const outputs = [{ option: '--output', name: args.output }, { option: '--write-undo', name: args.writeUndo }, { option: '--write-patch', name: args.writePatch }, { option: '--pr-body', name: args.prBody }];
  assertApart(outputs, roots);
  const call = callOf(args, roots);
  const ended = await inEachRoot(roots, (root) => migrateRoot(root, call));
  call.patch?.write();
  const text = roots[0]?.selection.given;
  if (text) printText(text, ended.changes);
  const telling = { mode: 'migrate', isDryRun: args.dryRun || call.patch !== undefined, undo: args.writeUndo } as const;
  if (args.prBody !== undefined) await writeReport('markdown', args.prBody, ended, roots, telling);
  await printReport(ended, roots, telling, text && process.stderr);
  return ended.exitCode;
}

/** Engines that run a command in many repositories ask for a dry run in the environment. One text of an editor is never written. */
function isDryRunOf({ DRY_RUN }: NodeJS.ProcessEnv, { stdinFilepath }: MigrateArguments): boolean {
  return DRY_RUN === 'true' && stdinFilepath === undefined;
}

/** @throws {UsageError} where a patch cannot name the files */
function callOf(args: MigrateArguments, roots: readonly Root[]): Call {
  const { cwd } = sessionOf(roots);
  const patchFile = (option: string, name: string | undefined): PatchFile | undefined => {
    if (name === undefined) return undefined;
    const outside = roots.find(({ session: { around } }) => around !== undefined && relativeName(cwd, around).startsWith('..'));
    if (outside) throw new UsageError(`${option} over several projects names files from the working directory, and ${outside.session.root} lies outside of it`);
    return new PatchFile(resolve(cwd, name), name);
  };
  const patch = patchFile('--write-patch', args.writePatch);
  return { args, patch, undo: patchFile('--write-undo', args.writeUndo), isWriting: !args.dryRun && !patch && args.stdinFilepath === undefined };
}

async function migrateRoot({ session, selection }: Root, call: Call): Promise<Ended> {
  const { args } = call;
  await recover(session, selection);
  const planned = await withAudience(await rewrite(selection, args, session), selection, call, session);
  const chosen = args.interactive ? await choose(planned, selection, call, session) : planned;
  const done = call.isWriting ? write(chosen, call, session) : chosen;
  if (args.dryRun) printDiff(chosen.changes, args, session);
  if (call.patch) {
    call.patch.put(session, chosen.changes, unifiedDiff);
    call.undo?.put(session, chosen.changes, reverseDiff);
    call.undo?.write();
  }
  return { ...done, exitCode: exitCodeOf(done.report, args, session) };
}

function exitCodeOf(report: Report, { failOnManual }: MigrateArguments, session: Session): number {
  if (report.errors.length > 0) return EXIT.error;
  return failOnManual && (report.summary.manual > 0 || hasCountedFollowUps(report, session)) ? EXIT.findings : EXIT.clean;
}

type Rewritten = RunResult & Partial<Pick<TypedResult, 'vetoes'>>;

/** Rewrites in memory, as the call asks for it. */
async function rewrite(selection: Selection, args: MigrateArguments, { cwd, config }: Session, decide?: DecideIn): Promise<Rewritten> {
  const options = { ...config, todo: args.todo, updateDependencies: args.updateDependencies };
  if (!args.typecheck) return withProgress(args, (onRead) => run(selection, 'migrate', { ...options, onRead }, decide));
  const { runTyped } = await import('../run/typecheck.ts');
  const result = await withProgress(args, (onRead) => runTyped(cwd, selection, { ...options, onRead }, decide));
  // With questions, this run comes before them, and another behind.
  if ((!args.interactive || decide) && !args.quiet) for (const note of result.notes) process.stderr.write(`${sanitizeName(note)}\n`);
  return result;
}

/** Asks for the audience of the rewritten logins, once, where nobody has said it and somebody can be asked. The session keeps the answer. */
async function withAudience(planned: Rewritten, selection: Selection, { args }: Call, session: Session): Promise<Rewritten> {
  const isAskable = process.stdin.isTTY && process.stderr.isTTY && !args.dryRun && !args.quiet && args.filesFrom !== '-' && args.stdinFilepath === undefined;
  if (!isAskable) return planned;
  const { askAudience, lacksAudience } = await import('./ask-audience.ts');
  if (!lacksAudience(planned)) return planned;
  const { TerminalPrompt } = await import('./prompt.ts');
  const prompt = new TerminalPrompt(process.stdin, process.stderr);
  const audience = await askAudience(planned.audiences, prompt);
  prompt.close();
  if (!audience) return planned;
  session.config = { ...session.config, ...audience };
  return rewrite(selection, args, session);
}

/** @throws {UsageError} where nobody can be asked */
function assertAskable(args: MigrateArguments, given: MigrateArguments): void {
  if (!args.interactive) return;
  const other = args.dryRun ? (given.dryRun ? '--dry-run' : 'DRY_RUN=true') : args.filesFrom === '-' ? '--files-from -' : args.format !== 'text' && args.output === undefined ? `--format ${args.format} without --output` : undefined;
  if (other !== undefined) throw new UsageError(`--interactive and ${other} exclude each other`);
  if (!process.stdin.isTTY) throw new UsageError('--interactive asks at a terminal, and standard input is none; run it in one, or use --dry-run to see what would change');
}

/** Lets the person choose among what would be rewritten. */
async function choose(planned: Rewritten, selection: Selection, { args, isWriting }: Call, session: Session): Promise<RunResult> {
  if (planned.changes.length === 0) return planned;
  // Nobody should answer many questions for nothing.
  if (isWriting && !args.allowDirty) assertSafe(planned.changes, session.cwd);
  const { decideEach } = await import('./interactive.ts');
  const { TerminalPrompt } = await import('./prompt.ts');
  const style = styleFor(process.stderr, args.noColor ? false : args.color);
  const decisions = await decideEach(planned, { cwd: session.cwd, config: session.config, prompt: new TerminalPrompt(process.stdin, process.stderr), style });
  return rewrite(selection, args, session, (file, finding) => planned.vetoes?.(file, finding) ?? decisions.of(file, finding));
}

/** Prints the one text that was given, as the run leaves it. */
function printText({ path, bytes }: GivenFile, changes: readonly ChangedFile[]): void {
  const change = changes.find(({ file }) => file.path === path);
  process.stdout.write(change ? change.content.bom + change.newText : bytes);
}

/** Where the report goes to standard output as data, the diff has no place there. */
function printDiff(changes: readonly ChangedFile[], args: MigrateArguments, session: Session): void {
  if (args.format !== 'text' && args.output === undefined) return;
  const style = outputStyle(args);
  for (const change of changes) {
    const diff = unifiedDiff(patchTexts(change, session));
    process.stdout.write(colored(process.stdout.isTTY ? sanitize(diff) : diff, style));
  }
  if (changes.length > 0) process.stdout.write('\n');
}

/** @returns what was written, and the report of that */
function write(planned: RunResult, { args, undo }: Call, session: Session): RunResult {
  const { report, changes } = planned;
  if (!args.allowDirty) assertSafe(changes, session.cwd);
  for (const name of [args.output, args.prBody]) if (name !== undefined) assertWritable(resolve(session.cwd, name), name);
  const leaveUndo = (written: readonly ChangedFile[]): void => {
    if (!undo || written.length === 0) return;
    undo.put(session, written, reverseDiff);
    undo.write();
  };
  // Before anything is written, so that a way back is there whatever happens.
  leaveUndo(changes);
  const failures = writeChanges(changes, session.cwd);
  if (failures.size === 0) return planned;
  const written = changes.filter((change) => !failures.has(change));
  leaveUndo(written);
  return { ...planned, changes: written, report: unwritten(report, failures) };
}

/** @throws {UsageError} where a file to be written has changes that no commit holds */
function assertSafe(changes: readonly ChangedFile[], cwd: string): void {
  const { changed, outside } = findUnsafe(changes.map(({ file }) => file.path));
  if (changed.length > 0) {
    throw new UsageError(`nothing was written: ${listed(changed, cwd)} ${changed.length === 1 ? 'has' : 'have'} uncommitted changes; commit or stash them, or use --allow-dirty`);
  }
  if (outside.length > 0) {
    throw new UsageError(`nothing was written: ${listed(outside, cwd)} ${outside.length === 1 ? 'is' : 'are'} in no git repository, so there is no way back; use --allow-dirty to write anyway`);
  }
}

/** The first names of a list, and how many more there are. */
function listed(paths: readonly string[], cwd: string): string {
  const names = paths.slice(0, 3).map((path) => sanitize(relative(cwd, path)));
  return paths.length > 3 ? `${names.join(', ')} and ${paths.length - 3} more` : names.join(', ');
}
