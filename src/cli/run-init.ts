import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { relativeName } from '../project/names.ts';
import { colored, unifiedDiff } from '../report/diff.ts';
import { sanitize, sanitizeName } from '../report/sanitize.ts';
import { gitRootOf } from '../run/git.ts';
import { UsageError } from '../run/usage-error.ts';
import { writeSafely } from '../run/write.ts';
import { planSetup, type Plan, type PlannedFile, type Problem } from '../setup/plan.ts';
import { EXIT } from './exit.ts';
import type { InitArguments } from './init.ts';
import { outputStyle, workingDirectory } from './session.ts';

/**
 * Adds the ESLint plugin and the step of CI to the project around the working directory. The diff comes first.
 *
 * @returns the exit code
 * @throws {UsageError} where a file cannot be written
 */
export async function init(args: InitArguments): Promise<number> {
  const cwd = workingDirectory();
  const plan = planSetup(cwd);
  for (const file of plan.files) process.stdout.write(shownDiff(file, cwd, args));
  for (const problem of plan.problems) process.stderr.write(shownProblem(problem));
  const isWritten = plan.files.length > 0 && args.dryRun !== true && (await mayWrite(plan, args));
  if (isWritten) for (const file of plan.files) write(file);
  process.stderr.write(ending(plan, isWritten));
  return plan.problems.length > 0 ? EXIT.findings : EXIT.clean;
}

/** The diff of a file; a new one is a file that was not there, for `git apply` too. */
function shownDiff({ path, content, newText }: PlannedFile, cwd: string, args: InitArguments): string {
  const root = gitRootOf(path);
  const name = relativeName(root ?? cwd, path);
  const bom = content?.bom ?? '';
  const diff = unifiedDiff({ name, isInRepository: root !== undefined && content !== undefined, oldText: bom + (content?.text ?? ''), newText: bom + newText });
  const whole = content ? diff : diff.replace(/^--- .*$/m, '--- /dev/null');
  return colored(process.stdout.isTTY ? sanitize(whole) : whole, outputStyle(args));
}

function shownProblem({ name, why, code }: Problem): string {
  const lines = code.trimEnd().split('\n').map((line) => (line === '' ? '' : `  ${line}`));
  return `${sanitizeName(name)} is left as it is: ${why}. Add this by hand:\n\n${lines.join('\n')}\n\n`;
}

/** Whether the person wants what they have seen. */
async function mayWrite({ files }: Plan, { yes }: InitArguments): Promise<boolean> {
  if (yes === true) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    process.stderr.write('There is no terminal to ask at, and nothing is written without an answer; --yes writes.\n');
    return false;
  }
  const { TerminalPrompt } = await import('./prompt.ts');
  const prompt = new TerminalPrompt(process.stdin, process.stderr);
  const answer = await prompt.ask(`Write ${files.length === 1 ? 'this file' : `these ${files.length} files`} [y,N]? `);
  prompt.close();
  return /^y(?:es)?$/i.test(answer?.trim() ?? '');
}

/** @throws {UsageError} where the file cannot be written, or has changed since it was read */
function write({ path, name, content, newText }: PlannedFile): void {
  try {
    if (content) {
      writeSafely(path, content.bytes, Buffer.from(content.bom + newText));
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, newText, { flag: 'wx' });
    }
  } catch (error) {
    throw new UsageError(`${name} cannot be written: ${(error as Error).message}`);
  }
}

/** What a person should know at the end. */
function ending({ files, problems, present, install }: Plan, isWritten: boolean): string {
  const lines = [
    ...(isWritten ? [`Written: ${files.map(({ name }) => sanitizeName(name)).join(', ')}`] : []),
    ...(files.length === 0 && problems.length === 0 ? [`Nothing to do: ${present.map(sanitizeName).join(', ')}`] : []),
    ...(install !== undefined && isWritten ? [`Install what is missing: ${install}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
