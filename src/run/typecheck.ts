import { mapOffset } from '../edits/edit.ts';
import { TypeChecker, type TypeProblem } from '../project/type-errors.ts';
import type { Decision } from '../rewrite/rewrite-texts.ts';
import { positionIn } from '../syntax/source-file.ts';
import { editsBetween } from './edits-between.ts';
import { projectOf } from './list-project.ts';
import { run, type ChangedFile, type DecideIn, type RunOptions, type RunResult } from './run.ts';
import type { Selection } from './select.ts';
import { Decisions, sitesOf, type Site } from './sites.ts';

export interface TypedResult extends RunResult {
  /** What a person should know of the check. */
  readonly notes: readonly string[];
  /** Decides again as it was decided: what was taken back stays so. */
  readonly vetoes: DecideIn;
}

const LEFT = { kind: 'leave', code: 'type-error' } as const satisfies Decision;

/**
 * Rewrites in memory as {@link run} does, and takes back every site that brings an error of TypeScript into a changed file. What
 * was wrong before does not count.
 *
 * @param cwd the working directory; its repository is the project
 */
export async function runTyped(cwd: string, selection: Selection, options: RunOptions, decide: DecideIn = () => undefined): Promise<TypedResult> {
  const vetoes = new Decisions();
  const decideTyped: DecideIn = (file, finding) => vetoes.of(file, finding) ?? decide(file, finding);
  let result = await run(selection, 'migrate', options, decideTyped);
  if (result.changes.length === 0) return { ...result, notes: [], vetoes: vetoes.of };
  const check = new TypeCheck(selection.around ?? cwd, result.changes);
  for (;;) {
    const guilty = check.firstNewProblem(result.changes) ? await findGuilty(selection, result, check, options, decideTyped) : [];
    for (const { site, detail } of guilty) vetoes.set(site, { ...LEFT, detail });
    if (guilty.length === 0) return { ...result, notes: check.notes(), vetoes: vetoes.of };
    result = await run(selection, 'migrate', options, decideTyped);
  }
}

interface Guilty {
  readonly site: Site;
  /** What TypeScript says, and where. */
  readonly detail: string;
}

/** Adds one site after the other to a rewrite without errors, to find those that bring one. */
async function findGuilty(whole: Selection, { results, changes }: RunResult, check: TypeCheck, options: RunOptions, decide: DecideIn): Promise<Guilty[]> {
  const selection: Selection = { ...whole, files: [...new Set([...changes.map(({ file }) => file), ...results.filter(({ outcomes }) => outcomes.length > 0).map(({ file }) => file)])], isWhole: false, unread: [], errors: [] };
  const waiting = new Decisions();
  const problemNow = async (): Promise<string | undefined> => {
    const trial = await run(selection, 'migrate', options, (file, finding) => waiting.of(file, finding) ?? decide(file, finding));
    return check.firstNewProblem(trial.changes);
  };
  const sites = sitesOf(results);
  const bad = check.filesWithNewProblems(changes);
  // Mostly it is a site of the file itself, and few have to be tried.
  const near = sites.filter(({ files }) => files.some(({ path }) => bad.has(path)));
  for (const site of near) waiting.set(site, LEFT);
  const suspects = (await problemNow()) === undefined ? near : sites;
  for (const site of suspects) waiting.set(site, LEFT);
  const guilty: Guilty[] = [];
  for (const site of suspects) {
    waiting.set(site, undefined);
    const detail = await problemNow();
    if (detail === undefined) continue;
    waiting.set(site, LEFT);
    guilty.push({ site, detail });
  }
  return guilty;
}

interface Checked {
  readonly text: string;
  readonly problems: readonly TypeProblem[];
}

/** Compares what TypeScript says of files before and after. */
class TypeCheck {
  readonly #checker: TypeChecker;
  readonly #changes: readonly ChangedFile[];
  readonly #before: ReadonlyMap<string, Checked>;

  /** @param changes all files that any rewrite of this run may change */
  constructor(cwd: string, changes: readonly ChangedFile[]) {
    const { root, listFiles } = projectOf(cwd);
    this.#checker = new TypeChecker({ root, listFiles });
    this.#changes = changes;
    this.#before = this.#check(new Map(changes.map(({ file, oldText }) => [file.path, oldText])));
  }

  #check(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Checked> {
    const problems = this.#checker.problemsIn(texts);
    return new Map([...problems].map(([path, found]) => [path, { text: texts.get(path) ?? '', problems: found }]));
  }

  #newProblems(changes: readonly ChangedFile[]): { path: string; after: Checked; problem: TypeProblem }[] {
    const texts = [...this.#changes.map(({ file, oldText }) => [file.path, oldText] as const), ...changes.map(({ file, newText }) => [file.path, newText] as const)];
    return [...this.#check(new Map(texts))].flatMap(([path, after]) => {
      const before = this.#before.get(path);
      return before ? newProblems(before, after).map((problem) => ({ path, after, problem })) : [];
    });
  }

  filesWithNewProblems(changes: readonly ChangedFile[]): ReadonlySet<string> {
    return new Set(this.#newProblems(changes).map(({ path }) => path));
  }

  /** What TypeScript says of the changed files and has not said before, with the place in the text as it stands. */
  firstNewProblem(changes: readonly ChangedFile[]): string | undefined {
    const [first] = this.#newProblems(changes);
    if (!first) return undefined;
    const { path, after, problem } = first;
    const oldText = this.#before.get(path)?.text ?? '';
    const { line, column } = positionIn(oldText, mapOffset(editsBetween(after.text, oldText), problem.start));
    const name = this.#changes.find(({ file }) => file.path === path)?.file.name ?? path;
    return `At ${name}:${line}:${column} TypeScript would say: ${problem.message.replace(/\.$/, '')} (TS${problem.code}).`;
  }

  notes(): string[] {
    const checked = this.#changes.filter(({ file }) => this.#before.has(file.path));
    if (checked.length === 0) return ['--typecheck: TypeScript checks none of the changed files; JavaScript is checked with checkJs, or with // @ts-check'];
    const free = checked.filter(({ file }) => !this.#checker.isConfigured(file.path)).map(({ file }) => file.name);
    return free.length > 0 ? [`--typecheck: no tsconfig.json speaks of ${free.slice(0, 3).join(', ')}${free.length > 3 ? ` and ${free.length - 3} more` : ''}; the usual settings were taken`] : [];
  }
}

/**
 * The problems of a text that its former one did not have. A problem is an old one where the same stands at the same place, also
 * in other words (a message may print a type that was edited), or where the same words have moved.
 */
function newProblems(before: Checked, after: Checked): TypeProblem[] {
  const edits = editsBetween(before.text, after.text);
  const old = new Set(before.problems.map((problem) => ({ ...problem, start: mapOffset(edits, problem.start) })));
  let left = [...after.problems];
  const criteria: readonly ((one: TypeProblem, other: TypeProblem) => boolean)[] = [
    (one, other) => one.start === other.start && one.message === other.message,
    (one, other) => one.start === other.start,
    (one, other) => one.message === other.message,
  ];
  for (const isSame of criteria) {
    left = left.filter((problem) => {
      const known = [...old].find((one) => one.code === problem.code && isSame(one, problem));
      return known === undefined || !old.delete(known);
    });
  }
  return left;
}
