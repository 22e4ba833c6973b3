import { sep } from 'node:path';
import { ANCHORS } from '../legacy/needles.ts';
import type { Group } from '../search/word-finder.ts';
import { WordIndex } from '../search/word-index.ts';
import { gitRootOf, listByGit } from './git.ts';
import { isSkipped } from './ignore-rules.ts';
import { COMPUTES_PROBE, COMPUTING } from '../project/computes.ts';
import { pathBelow } from '../project/names.ts';
import { isJson, readingOf } from '../rewrite/languages.ts';
import { TokenIndex } from '../search/token-index.ts';
import { KeptTexts, type GivenFile } from './read.ts';
import { walkFolder } from './walk.ts';

/** The project around a folder, whatever part of it a run reads. */
export interface ProjectFiles {
  readonly root: string;
  /** The absolute paths of its files. */
  listFiles(): readonly string[];
  /** The text of a file without its byte order mark; nothing where there is none in UTF-8. */
  readText(path: string): string | undefined;
  /** What stands in a file as far as plain ASCII goes; nothing where it cannot be read. */
  searchedText(path: string): string | undefined;
  /** Whether a file may hold one of some words, whatever its case: a cheap test before it is read. */
  mayHold(path: string, words: Group): boolean;
  /** What names and words each file may hold. */
  readonly tokens: TokenIndex;
}

/**
 * The project around a folder: its git repository, else the folder itself. Its files are listed once, when they are first asked for, and their texts are read once.
 *
 * @param given a file that belongs to it as if it lay there
 * @param index of the files that a run reads anyway
 */
export function projectOf(cwd: string, given?: GivenFile, index?: WordIndex): ProjectFiles {
  const root = gitRootOf(cwd) ?? cwd;
  const texts = new KeptTexts(given);
  let files: readonly string[] | undefined;
  const listFiles = (): readonly string[] => (files ??= withGiven(filesIn(root), root, given));
  // What the run does not read is searched when it is first asked for.
  let others: WordIndex | undefined;
  const indexOfOthers = (): WordIndex => (others ??= new WordIndex(listFiles().filter((path) => index?.has(path) !== true && path !== given?.path), Object.values(ANCHORS)));
  const indexOf = (path: string): WordIndex => (index?.has(path) ? index : indexOfOthers());
  let tokens: TokenIndex | undefined;
  // Pages and templates may write a name in ways of their own: of them it says that they may hold any.
  const isOfNames = (path: string): boolean => path !== given?.path && (readingOf(path) === 'code' || isJson(path));
  return {
    root,
    listFiles,
    readText: (path) => texts.text(path),
    searchedText: (path) => texts.searched(path),
    mayHold: (path, words) => indexOf(path).mayHold(path, words),
    get tokens() {
      return (tokens ??= new TokenIndex(listFiles().filter(isOfNames), COMPUTING, COMPUTES_PROBE));
    },
  };
}

function withGiven(files: readonly string[], root: string, given: GivenFile | undefined): readonly string[] {
  return given?.path.startsWith(root + sep) && !files.includes(given.path) ? [...files, given.path] : files;
}

function filesIn(root: string): readonly string[] {
  const names = listByGit(root)?.files.filter((name) => !isSkipped(name)) ?? walkFolder(root, false, () => {});
  return names.map((name) => pathBelow(root, name));
}
