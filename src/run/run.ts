import { basename, resolve } from 'node:path';
import { RETIRED_PACKAGES } from '../auth0/sdk-names.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import type { Finding } from '../legacy/finding.ts';
import { FOLLOW_UPS } from '../legacy/follow-up-texts.ts';
import { countStates } from '../report/count-states.ts';
import { followUpsIn, reportedFindings } from '../report/of-files.ts';
import type { Report, ReportedError, ReportedFollowUp, Summary } from '../report/report.ts';
import type { Analysis } from '../rewrite/analyze.ts';
import { ANCHORS, holdsPrefix, isCandidate, mayBeCandidate, type Known } from '../legacy/needles.ts';
import { relativeName } from '../project/names.ts';
import { Runtimes } from '../project/runtime.ts';
import { readingOf } from '../rewrite/languages.ts';
import { TODO_MARK } from '../rewrite/todo-mark.ts';
import type { FoundAudience } from './audiences.ts';
import { projectOf, type ProjectFiles } from './list-project.ts';
import { ResponseUsers } from './response-users.ts';
import { scatteredIn } from './scattered.ts';
import { WordIndex } from '../search/word-index.ts';
import { bytesOf, decode, isOwnDocument, searchable, type FileContent } from './read.ts';
import type { Decision, Outcome } from '../rewrite/rewrite-texts.ts';
import type { ScriptVersions } from './script-versions.ts';
import type { SelectedFile, Selection } from './select.ts';
import type { SdkVersions } from '../project/sdk-versions.ts';
import type { ProjectStarts } from './starts.ts';
import type { ProjectExchanges } from './exchanges.ts';
import { UsageError } from './usage-error.ts';

/** A file that a migration changes. */
export interface ChangedFile {
  readonly file: SelectedFile;
  readonly content: FileContent;
  readonly oldText: string;
  readonly newText: string;
  /** Files with the same group are written all together or not at all; without one a file is written by itself. */
  readonly group?: string | undefined;
}

/** What a run goes by. */
export interface RunOptions extends LegacyOptions {
  /** Whether follow-ups count as findings. */
  readonly strict?: boolean | undefined;
  /** Whether each place that is left gets a comment. */
  readonly todo?: boolean | undefined;
  /** Whether manifests lose retired packages that nothing uses, and get the versions that are planned for. */
  readonly updateDependencies?: boolean | undefined;
  /** Hears how many of the files are read. */
  readonly onRead?: ((read: number, total: number) => void) | undefined;
}

export interface RunResult {
  readonly report: Report;
  readonly changes: readonly ChangedFile[];
  /** What became of each file that holds something. */
  readonly results: readonly FileResult[];
  /** The audiences that the project already has, where logins ask for none. */
  readonly audiences: readonly FoundAudience[];
}

/** Decides about the places of a file; nothing where one is rewritten as it was planned. */
export type DecideIn = (file: SelectedFile, finding: Finding) => Decision | undefined;

type Engine = typeof import('./engine.ts');

export interface FileResult {
  readonly file: SelectedFile;
  readonly analysis: Analysis;
  readonly outcomes: readonly Outcome[];
  /** What is found in the text as it ends. */
  readonly left: readonly Finding[];
  readonly change: ChangedFile | undefined;
  /** What it held; nothing for bytes that are no text. */
  readonly content: FileContent | undefined;
}

/**
 * Reads the selected files and finds, or rewrites in memory, all that is legacy in them. Nothing is written.
 *
 * @param mode `check` only finds; `migrate` rewrites what is proven
 * @param decide which of it, and how
 * @throws {UsageError} where a file that a person named cannot be read
 */
