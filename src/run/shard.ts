import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { relativeName } from '../project/names.ts';
import { git, gitRootOf } from './git.ts';
import type { SelectedFile } from './select.ts';
import { UsageError } from './usage-error.ts';

/** One of several parts of the same size. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** What a file weighs besides its bytes, so that empty files are shared out too. */
const OWN_WEIGHT = 1;

/**
 * Reads a shard as the command line names it: `2/5`.
 *
 * @throws {UsageError} for what is no shard
 */
export function parseShard(text: string): Shard {
  const [, first = '', second = ''] = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(text) ?? [];
  const shard = { index: Number(first), count: Number(second) };
  if (first === '' || shard.index > shard.count) throw new UsageError(`--shard ${text} is no part: write which one of how many, such as 1/4, with numbers from 1`);
  return shard;
}

/** Something that goes to one shard as a whole: the files of a project, or one file. */
export type Bundle = readonly SelectedFile[];

/**
 * The bundles of a shard. Each goes to exactly one shard: the largest first, always to the shard that has the least so far. What
 * git has committed is weighed as it was committed, so that neither what an earlier shard has written nor line ends of the system
 * move a file; what git does not know comes behind, as it lies on the disk.
 */
export function ofShard<T extends Bundle>(bundles: readonly T[], { index, count }: Shard): T[] {
  const committed = committedSizes(bundles.flat());
  const weighed = bundles.map((bundle) => ({ bundle, name: bundle[0]?.name ?? '', isCommitted: bundle.every(({ path }) => committed.has(path)), weight: weightOf(bundle, committed) }));
  const ordered = weighed.sort((one, other) => Number(other.isCommitted) - Number(one.isCommitted) || other.weight - one.weight || (one.name < other.name ? -1 : 1));
  const loads = new Float64Array(Math.min(count, bundles.length));
  const own = new Set<T>();
  for (const { bundle, weight } of ordered) {
    const lightest = loads.reduce((best, load, at) => (load < (loads[best] as number) ? at : best), 0);
    loads[lightest] = (loads[lightest] as number) + weight;
    if (lightest === index - 1) own.add(bundle);
  }
  return bundles.filter((bundle) => own.has(bundle));
}

function weightOf(bundle: Bundle, committed: ReadonlyMap<string, number>): number {
  return bundle.reduce((sum, { path }) => sum + (committed.get(path) ?? sizeOnDisk(path)) + OWN_WEIGHT, 0);
}

/** A file that is gone weighs nothing; the run says of it what there is to say. */
function sizeOnDisk(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** The sizes of files as the last commits of their repositories hold them. */
function committedSizes(files: readonly SelectedFile[]): ReadonlyMap<string, number> {
  const byRoot = new Map<string, string[]>();
  const roots = new Map<string, string | undefined>();
  for (const { path } of files) {
    const folder = dirname(path);
    if (!roots.has(folder)) roots.set(folder, gitRootOf(folder));
    const root = roots.get(folder);
    if (root === undefined) continue;
    const known = byRoot.get(root);
    if (known) known.push(path);
    else byRoot.set(root, [path]);
  }
  return new Map([...byRoot].flatMap(([root, paths]) => sizesIn(root, paths)));
}

/** The sizes of files in the last commit of a repository; nothing where there is none, or git cannot say. */
function sizesIn(root: string, paths: readonly string[]): [path: string, size: number][] {
  try {
    const entries = git(root, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD']).output.toString('utf8').split('\0');
    const objects = new Map(entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry.slice(0, entry.indexOf('\t')).split(' ')[2] ?? '']));
    const wanted = paths.flatMap((path) => {
      const object = objects.get(relativeName(root, path));
      return object === undefined ? [] : [{ path, object }];
    });
    const sizes = git(root, ['cat-file', '--batch-check=%(objectsize)'], wanted.map(({ object }) => `${object}\n`).join('')).output.toString('utf8').split('\n');
    return wanted.flatMap(({ path }, index): [string, number][] => (/^\d+$/.test(sizes[index] ?? '') ? [[path, Number(sizes[index])]] : []));
  } catch {
    return [];
  }
}
