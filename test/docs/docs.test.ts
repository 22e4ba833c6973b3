import { describe, expect, test } from 'vitest';
import noLegacyPasswordlessSdk from '../../rules/no-legacy-passwordless-sdk.ts';
import noLegacyResponseUse from '../../rules/no-legacy-response-use.ts';
import noOauthRo from '../../rules/no-oauth-ro.ts';
import validOtpGrant from '../../rules/valid-otp-grant.ts';
import validPasswordlessStart from '../../rules/valid-passwordless-start.ts';
import validScope from '../../rules/valid-scope.ts';
import type { FindingCode } from '../../src/legacy/finding.ts';
import { EXPLANATIONS } from '../../src/legacy/messages.ts';
import { OTP_PROBLEMS, SDK_PROBLEMS, START_PROBLEMS } from '../../src/legacy/problems.ts';
import { PROVEN, REASONS, SCOPE_PROBLEMS } from '../../src/legacy/reasons.ts';
import { RESPONSE_USES } from '../../src/legacy/response-use-texts.ts';
import { RULES } from '../../src/rewrite/analyze-source.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { readFixtures } from '../fixtures.ts';
import { exampleOf, ruleDocument, type RuleText } from './rule-document.ts';

/** Without fixtures of their own: an edit of this program that fails its own check, of which none is known, and what only a run over files gives. */
const UNREACHED: readonly FindingCode[] = ['outside-selection', 'edit-refused', 'type-error', 'declined'];

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

const VALID_OTP_GRANT: RuleText = {
  intro: [
    'The rule holds every request to `/oauth/token` that asks for the passwordless OTP grant against the parameters that Auth0 documents for it. A wrong name is mended where the whole body is seen and no other code reads it; every other problem is reported. Requests for other grants are not its business, unless their realm or connection is `sms` or `email` and they go to a host of Auth0. A body with `auth_session` is a login to a database connection and needs no realm.',
    'It is in the configurations `recommended` and `strict`. A change of how people log in is never made by `eslint --fix`. The parameters stand in `src/auth0/requests.ts`.',
  ],
  codes: Object.keys(OTP_PROBLEMS) as FindingCode[],
};

const VALID_PASSWORDLESS_START: RuleText = {
  intro: [
    'The rule holds every request to `/passwordless/start` against the parameters that Auth0 documents for it; the endpoint answers 400 to every other key. A request counts if it goes to a host of Auth0, or has a client id and the connection `sms` or `email`; an endpoint of your own with the same path does not. `send` may be left out for a link, so it is missed only where the file also exchanges codes of the connection.',
    'A mend is offered where the whole body is seen and no other code reads what changes. A key is removed only if the endpoint never had a use for it, or if it says again what another parameter says. What a link is followed with moves into `authParams`. With a code it is the exchange that asks for a `scope` and an `audience`: the key goes where every exchange of the connection in the file asks for it, and is reported otherwise, because the tokens never were what the key says and nobody would be told. A key that nobody knows is left to people.',
    'It is in the configurations `recommended` and `strict`. A change of how people log in is never made by `eslint --fix`. The parameters stand in `src/auth0/requests.ts`.',
  ],
  codes: Object.keys(START_PROBLEMS) as FindingCode[],
};

const NO_LEGACY_PASSWORDLESS_SDK: RuleText = {
  intro: [
    "The rule finds every call of Auth0's SDKs that logs in at `/oauth/ro`, whatever the code that imports or makes them looks like, and starts that later versions do not have or that lack what the endpoint needs: of `auth0` for Node.js, `auth0-js`, `auth0-lock-passwordless`, and of the services of angular-auth0 and auth0-angular. The same method names of other libraries, and of your own classes, are not its business.",
    'What a call becomes depends on the version: the installed one, else that of the lock file (npm, yarn, pnpm, bun), else the range in the nearest `package.json`. `assume: ["auth0@4"]` plans for another one. A rewrite is offered only where every version that it may be has the new call, and where the whole argument is seen. From `auth0` 4 on the calls give promises, and what they resolve to lies under `data`: a callback becomes the handler of the promise where the call is a statement and the callback a name or a function without `this` and types. From 7 on the import moves to `auth0/legacy`, where the class is all that it gives. Calls whose successor works in another way (a redirect instead of a callback) are reported with the code to write.',
    'It is in the configurations `recommended` and `strict`. A change of how people log in is never made by `eslint --fix`. The calls stand in `src/auth0/sdk-calls-of-node.ts` and `src/auth0/sdk-calls-of-browsers.ts`.',
  ],
  codes: Object.keys(SDK_PROBLEMS) as FindingCode[],
};