export async function run(selection: Selection, mode: 'check' | 'migrate', options: RunOptions, decide: DecideIn = () => undefined): Promise<RunResult> {
  const errors: ReportedError[] = [...selection.errors];
  let results: FileResult[] = [];
  const runtimes = new Runtimes();
  let engine: Engine | undefined;
  let carriers: typeof import('../carriers/carriers.ts') | undefined;
  let around: ProjectFiles | undefined;
  const packages = packagesOf(options);
  const index = indexOf(selection, [packages, ...(options.todo === true ? [TODO_WORDS] : [])]);
  const project = (): ProjectFiles => (around ??= projectOf(selection.around ?? selection.cwd, selection.given, index));
  let starts: ProjectStarts | undefined;
  let exchanges: ProjectExchanges | undefined;
  let versions: SdkVersions | undefined;
  let scripts: ScriptVersions | undefined;
  const all: LegacyOptions = {
    ...options,
    // A check says what is missing; only a migration writes it.
    addStart: mode === 'migrate' && options.addStart,
    runtimeOf: (name) => runtimes.of(resolve(selection.cwd, name)),
    // Only the engine asks.
    versionOf: (name, pkg) => (versions ??= new (engine as Engine).SdkVersions()).of(resolve(selection.cwd, name), pkg) ?? (scripts ??= new (engine as Engine).ScriptVersions(project())).of(pkg),
    carriedIn: (name, text) => carriers?.carriedIn(name, text),
    exchangesOf: (connection) => (exchanges ??= new (engine as Engine).ProjectExchanges(project(), options)).of(connection),
    isStarted: (connection, kind) => (starts ??= new (engine as Engine).ProjectStarts(project(), options)).has(connection, kind),
  };
  const manifests: SelectedFile[] = [];
  let scanned = 0;
  let isSplit = false;
  index.read(options.onRead);
  for (const [place, file] of selection.files.entries()) {
    options.onRead?.(place, selection.files.length);
    const known: Known = { path: file.path, holds: (anchor) => index.mayHold(file.path, ANCHORS[anchor]) };
    const isManifest = basename(file.path) === 'package.json' && index.mayHold(file.path, packages);
    const mayHoldTodo = options.todo === true && index.mayHold(file.path, TODO_WORDS);
    if (index.isRead(file.path) && !isManifest && !mayHoldTodo && !mayBeCandidate(known)) {
      scanned++;
      continue;
    }
    try {
      const bytes = bytesOf(file.path, selection.given);
      if (!bytes) continue;
      scanned++;
      const searched = searchable(bytes);
      if (isManifest && packages.some((pkg) => searched.includes(`"${pkg}"`))) manifests.push(file);
      isSplit ||= known.holds('oauth') && holdsPrefix(searched);
      if (!(isCandidate(searched, known) || (mayHoldTodo && searched.includes(TODO_MARK))) || isOwnDocument(searched)) continue;
      // The engine is loaded for the first file that needs it.
      engine ??= await import('./engine.ts');
      if (!carriers && readingOf(file.path) !== 'code') carriers = await import('../carriers/carriers.ts');
      results.push(runFile(engine, file, bytes, { mode, options: all, decide }));
    } catch (error) {
      if (file.isNamed) throw new UsageError(`${file.name} cannot be read: ${(error as Error).message}`);
      const message = messageOfError(file, error as NodeJS.ErrnoException);
      if (message !== undefined) errors.push({ file: file.name, message });
    }
  }
  const parsed = new Set(results.flatMap(({ file, analysis }) => (analysis.source ? [file.path] : [])));
  const starting = await scatteredIn(selection, index, isSplit, project(), async (paths) => (await import('./across.ts')).filesImportedBy(project(), paths));
  let users: ResponseUsers | undefined;
  const asked = engine?.filesToReadTogether(results, ({ file, analysis }) => (users ??= new ResponseUsers(selection.files, index, project())).has(file.path, analysis));
  if (starting.length > 0 || asked?.isAsked) {
    engine ??= await import('./engine.ts');
    const acrossFiles = await import('./across.ts');
    const urls = asked?.needsTokenUrl ? acrossFiles.tokenUrlsIn(project()) : [];
    const across = together(acrossFiles, selection, { mode, options: all, decide, project: project() }, results, [...new Set([...(asked?.paths ?? []), ...starting, ...urls])]);
    results = across.results;
    for (const path of across.loaded) if (index.has(path) || path === selection.given?.path) parsed.add(path);
  }
  if (mode === 'migrate' && engine) results = results.map((result) => withTodosOf(engine as Engine, result, all));
  const files = results.map(({ file, analysis, outcomes }) => ({ name: file.name, analysis, outcomes }));
  const findings = files.flatMap(reportedFindings);
  const isUpdating = mode === 'migrate' && options.updateDependencies === true;
  const dependencies = manifests.length > 0 ? await (await import('./manifests.ts')).readManifests(manifests, project(), selection.given, isUpdating ? (options.assume ?? []) : undefined) : NO_MANIFESTS;
  const changes = [...results.flatMap(({ change }) => change ?? []), ...dependencies.changes];
  const summary: Summary = {
    filesScanned: scanned,
    filesParsed: parsed.size,
    filesChanged: changes.length,
    ...countStates(findings),
    suppressed: results.reduce((sum, { analysis }) => sum + analysis.suppressed.length, 0),
  };
  const audiences = await audiencesFor(results, selection.cwd, project);
  const followUps = [...followUpsIn(files, (path) => relativeName(selection.cwd, path), options.strict === true), ...dependencies.followUps, ...audiences.map(followUpOf)];
  return { report: { version: 1, summary, findings, followUps, errors }, changes, results, audiences };
}

