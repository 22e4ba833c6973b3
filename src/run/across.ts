import { sep } from 'node:path';
import type { Finding } from '../legacy/finding.ts';
import { ANCHORS } from '../legacy/needles.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { mayComputeBy } from '../project/computes.ts';
import { importedBy } from '../project/imported-files.ts';
import { TOKEN } from '../auth0/endpoints.ts';
import { readingOf } from '../rewrite/languages.ts';
import { ProjectExchanges } from './exchanges.ts';
import { relativeName } from '../project/names.ts';
import { Project } from '../project/project.ts';
import { analyzeFiles, withFindings, type Analysis } from '../rewrite/analyze.ts';
import { START_GLOBALS } from '../rewrite/start/start.ts';
import { checkOutcomeOf, rewriteTexts, withCheckedEdits, type Decide, type Findings, type Outcome, type Read, type Texts } from '../rewrite/rewrite-texts.ts';
import { walk } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { ProjectFiles } from './list-project.ts';

/** What came of reading files together. Names are absolute paths. */
export interface Across {
  /** What was found in each file of the run that holds a finding, or that a legacy URL gets to. */
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
  /** What is found in the texts as they end. */
  readonly findings: Findings;
  /** The texts that a migration changes. */
  readonly texts: Texts;
  /** The group that a file is written with, all together or not at all; none for a file that is written by itself. */
  readonly groups: ReadonlyMap<string, string>;
  /** The files that were parsed for the proof. */
  readonly loaded: readonly string[];
}

/** What a run gives for reading files together. */
export interface AcrossRun {
  readonly cwd: string;
  /** The absolute paths of files with findings, and of those with parts of a login. */
  readonly paths: readonly string[];
  readonly project: ProjectFiles;
  readonly mode: 'check' | 'migrate';
  readonly options: LegacyOptions;
  /** Whether a file, by its absolute path, is one of those that the run may change. */
  isSelected(path: string): boolean;
  /** Decides about the proven places of a file, by its absolute path. */
  readonly decide?: Decide | undefined;
}

/** The files of a project that some files import, directly or through others. */
export function filesImportedBy(project: ProjectFiles, paths: readonly string[]): readonly string[] {
  return importedBy(projectWith(project), paths);
}

/** More files than this are not looked into for the path of the token endpoint. */
const MOST_URLS = 50;

/** The files of code with the path of the token endpoint: any of them may hold the URL of a request whose grant another one names. */
export function tokenUrlsIn(project: ProjectFiles): string[] {
  return project.listFiles().filter((path) => readingOf(path) === 'code' && project.mayHold(path, ANCHORS.oauth) && project.searchedText(path)?.includes(TOKEN.path.slice(1))).slice(0, MOST_URLS);
}

/**
 * Reads files that hold findings together with the rest of the project. Only what the proof needs is loaded.
 */
export function analyzeAcross(run: AcrossRun): Across {
  const { readText } = run.project;
  const analyzeIn = (project: Project): ReadonlyMap<string, Analysis> => {
    const files = run.paths.flatMap((path) => project.source(path) ?? []);
    const exchanges = new ProjectExchanges(run.project, run.options, (path) => project.source(path));
    const options: LegacyOptions = { ...run.options, exchangesOf: (connection) => exchanges.of(connection) };
    return new Map([...analyzeFiles(files, options)].map(([{ name }, analysis]) => [name, withFindings(analysis, analysis.findings.map(shown))]));
  };
  const shown = (finding: Finding): Finding => ({ ...finding, detail: finding.detail?.replaceAll(run.cwd + sep, '') });
  const first = projectWith(run.project);
  const found = analyzeIn(first);
  const analyses = withinSelection(found, run);
  const findings = new Map([...analyses].map(([name, analysis]) => [name, analysis.findings] as const));
  const edited = new Set([...findings].flatMap(([name, own]) => [name, ...own.flatMap(({ elsewhere }) => [...(elsewhere?.keys() ?? [])])]));
  const texts = new Map([...edited].map((name) => [name, readText(name) ?? ''] as const));
  const isOfPerson = [...findings].some(([name, own]) => own.some((finding) => run.decide?.(name, finding)?.kind === 'edit'));
  const read: Read = (changed) => {
    const project = projectWith(run.project, changed);
    // What a person writes may name what it likes.
    const areSound = [...changed.keys()].every((name) => isStillSound(first, project, name, isOfPerson ? undefined : (run.options.audienceExpression ?? '')));
    return areSound ? withinSelection(analyzeIn(project), run) : undefined;
  };
  if (run.mode === 'check') {
    const checked = withCheckedEdits(texts, findings, read);
    const outcomes = new Map([...checked].map(([name, own]) => [name, own.map(checkOutcomeOf)] as const));
    return { analyses, outcomes, findings: checked, texts: new Map(), groups: new Map(), loaded: first.loaded };
  }
  const rewritten = rewriteTexts(texts, findings, read, run.decide);
  const differing = new Map([...rewritten.texts].filter(([name, text]) => text !== texts.get(name)));
  return { analyses, outcomes: rewritten.outcomes, findings: rewritten.findings, texts: differing, groups: groupsOf(rewritten.outcomes), loaded: first.loaded };
}

