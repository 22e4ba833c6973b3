import { coerce, intersects, subset, validRange } from 'semver';

/** The version of a package, as far as something says it. */
export interface KnownVersion {
  /** One version, or a range of npm's. */
  readonly range: string;
  readonly from: 'assumed' | 'installed' | 'lock file' | 'package.json' | 'script';
}

/** Whether every version that it may be lies in a range. */
export function isWithin({ range }: Pick<KnownVersion, 'range'>, wanted: string): boolean {
  return subset(range, wanted);
}

/** Whether no version that it may be lies in a range. */
export function isOutside({ range }: Pick<KnownVersion, 'range'>, wanted: string): boolean {
  return !intersects(range, wanted);
}

/**
 * The version of a package that a person plans for.
 *
 * @param assumptions packages with versions or ranges: `auth0@4`; the last counts
 */
export function assumedVersion(assumptions: readonly string[], pkg: string): KnownVersion | undefined {
  const range = assumptions.map(parseAssumption).findLast((one) => one?.pkg === pkg)?.range;
  return range === undefined ? undefined : { range, from: 'assumed' };
}

/** The package and the versions that `auth0@4` names; nothing for what is no package with a version. */
export function parseAssumption(text: string): { readonly pkg: string; readonly range: string } | undefined {
  const at = text.lastIndexOf('@');
  const range = at > 0 ? validRange(text.slice(at + 1)) : null;
  return range === null || range === '*' ? undefined : { pkg: text.slice(0, at), range };
}

/** What is no version and no range of versions says nothing: `latest`, `workspace:*`, the address of a repository. */
export function knownVersion(text: string, from: KnownVersion['from']): KnownVersion | undefined {
  const range = validRange(text);
  return range === null || range === '*' ? undefined : { range, from };
}

/** A version as a script of Auth0's CDN has it in its address, which may leave out its end: `9.11`. */
export function versionOfScript(text: string): KnownVersion | undefined {
  const version = /^\d+(?:\.\d+)?$/.test(text) ? `~${text}` : coerce(text)?.version;
  return version === undefined ? undefined : knownVersion(version, 'script');
}
