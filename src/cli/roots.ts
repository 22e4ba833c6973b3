import { inRoot, mergeReports } from '../report/merge.ts';
import { EMPTY_SUMMARY, type Report } from '../report/report.ts';
import { changedSince } from '../run/changed-since.ts';
import { projectsApart } from '../run/roots.ts';
import { narrowed, type Selection } from '../run/select.ts';
import { ofShard, parseShard } from '../run/shard.ts';
import { relativeName } from '../project/names.ts';
import { UsageError } from '../run/usage-error.ts';
import { EXIT } from './exit.ts';
import type { SharedArguments } from './options.ts';
import type { Told } from './report-context.ts';
import { namedPaths, openSession, selectionOf, workingDirectory, type NamedProject, type Session } from './session.ts';

/** A project of a call, and what is read of it. */
export interface Root {
  readonly session: Session;
  readonly selection: Selection;
}

/** What became of a project, and the exit code for it. */
export interface Ended extends Told {
  readonly exitCode: number;
}

/**
 * Opens the projects of a call. Paths in several repositories are several projects, each with its own configuration.
 *
 * @throws {UsageError} for a wrong call, a path that is not there, and a wrong configuration
 */
export async function openRoots(args: SharedArguments): Promise<readonly Root[]> {
  const shard = args.shard === undefined ? undefined : parseShard(args.shard);
  const roots: Root[] = [];
  for (const project of projectsOf(args)) {
    const session = await openSession(args, project);
    roots.push({ session, selection: sinceRef(await selectionOf(session, project.paths), session) });
  }
  if (shard === undefined) return roots;
  if (roots.length > 1) {
    // Files of one project hang together.
    const own = new Set(ofShard(roots.map(({ selection }) => selection.files), shard));
    return roots.map((root) => (own.has(root.selection.files) ? root : part(root, [])));
  }
  return roots.map((root) => part(root, ofShard(root.selection.files.map((file) => [file]), shard).flat()));
}

/** The environment names the repository where another program runs this one in it. */
function projectsOf(args: SharedArguments): readonly NamedProject[] {
  const cwd = workingDirectory();
  const paths = namedPaths(args, cwd);
  const apart = args.stdinFilepath === undefined ? projectsApart(cwd, [...paths.patterns, ...paths.literals]) : undefined;
  if (!apart) return [{ paths, root: process.env.REPOSITORY === '' ? undefined : process.env.REPOSITORY }];
  const literals = new Set(paths.literals);
  return [...apart].map(([folder, own]) => ({
    folder,
    root: relativeName(cwd, folder) || '.',
    paths: { patterns: own.filter((path) => !literals.has(path)), literals: own.filter((path) => literals.has(path)) },
  }));
}

function sinceRef(selection: Selection, { args, cwd }: Session): Selection {
  if (args.since === undefined) return selection;
  const { root, isChanged } = changedSince(selection.around ?? cwd, args.since, args.noIgnore);
  return narrowed(selection, ({ path }) => isChanged(relativeName(root, path)));
}

function part(root: Root, files: Selection['files']): Root {
  const kept = new Set(files);
  return { ...root, selection: narrowed(root.selection, (file) => kept.has(file)) };
}

/**
 * Runs something in each project, and puts the reports together. Among several projects one that fails is an error of its own, and
 * the others go on.
 *
 * @throws {UsageError} where all fail for the same reason, or there is only one
 */
export async function inEachRoot(roots: readonly Root[], run: (root: Root) => Promise<Ended>): Promise<Ended> {
  const [first] = roots;
  if (first && roots.length === 1) return named(await run(first), first.session.root);
  const ended: Ended[] = [];
  const failures = new Set<string>();
  for (const root of roots) {
    const { root: name = '.' } = root.session;
    try {
      const { results, ...one } = await run(root);
      // Trees of many projects do not fit into memory.
      ended.push(named({ ...one, results: results.map(({ file, content }) => ({ file, content })) }, name));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.add(error.message);
      ended.push(named({ report: failed(name, error.message), changes: [], results: [], exitCode: EXIT.error }, name));
    }
  }
  const [message] = failures;
  if (failures.size === 1 && message !== undefined && ended.every(({ report }) => report.errors.some((error) => error.message === message))) throw new UsageError(message);
  return {
    report: mergeReports(ended.map(({ report }) => report)),
    changes: ended.flatMap(({ changes }) => changes),
    results: ended.flatMap(({ results }) => results),
    exitCode: Math.max(...ended.map(({ exitCode }) => exitCode)),
  };
}

function named(ended: Ended, root: string | undefined): Ended {
  return root === undefined ? ended : { ...ended, report: inRoot(ended.report, root, ended.exitCode) };
}

function failed(root: string, message: string): Report {
  return { version: 1, summary: EMPTY_SUMMARY, findings: [], followUps: [], errors: [{ file: root, message }] };
}
