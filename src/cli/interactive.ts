import { colored, unifiedDiff } from '../report/diff.ts';
import { sanitize, sanitizeName } from '../report/sanitize.ts';
import type { Style } from '../report/style.ts';
import type { Config } from '../run/config.ts';
import { editsBetween } from '../run/edits-between.ts';
import { fileTexts } from '../run/patch.ts';
import type { RunResult } from '../run/run.ts';
import { Decisions, includes, runAlone, sitesOf, type Site } from '../run/sites.ts';
import type { Prompt } from './prompt.ts';

/** What the questions are asked with. */
export interface Asking {
  readonly cwd: string;
  readonly config: Config;
  readonly prompt: Prompt;
  readonly style: Style;
}

/** The answers, in the words and the order of `git add --patch`. */
const ANSWERS: Readonly<Record<string, string>> = {
  y: 'rewrite this site',
  n: 'leave this site as it is',
  a: 'rewrite this site and all that follow',
  q: 'leave this site and all that follow',
  e: 'edit the new text of this site before it is written',
  '?': 'print this help',
};

/**
 * Shows each site's diff and asks whether it is rewritten. Nothing is written here.
 *
 * @param result what a run would rewrite
 * @returns what was decided; sites that were not asked for, because the person ended it, are left
 */
export async function decideEach({ results }: RunResult, asking: Asking): Promise<Decisions> {
  const { prompt } = asking;
  const decisions = new Decisions({ kind: 'leave', code: 'declined' });
  const sites = inOrderOfQuestions(sitesOf(results));
  const rewritten: Site[] = [];
  for (const [index, site] of sites.entries()) {
    if (rewritten.some((one) => includes(one, site))) {
      decisions.set(site, undefined);
      continue;
    }
    const planned = await runAlone(asking.cwd, site, asking.config);
    showDiff(planned, asking);
    const answer = await answerFor(site, `(${index + 1}/${sites.length}) `, planned, asking, decisions);
    if (answer === 'y') rewritten.push(site);
    if (answer === 'a') for (const one of sites.slice(index)) decisions.set(one, undefined);
    if (answer === 'a' || answer === 'q') break;
  }
  prompt.close();
  return decisions;
}

/** What is a part of another site is asked for behind it, where that one is left. */
function inOrderOfQuestions(sites: readonly Site[]): Site[] {
  const isPart = (site: Site): boolean => sites.some((other) => includes(other, site));
  return [...sites.filter((site) => !isPart(site)), ...sites.filter(isPart)];
}

function showDiff({ changes }: RunResult, { cwd, prompt, style }: Asking): void {
  if (changes.length === 0) prompt.show('This site changes only where another one is rewritten.\n');
  for (const change of changes) prompt.show(colored(sanitize(unifiedDiff(fileTexts(change, cwd))), style));
}

/** Asks until the site is decided. */
async function answerFor(site: Site, count: string, planned: RunResult, asking: Asking, decisions: Decisions): Promise<string> {
  const { prompt, style } = asking;
  const isEditable = planned.changes.length === 1;
  const letters = Object.keys(ANSWERS).filter((letter) => letter !== 'e' || isEditable);
  for (;;) {
    const answer = await prompt.ask(style('bold', `${count}${titleOf(site)}. Rewrite this site [${letters.join(',')}]? `));
    const letter = answer === undefined ? 'q' : answer.trim().toLowerCase().slice(0, 1);
    if (letter === 'y') decisions.set(site, undefined);
    if (letter === 'e' && isEditable && !(await edit(site, planned, asking, decisions))) continue;
    if (letter !== '?' && letters.includes(letter)) return letter;
    prompt.show(`${letters.map((one) => `${one} - ${ANSWERS[one]}`).join('\n')}\n`);
  }
}

/** Where a site is, as far as a line can hold it. */
function titleOf({ places }: Site): string {
  const [{ file, finding, position }, ...others] = places;
  const more = others.length > 0 ? `, and ${others.length} more that ${others.length > 1 ? 'change' : 'changes'} with it` : '';
  return `${sanitizeName(file.name)}:${position.line}:${position.column} ${finding.code}${more}`;
}

/** @returns whether the site is decided by what the person has made of it */
async function edit(site: Site, { changes }: RunResult, { cwd, config, prompt }: Asking, decisions: Decisions): Promise<boolean> {
  const [change] = changes;
  if (!change) return false;
  const given = prompt.edit(change.newText, change.file.name);
  if (given === undefined) {
    prompt.show('The editor ended with an error, so nothing is decided.\n');
    return false;
  }
  // Editors end the last line.
  const text = /[\r\n]$/.test(change.newText) ? given : given.replace(/\r?\n$/, '');
  if (text === change.oldText) return true;
  const decision = text === change.newText ? undefined : ({ kind: 'edit', edits: editsBetween(change.oldText, text) } as const);
  const { report } = await runAlone(cwd, site, config, decision);
  if (report.summary.rewritten !== site.places.length) {
    prompt.show('With this text the file does not parse, the legacy login is still there, or another one has come. It is not taken.\n');
    return false;
  }
  decisions.set(site, decision);
  return true;
}
