import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RunOptions } from '../src/run/run.ts';
import { FIXTURES } from './fixtures.ts';

/** One finding of a project: the file and the place in it, what it is, and how it ends. */
export interface ExpectedPlace {
  readonly at: string;
  readonly code: string;
  readonly state: 'rewritten' | 'manual';
  /** A part of what is said of it. */
  readonly detail?: string;
}

/** Where a follow-up is told, and a part of what is said. */
export interface ExpectedFollowUp {
  readonly code: string;
  readonly at: readonly string[];
  readonly detail?: string;
}

/**
 * A folder with a project: `project.json` says what is found in it, `input/` holds its files, and `output/` those that a
 * migration changes.
 */
export interface ProjectFixture {
  /** The path below the folder of project fixtures. */
  readonly name: string;
  readonly input: Readonly<Record<string, string>>;
  readonly output: Readonly<Record<string, string>>;
  readonly findings: readonly ExpectedPlace[];
  /** The follow-ups that are looked at. */
  readonly followUps: readonly ExpectedFollowUp[];
  readonly options: RunOptions;
  /** The paths of the run; else the whole project. */
  readonly paths: readonly string[];
}

const PROJECTS = join(FIXTURES, 'projects');

/** All project fixtures, in the order of their names. */
export function readProjects(): ProjectFixture[] {
  const entries = readdirSync(PROJECTS, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.name === 'project.json' && existsSync(join(entry.parentPath, 'input'))).map((entry) => entry.parentPath);
  return folders.sort().map((folder) => {
    const { findings = [], followUps = [], options = {}, paths = ['.'] } = JSON.parse(readFileSync(join(folder, 'project.json'), 'utf8')) as Partial<ProjectFixture>;
    return { name: relative(PROJECTS, folder), input: filesIn(join(folder, 'input')), output: filesIn(join(folder, 'output')), findings, followUps, options, paths };
  });
}

function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(entries.map((entry) => [relative(folder, join(entry.parentPath, entry.name)), readFileSync(join(entry.parentPath, entry.name), 'utf8')]).sort());
}
