import type { API, FileInfo, Options } from 'jscodeshift';
import type { Finding } from '../src/legacy/finding.ts';
import { messageOfScope } from '../src/legacy/messages.ts';
import type { LegacyOptions } from '../src/legacy/options.ts';
import { detectScopes, type ScopeFinding } from '../src/legacy/scopes.ts';
import type { SourceFile } from '../src/syntax/source-file.ts';
import { transformWith } from './transform.ts';

/** Every wrong scope in a place that is proven to be a scope of Auth0. */
export function findScopes(file: SourceFile, options: LegacyOptions): Finding[] {
  return detectScopes(file, options).map(findingOf);
}

function findingOf(found: ScopeFinding): Finding {
  return {
    rule: 'valid-scope',
    code: found.code,
    message: messageOfScope(found),
    range: found.range,
    severity: found.code === 'scope-typo' ? 'error' : 'warning',
    edits: found.edit && [found.edit],
    isTypo: found.code === 'scope-typo',
  };
}

/** Mends misspelled, wrongly separated and repeated scopes. A transform for jscodeshift. */
export default function mendScopes(file: FileInfo, api: API, options: Options): string | undefined {
  return transformWith(findScopes, file, api, options);
}