const NO_LEGACY_RESPONSE_USE: RuleText = {
  intro: [
    'The rule follows the response of every login that is proven (`no-oauth-ro` offers its rewrite) through the file: through `await`, callbacks, promises, observables, destructuring, fields, functions of the file and `catch`. It shows what the code does with the response that fails behind `/oauth/token`, and logins in places where they may not be. The response of any other request, and that of a login that is only reported, is not its business. Of logins that ask `/oauth/token` already it shows what cannot be right any more: tests for `invalid_user_password` alone, and requests to `/delegation` and `/tokeninfo`.',
    'It is in the configuration `strict` only. `oauth-ro-codemod check` and `migrate` tell the same as follow-ups, each with the document that says so; with `--strict` these count as findings.',
  ],
  codes: Object.keys(RESPONSE_USES) as FindingCode[],
};

describe('the documents of the rules', () => {
  const withoutUnreached = ({ intro, codes }: RuleText): RuleText => ({ intro, codes: codes.filter((code) => !UNREACHED.includes(code)) });

  // `npx vitest run test/docs -u` writes them anew.
  test('say what the rules say, with examples from the fixtures', async () => {
    await expect(ruleDocument('no-oauth-ro', noOauthRo, withoutUnreached(NO_OAUTH_RO)) + unreached()).toMatchFileSnapshot('../../docs/rules/no-oauth-ro.md');
    await expect(ruleDocument('valid-scope', validScope, VALID_SCOPE)).toMatchFileSnapshot('../../docs/rules/valid-scope.md');
    await expect(ruleDocument('valid-otp-grant', validOtpGrant, VALID_OTP_GRANT)).toMatchFileSnapshot('../../docs/rules/valid-otp-grant.md');
    await expect(ruleDocument('valid-passwordless-start', validPasswordlessStart, VALID_PASSWORDLESS_START)).toMatchFileSnapshot('../../docs/rules/valid-passwordless-start.md');
    await expect(ruleDocument('no-legacy-passwordless-sdk', noLegacyPasswordlessSdk, NO_LEGACY_PASSWORDLESS_SDK)).toMatchFileSnapshot('../../docs/rules/no-legacy-passwordless-sdk.md');
    await expect(ruleDocument('no-legacy-response-use', noLegacyResponseUse, NO_LEGACY_RESPONSE_USE)).toMatchFileSnapshot('../../docs/rules/no-legacy-response-use.md');
  });

  function unreached(): string {
    return UNREACHED.map((code) => `\n### ${code}\n\n${EXPLANATIONS[code].title}.\n\n${EXPLANATIONS[code].why} ${EXPLANATIONS[code].todo}\n`).join('');
  }
});

const codes = (Object.keys(EXPLANATIONS) as FindingCode[]).filter((code) => !UNREACHED.includes(code) && !(code in RESPONSE_USES));

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

describe.each(Object.keys(RESPONSE_USES))('the example of %s', (code) => {
  const fixture = readFixtures().find(({ name }) => name === `response-uses/${code}`);
  const rules = [...RULES, 'no-legacy-response-use'] as const;

  test('gives that code', () => {
    const { findings } = analyze(fixture?.fileName ?? '', fixture?.input ?? '', fixture?.options ?? {}, rules);
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test('is done where people have mended it', () => {
    const mended = exampleOf(code, 'mended');
    expect(analyze(mended?.name ?? '', mended?.text ?? '', fixture?.options ?? {}, rules).findings).toEqual([]);
  });
});