/** A project, with other texts for some of its files. */
function projectWith(files: ProjectFiles, texts: Texts = new Map()): Project {
  return new Project({
    root: files.root,
    listFiles: files.listFiles,
    readText: (path) => texts.get(path) ?? files.readText(path),
    mayHold: (path, text) => texts.has(path) || files.tokens.mayHold(path, text),
    mayCompute: (path) => (texts.has(path) ? undefined : mayComputeBy(files.tokens.probed(path))),
  });
}

/**
 * Whether a file is read as it was before, and has no name or import that it lacked or that led somewhere.
 *
 * @param code code that may bring names; nothing where any name may come
 */
function isStillSound(before: Project, after: Project, name: string, code: string | undefined): boolean {
  const old = before.source(name);
  const next = after.source(name);
  // A text that only another dialect reads is another program.
  if (!old || !next || old.dialect !== next.dialect) return false;
  const known = new Set([...old.globals, ...START_GLOBALS, ...(code?.match(/[\w$]+/g) ?? [])]);
  if (code !== undefined && ![...next.globals].every((one) => known.has(one))) return false;
  return lostImports(after, next) <= lostImports(before, old);
}

/** How many names a file imports from the project that nothing there exports. */
function lostImports(project: Project, file: SourceFile): number {
  let lost = 0;
  walk(file.ast, (node) => {
    if (node.type !== 'ImportSpecifier' || node.parent.type !== 'ImportDeclaration' || node.parent.importKind === 'type' || node.importKind === 'type') return;
    const isOwn = project.resolution(file.name, node.parent.source.value).kind === 'file';
    if (isOwn && !project.importOf(file, file.name, node)) lost++;
  });
  return lost;
}

/** The findings of files that the run may change. What would reach beyond them is reported where it can be seen. */
function withinSelection(found: ReadonlyMap<string, Analysis>, run: AcrossRun): ReadonlyMap<string, Analysis> {
  const moved = new Map<string, Finding[]>();
  for (const [name, { findings, positionOf }] of found) {
    if (run.isSelected(name)) continue;
    for (const finding of findings) {
      const origin = finding.origins?.find((one) => run.isSelected(one.name));
      if (!origin) continue;
      const { line, column } = positionOf(finding.range[0]);
      const reported = outside(finding, `The request is made at ${relativeName(run.cwd, name)}:${line}:${column}.`);
      moved.set(origin.name, [...(moved.get(origin.name) ?? []), { ...reported, range: origin.range }]);
    }
  }
  const own = [...found].filter(([name]) => run.isSelected(name));
  return new Map(own.map(([name, analysis]) => {
    const findings = analysis.findings.map((finding) => {
      const beyond = [...(finding.elsewhere?.keys() ?? [])].find((other) => !run.isSelected(other));
      return beyond === undefined ? finding : outside(finding, `It would change ${relativeName(run.cwd, beyond)} as well.`);
    });
    return [name, withFindings(analysis, [...findings, ...(moved.get(name) ?? [])].sort((a, b) => a.range[0] - b.range[0]))];
  }));
}

function outside(finding: Finding, detail: string): Finding {
  const { elsewhere: _, ...rest } = finding;
  if (finding.rule === 'no-oauth-ro') return { ...rest, code: 'outside-selection', detail, edits: undefined };
  return { ...rest, detail: finding.detail === undefined ? detail : `${finding.detail} ${detail}`, edits: undefined };
}

/** Files that share a rewritten place, under the name of one of them. */
function groupsOf(outcomes: ReadonlyMap<string, readonly Outcome[]>): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const [name, own] of outcomes) {
    for (const { finding, state } of own) {
      if (state !== 'rewritten' || !finding.elsewhere) continue;
      const members = [name, ...finding.elsewhere.keys()];
      const known = new Set(members.map((member) => groups.get(member) ?? member));
      for (const [member, group] of groups) if (known.has(group)) groups.set(member, name);
      for (const member of members) groups.set(member, name);
    }
  }
  return groups;
}
