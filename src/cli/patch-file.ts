import type { FileTexts } from '../report/diff.ts';
import { fileTexts } from '../run/patch.ts';
import type { ChangedFile } from '../run/run.ts';
import { writeOutput, type Session } from './session.ts';

/** The texts of a changed file under the name that patches of this call give it. */
export function patchTexts(change: ChangedFile, { cwd, around }: Session): FileTexts {
  return fileTexts(change, cwd, around !== undefined);
}

/** A patch of all projects of a call, which each of them adds to. */
export class PatchFile {
  readonly #path: string;
  readonly #name: string;
  readonly #parts = new Map<Session, string>();

  /** @param name as messages name the file */
  constructor(path: string, name: string) {
    this.#path = path;
    this.#name = name;
  }

  /** Takes the part of a project, in place of what it had before. */
  put(session: Session, changes: readonly ChangedFile[], diff: (texts: FileTexts) => string): void {
    this.#parts.set(session, changes.map((change) => diff(patchTexts(change, session))).join(''));
  }

  /** @throws {UsageError} where the file cannot be written */
  write(): void {
    writeOutput(this.#path, this.#name, [...this.#parts.values()].join(''));
  }
}
