import { LEGACY_GRANT_IDS } from '../auth0/grants.ts';
import type { Range } from '../edits/edit.ts';

const GRANT_IDS = LEGACY_GRANT_IDS.map((id) => id.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');

/** The legacy path as whole segments, or the name of a legacy grant, as it stands in any text. */
const LEGACY_TEXT = new RegExp(`(?:\\/|(?<![\\w/-]))oauth\\\\?\\/ro(?![\\w-]|\\/\\w)|(?:${GRANT_IDS})(?![\\w-])`, 'gi');

/** Where a text, whatever its language, speaks of the legacy login. */
export function legacyTextIn(text: string): Range[] {
  return [...text.matchAll(LEGACY_TEXT)].map((match): Range => [match.index, match.index + match[0].length]);
}

const GENERATED_NAME = /(?:[.-]min|[.-]bundle|\.bundled|\.umd|\.production|\.packed|-built)\.[cm]?js$|(?:^|[/\\])(?:bower_components|jspm_packages|third[_-]party|vendors?)[/\\]|(?:^|[/\\])(?:auth0|lock|lock-passwordless)-\d[\d.]*\.js$/i;
const GENERATED_TEXT = /__webpack_require__|webpackJsonp|webpackChunk|\bparcelRequire|\bfunction e\(t,n,r\)\{function s\(o,u\)/;
/** What programs write at the start of the files that they make, and SDKs at the start of theirs. */
const GENERATED_HEADER = /^\/\*![^]{0,400}?(?:auth0|lock)[^]{0,40}? v?\d+\.\d+\.\d+|@generated\b|\b[Gg]enerated\b[^\n]{0,80}\bDO NOT EDIT\b|\bDO NOT EDIT\b[^\n]{0,80}\b[Gg]enerated\b|\b(?:[Aa]uto-?|[Aa]utomatically )generated\b[^\n]{0,80}\b[Dd]o not (?:change|edit|modify)\b/;
const HEADER_LENGTH = 2000;
const SOURCE_MAP = /\n?\/\/[#@] sourceMappingURL=\S+\s*$/;

/** Lines longer than this are not written by people. */
const LONGEST_LINE = 1000;

/**
 * Whether a file is made by a program, or copied from another project: bundles, minified files, compiled files with a source
 * map, vendored SDKs.
 *
 * @param name the file's path
 */
export function isGenerated(name: string, text: string): boolean {
  if (GENERATED_NAME.test(name) || GENERATED_TEXT.test(text) || GENERATED_HEADER.test(text.slice(0, HEADER_LENGTH)) || SOURCE_MAP.test(text.slice(-500))) return true;
  const long = text.split(/[\n\r]/).reduce((sum, line) => sum + (line.length > LONGEST_LINE ? line.length : 0), 0);
  return long > text.length / 2;
}
