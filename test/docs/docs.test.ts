import { describe, expect, test } from 'vitest';
import noOauthRo from '../../rules/no-oauth-ro.ts';
import validScope from '../../rules/valid-scope.ts';
import type { FindingCode } from '../../src/legacy/finding.ts';
import { EXPLANATIONS } from '../../src/legacy/messages.ts';
import { PROVEN, REASONS, SCOPE_PROBLEMS } from '../../src/legacy/reasons.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { readFixtures } from '../fixtures.ts';
import { exampleOf, ruleDocument, type RuleText } from './rule-document.ts';

/** Only an edit of this program that fails its own check gives it, and no such edit is known. */
const UNREACHED: readonly FindingCode[] = ['edit-refused'];

const NO_OAUTH_RO: RuleText = {
  intro: [
    'Auth0 has replaced `POST /oauth/ro` by `POST /oauth/token`. The rule finds every request to the legacy endpoint, whatever the HTTP client, and every constant, test double and legacy grant id that belongs to one. A request whose connection is proven to be `sms` or `email`, and all of whose parameters and readers are seen, comes with a suggestion: the same edits that `oauth-ro-codemod migrate` makes. Every other one comes with exactly one of the codes below.',
    'It is in the configurations `recommended` and `strict`. A change of how people log in is never made by `eslint --fix`.',
  ],
  codes: [...Object.keys(PROVEN), ...Object.keys(REASONS)] as FindingCode[],
};

const VALID_SCOPE: RuleText = {
  intro: [
    'The rule reads a `scope` only where it is proven to be one of Auth0: in a request to an Auth0 endpoint, in a call, constructor or component of an Auth0 SDK, beside an Auth0 domain or grant, in the query of such a URL, or in a constant that flows there. Words are compared with a closed list of misspellings; the scopes of other providers, custom `verb:noun` scopes and the same words elsewhere are not its business.',
    'It is in the configurations `recommended` and `strict`. To teach it a misspelling, add it to `SCOPE_TYPOS` in `src/auth0/scopes.ts`.',
  ],
  codes: Object.keys(SCOPE_PROBLEMS) as FindingCode[],
};

describe('the documents of the rules', () => {
  const withoutUnreached = ({ intro, codes }: RuleText): RuleText => ({ intro, codes: codes.filter((code) => !UNREACHED.includes(code)) });

  // `npx vitest run test/docs -u` writes them anew.
  test('say what the rules say, with examples from the fixtures', async () => {
    await expect(ruleDocument('no-oauth-ro', noOauthRo, withoutUnreached(NO_OAUTH_RO)) + unreached()).toMatchFileSnapshot('../../docs/rules/no-oauth-ro.md');
    await expect(ruleDocument('valid-scope', validScope, VALID_SCOPE)).toMatchFileSnapshot('../../docs/rules/valid-scope.md');
  });

  function unreached(): string {
    return UNREACHED.map((code) => `\n### ${code}\n\n${EXPLANATIONS[code].title}.\n\n${EXPLANATIONS[code].why} ${EXPLANATIONS[code].todo}\n`).join('');
  }
});

const codes = (Object.keys(EXPLANATIONS) as FindingCode[]).filter((code) => !UNREACHED.includes(code));

describe.each(codes)('the example of %s', (code) => {
  const fixture = readFixtures().find(({ name }) => name === `reasons/${code}`);

  test('gives that code', () => {
    expect(fixture?.findings.map((finding) => finding.code)).toContain(code);
  });

  test('is done where people have mended it', () => {
    const mended = exampleOf(code, 'mended');
    expect(mended === undefined).toBe(fixture?.isRewritten);
    if (mended) expect(analyze(mended.name, mended.text, fixture?.options ?? {}).findings).toEqual([]);
  });
});
