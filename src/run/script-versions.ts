import { SDK_SCRIPTS } from '../auth0/sdk-names.ts';
import { ANCHORS } from '../legacy/needles.ts';
import { versionOfScript, type KnownVersion } from '../legacy/sdk/versions.ts';
import type { ProjectFiles } from './list-project.ts';

/** Files that may load a script of a page. */
const PAGE = /\.(?:cshtml|ejs|erb|hbs|html?|jade|jsp|liquid|mustache|php|pug|twig|vue)$/i;

/** The versions of SDKs whose scripts the pages of a project load. Pages are read when somebody asks. */
export class ScriptVersions {
  readonly #project: ProjectFiles;
  #found: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(project: ProjectFiles) {
    this.#project = project;
  }

  /** The version of a package, where all pages that load it load the same. */
  of(pkg: string): KnownVersion | undefined {
    this.#found ??= this.#find();
    const [version, ...others] = this.#found.get(pkg) ?? [];
    return version === undefined || others.length > 0 ? undefined : versionOfScript(version);
  }

  #find(): ReadonlyMap<string, ReadonlySet<string>> {
    const found = new Map(SDK_SCRIPTS.map(({ sdk }) => [sdk as string, new Set<string>()]));
    for (const path of this.#project.listFiles().filter((one) => PAGE.test(one))) {
      const text = this.#project.mayHold(path, ANCHORS.auth0) ? (this.#project.searchedText(path) ?? '') : '';
      for (const { sdk, pattern } of SDK_SCRIPTS) for (const [, version] of text.matchAll(pattern)) if (version !== undefined) found.get(sdk)?.add(version);
    }
    return found;
  }
}
