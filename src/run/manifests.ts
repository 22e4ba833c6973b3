import { FOLLOW_UPS } from '../legacy/follow-up-texts.ts';
import type { ReportedFollowUp } from '../report/report.ts';
import { unusedPackages, updatedManifest } from './dependencies.ts';
import type { ProjectFiles } from './list-project.ts';
import { bytesOf, decode, type GivenFile } from './read.ts';
import type { ChangedFile } from './run.ts';
import type { SelectedFile } from './select.ts';

/**
 * What the manifests of a run name that nothing uses any more, and how they are updated.
 *
 * @param given a file that is not read from the disk
 * @param assumed the versions that are planned for, where manifests are to be changed; else they are only read
 */
export function readManifests(files: readonly SelectedFile[], project: ProjectFiles, given: GivenFile | undefined, assumed: readonly string[] | undefined): { changes: ChangedFile[]; followUps: ReportedFollowUp[] } {
  const changes: ChangedFile[] = [];
  const places: ReportedFollowUp['places'][number][] = [];
  for (const file of files) {
    const content = decode(bytesOf(file.path, given) ?? Buffer.alloc(0));
    if (!content) continue;
    const unused = unusedPackages(file.path, content.text, project);
    if (!assumed) places.push(...unused.map(({ at }) => ({ file: file.name, ...at })));
    const newText = assumed ? updatedManifest(content.text, unused, assumed) : content.text;
    if (newText !== content.text) changes.push({ file, content, oldText: content.text, newText });
  }
  const { message, document } = FOLLOW_UPS['package-unused'];
  return { changes, followUps: places.length > 0 ? [{ code: 'package-unused', message, places, document }] : [] };
}
