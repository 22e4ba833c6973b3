import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ignore } from 'ignore';
import { readBytes } from '../project/files.ts';
import { ignorePatterns } from './ignore-patterns.ts';
import { isSkippedFolder } from './ignore-rules.ts';

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** A folder that cannot be read is told to `onError`, and the walk goes on. */
export type OnError = (path: string, error: Error) => void;

/**
 * The files below a folder without git: `.gitignore` files count from their own folder down. Links are not followed.
 *
 * @param all reads ignored and skipped folders as well; `.git` never
 * @returns paths relative to the folder, with `/`, sorted
 */
export function walkFolder(root: string, all: boolean, onError: OnError): string[] {
  const files: string[] = [];
  visit(root, '', [], { all, onError, files });
  return files;
}

function visit(root: string, path: string, above: readonly Rules[], walk: { all: boolean; onError: OnError; files: string[] }): void {
  const folder = join(root, path);
  const rules = walk.all ? above : withRulesOf(folder, path, above);
  for (const entry of entriesOf(folder, path, walk.onError)) {
    const child = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name === '.git' || (!walk.all && (isSkippedFolder(entry.name) || isIgnored(`${child}/`, rules)))) continue;
      visit(root, child, rules, walk);
    } else if (entry.isFile() && !isIgnored(child, rules)) {
      walk.files.push(child);
    }
  }
}

function entriesOf(folder: string, path: string, onError: OnError): ReturnType<typeof sorted> {
  try {
    return sorted(folder);
  } catch (error) {
    onError(path, error as Error);
    return [];
  }
}

function sorted(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function withRulesOf(folder: string, path: string, above: readonly Rules[]): readonly Rules[] {
  const text = readBytes(join(folder, '.gitignore'))?.toString('utf8');
  return text === undefined ? above : [...above, { folder: path, rules: ignorePatterns(text) }];
}

/** The rules of the nearest folder that says anything of a path decide. */
function isIgnored(path: string, rules: readonly Rules[]): boolean {
  for (const { folder, rules: own } of rules.toReversed()) {
    const inner = folder === '' ? path : path.slice(folder.length + 1);
    const { ignored, unignored } = own.test(inner);
    if (ignored || unignored) return ignored;
  }
  return false;
}