const NO_MANIFESTS = { changes: [], followUps: [] };

const TODO_WORDS = [TODO_MARK];

/** What the bytes of the files of a run hold. What an editor holds is not on the disk. */
function indexOf({ files, given }: Selection, ofRun: readonly (readonly string[])[]): WordIndex {
  const paths = files.flatMap(({ path }) => (path === given?.path ? [] : [path]));
  return new WordIndex(paths, [...Object.values(ANCHORS), ...ofRun]);
}

/** The packages whose manifests a run looks at: those that are retired, and those whose version is planned for and may be updated. */
function packagesOf({ assume = [], updateDependencies }: RunOptions): readonly string[] {
  return [...RETIRED_PACKAGES, ...(updateDependencies === true ? assume.map((one) => one.slice(0, one.lastIndexOf('@'))) : [])];
}

/** What a run is asked to do. */
interface Asked {
  readonly mode: 'check' | 'migrate';
  readonly options: RunOptions;
  readonly decide: DecideIn;
}

/** The results of files that are read together with the rest of the project, in place of those that they have alone. */
function together({ analyzeAcross }: typeof import('./across.ts'), selection: Selection, { mode, options, decide, project }: Asked & { readonly project: ProjectFiles }, alone: readonly FileResult[], paths: readonly string[]): { results: FileResult[]; loaded: readonly string[] } {
  const files = new Map(selection.files.map((file) => [file.path, file]));
  const { analyses, outcomes, findings, texts, groups, loaded } = analyzeAcross({ paths, cwd: selection.cwd, project, mode, options, isSelected: (path) => files.has(path), decide: (path, finding) => decide(files.get(path) as SelectedFile, finding) });
  const known = new Map(alone.map((result) => [result.file.path, result]));
  for (const path of new Set([...analyses.keys(), ...texts.keys()])) {
    const file = files.get(path) as SelectedFile;
    // The requests that a file of data describes are no values of a program.
    if (isCarried(known.get(path)?.analysis)) continue;
    const newText = texts.get(path);
    const content = known.get(path)?.content ?? decode(bytesOf(path, selection.given) ?? Buffer.alloc(0));
    const change = content && newText !== undefined ? { file, content, oldText: content.text, newText, group: groups.get(path) } : undefined;
    const analysis = analyses.get(path) ?? known.get(path)?.analysis ?? NOTHING;
    known.set(path, { file, analysis, outcomes: outcomes.get(path) ?? known.get(path)?.outcomes ?? [], left: findings.get(path) ?? known.get(path)?.left ?? [], change, content });
  }
  return { results: [...known.values()].sort((a, b) => (a.file.name < b.file.name ? -1 : 1)), loaded };
}

