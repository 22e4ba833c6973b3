import type { Finding } from '../legacy/finding.ts';
import type { LegacyOptions } from '../legacy/options.ts';
import { detectScopes, type ScopeFinding } from '../legacy/scopes.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/** Every wrong scope in a place that is proven to be a scope of Auth0. */
export function findScopes(file: SourceFile, options: LegacyOptions): Finding[] {
  return detectScopes(file, options).map(findingOf);
}

function findingOf(found: ScopeFinding): Finding {
  return {
    rule: 'valid-scope',
    code: found.code,
    detail: detailOf(found),
    range: found.range,
    severity: found.code === 'scope-typo' ? 'error' : 'warning',
    edits: found.edit && [found.edit],
    isTypo: found.code === 'scope-typo',
  };
}

function detailOf({ found, replacement }: ScopeFinding): string {
  const shown = `It is ${JSON.stringify(found)}`;
  return replacement === undefined || replacement.trim() === '' ? `${shown}.` : `${shown} for ${JSON.stringify(replacement)}.`;
}
