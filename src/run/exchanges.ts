import { LEGACY_LOGIN } from '../auth0/endpoints.ts';
import { OTP_GRANT } from '../auth0/grants.ts';
import type { CheckedRequest } from '../legacy/checked-request.ts';
import { ANCHORS } from '../legacy/needles.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { exchangesIn, type ExchangesOf } from '../legacy/passwordless-starts.ts';
import { isGenerated } from '../legacy/text.ts';
import { readingOf } from '../rewrite/languages.ts';
import { tryParse } from '../syntax/parse.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { ProjectFiles } from './list-project.ts';

/** What the text of an exchange holds: the legacy path, or the grant for a code. */
const TEXTS = [LEGACY_LOGIN.path.slice(1), OTP_GRANT.slice(OTP_GRANT.lastIndexOf('/passwordless/'))];

type SourceAt = (path: string, text: string) => SourceFile | undefined;

/** The exchanges of a project. Files are read when somebody asks, and parsed only where they may hold one. */
export class ProjectExchanges {
  readonly #options: LegacyOptions;
  readonly #project: ProjectFiles;
  readonly #sourceAt: SourceAt;
  #files: readonly ExchangesOf[] | undefined;

  /** @param sourceAt reads a file of the project; else each is read alone */
  constructor(project: ProjectFiles, options: LegacyOptions, sourceAt?: SourceAt) {
    this.#project = project;
    this.#options = options;
    this.#sourceAt = sourceAt ?? ((path, text) => tryParse(text, path));
  }

  /** The exchanges that take the codes of a connection. */
  of(connection: string): readonly CheckedRequest[] {
    this.#files ??= this.#project.listFiles().flatMap((path) => exchangesAt(path, this.#project, this.#options, this.#sourceAt) ?? []);
    return this.#files.flatMap((exchangesOf) => exchangesOf(connection));
  }
}

function exchangesAt(path: string, project: ProjectFiles, options: LegacyOptions, sourceAt: SourceAt): ExchangesOf | undefined {
  const text = readingOf(path) === 'code' && (project.mayHold(path, ANCHORS.oauth) || project.mayHold(path, ANCHORS.passwordless)) ? project.readText(path) : undefined;
  if (text === undefined || !TEXTS.some((one) => text.includes(one)) || isGenerated(path, text)) return undefined;
  const file = sourceAt(path, text);
  return file && exchangesIn(file, options);
}