function isCarried(analysis: Analysis | undefined): boolean {
  return analysis !== undefined && analysis.source === undefined && (analysis.dialects?.length ?? 0) > 0;
}

/** A file that holds nothing to find, and is changed for another. */
const NOTHING: Analysis = { findings: [], suppressed: [], followUps: [], source: undefined, dialects: undefined, positionOf: () => ({ line: 1, column: 1 }) };

/** What is said of a file that failed; nothing for one that is gone. */
function messageOfError({ name }: SelectedFile, { code, message }: NodeJS.ErrnoException): string | undefined {
  if (code === undefined) return `this program failed on the file, please report it: ${message}`;
  if (code !== 'ENOENT') return message;
  // A file that was listed and is gone was deleted in between, or only git's index still has it.
  return name.includes('\uFFFD') ? 'its name is not encoded in UTF-8, so it cannot be read; rename it' : undefined;
}

function runFile({ analyze, analyzeAsText, checkOutcomeOf, rewriteText, checkedFindings }: Engine, file: SelectedFile, bytes: Buffer, { mode, options, decide }: Asked): FileResult {
  const content = decode(bytes);
  if (!content) {
    // Bytes that are no UTF-8 are left alone; what they hold as text is told.
    const searched = searchable(bytes);
    const analysis = analyzeAsText(searched, 'unparsable', searched, 'The file is not encoded in UTF-8.');
    return { file, analysis, outcomes: analysis.findings.map((finding) => ({ finding, state: 'manual', offset: finding.range[0] })), left: analysis.findings, change: undefined, content };
  }
  const analysis = analyze(file.name, content.text, options);
  if (mode === 'check') {
    const findings = checkedFindings(file.name, content.text, analysis, options);
    return { file, analysis, outcomes: findings.map(checkOutcomeOf), left: findings, change: undefined, content };
  }
  const { text, outcomes, findings } = rewriteText(file.name, content.text, analysis, options, undefined, (finding) => decide(file, finding));
  const change = text === content.text ? undefined : { file, content, oldText: content.text, newText: text };
  return { file, analysis, outcomes, left: findings, change, content };
}

/** A file with comments at what is left, where they are asked for, and without those that nothing needs any more. */
function withTodosOf({ openPlaces, withTodos }: Engine, result: FileResult, options: RunOptions): FileResult {
  const { file, outcomes, left, change, content } = result;
  const text = change?.newText ?? content?.text ?? '';
  // What was rewritten needs no comment any more, whoever had asked for one.
  if (!content || !(options.todo === true || (change && text.includes(TODO_MARK)))) return result;
  const newText = withTodos(file.name, text, openPlaces(left, outcomes), options, options.todo === true);
  return { ...result, change: newText === content.text ? undefined : { file, content, oldText: content.text, group: change?.group, newText } };
}

/** The audiences that the project already has, where logins ask for none. */
async function audiencesFor(results: readonly FileResult[], cwd: string, project: () => ProjectFiles): Promise<readonly FoundAudience[]> {
  // Logins that are migrated already can do without; that they ask for none is for strict runs to say.
  const asking = results.filter(({ outcomes }) => outcomes.some(({ finding }) => finding.rule === 'no-oauth-ro'));
  if (!asking.some(({ analysis }) => analysis.followUps.some(({ code }) => code === 'audience-missing'))) return [];
  const { findAudiences } = await import('./audiences.ts');
  return findAudiences(cwd, project());
}

function followUpOf({ kind, text, places }: FoundAudience): ReportedFollowUp {
  const { message, document } = FOLLOW_UPS['audience-found'];
  return { code: 'audience-found', message: `${kind === 'value' ? `"${text}"` : text}: ${message}`, places, document };
}
