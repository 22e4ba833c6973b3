import { readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { audiencesIn, audiencesInSettings, mayNameAudience, type Audience } from '../legacy/audiences.ts';
import { ANCHORS } from '../legacy/needles.ts';
import { isGenerated } from '../legacy/text.ts';
import { relativeName } from '../project/names.ts';
import { parseJson } from '../project/sources.ts';
import { isJson, readingOf } from '../rewrite/languages.ts';
import { tryParse } from '../syntax/parse.ts';
import { positionIn, type Position } from '../syntax/source-file.ts';
import { projectOf, type ProjectFiles } from './list-project.ts';

/** An audience with every place of the project that names it; the names of files count from the working directory. */
export interface FoundAudience extends Omit<Audience, 'range'> {
  readonly places: readonly (Position & { readonly file: string })[];
}

const EXAMPLE = /\.(?:defaults?|dist|example|sample|template)$/;
const SETTINGS = /^\.env(?:\.[\w.-]+)?$/;

/** The audiences that the code of a folder already asks Auth0 for, or the settings of its project, those with the most places first. */
export function findAudiences(cwd: string, project: ProjectFiles = projectOf(cwd)): FoundAudience[] {
  // Git seldom knows the settings themselves.
  const settings = [...new Set([project.root, cwd])].flatMap((folder) => namesIn(folder).filter((name) => SETTINGS.test(name)).map((name) => join(folder, name)));
  const found = new Map<string, { kind: Audience['kind']; text: string; places: (Position & { file: string })[] }>();
  // Another application of the same repository has an API of its own.
  const own = project.listFiles().filter((path) => path.startsWith(cwd + sep));
  for (const path of new Set([...settings, ...own])) {
    for (const { kind, text, range, at } of audiencesAt(path, project)) {
      const known = found.get(text) ?? { kind, text, places: [] };
      found.set(text, known);
      known.places.push({ file: relativeName(cwd, path), ...at(range[0]) });
    }
  }
  return [...found.values()].sort((a, b) => b.places.length - a.places.length);
}

function audiencesAt(path: string, project: ProjectFiles): (Audience & { at(offset: number): Position })[] {
  const isSettings = SETTINGS.test(basename(path));
  if (!isSettings && readingOf(path) !== 'code' && !isJson(path)) return [];
  const text = isSettings || project.mayHold(path, ANCHORS.audience) ? project.readText(path) : undefined;
  if (text === undefined || !mayNameAudience(text)) return [];
  if (isSettings) return audiencesInSettings(text, EXAMPLE.test(path)).map((one) => ({ ...one, at: (offset) => positionIn(text, offset) }));
  if (isGenerated(path, text)) return [];
  const file = isJson(path) ? parseJson(text, path) : tryParse(text, path);
  return file ? audiencesIn(file).map((one) => ({ ...one, at: (offset) => file.positionOf(offset) })) : [];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
