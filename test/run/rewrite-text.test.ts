import { describe, expect, test } from 'vitest';
import type { EditGroup, Range } from '../../src/edits/edit.ts';
import type { Finding } from '../../src/legacy/finding.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { rewriteText } from '../../src/rewrite/rewrite-text.ts';
import { rewriteTexts, type Decide, type Read } from '../../src/rewrite/rewrite-texts.ts';
import { DATABASE_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

const login = (name: string): string => `exports.${name} = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'c', connection: 'sms', username: phone, password: code });\n`;
const migrated = (name: string): string =>
  `exports.${name} = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'c', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });\n`;

const HEAD = "const axios = require('axios');\n";

/** Breaks the code inside a string as well as outside. */
const UNCLOSED = "'(";

/** Rewrites a text; `change` may spoil the edits that were found. */
function rewrite(text: string, change: (edits: EditGroup, finding: Finding, index: number) => EditGroup = (edits) => edits) {
  const analysis = analyze('login.js', text, {});
  const findings = analysis.findings.map((finding, index) => (finding.edits ? { ...finding, edits: change(finding.edits, finding, index) } : finding));
  const result = rewriteText('login.js', text, { ...analysis, findings }, {});
  return { text: result.text, outcomes: result.outcomes.map(({ finding, state }) => `${finding.code} ${state}`) };
}

describe('the text of a file', () => {
  test('is rewritten at every proven place', () => {
    expect(rewrite(HEAD + login('a') + login('b'))).toEqual({
      text: HEAD + migrated('a') + migrated('b'),
      outcomes: ['passwordless-login rewritten', 'passwordless-login rewritten'],
    });
  });

  test('stays as it is without proven places', () => {
    expect(rewrite(DATABASE_LOGIN)).toEqual({ text: DATABASE_LOGIN, outcomes: ['database-connection manual'] });
    expect(rewrite(SMS_LOGIN_MIGRATED)).toEqual({ text: SMS_LOGIN_MIGRATED, outcomes: [] });
    expect(rewrite('')).toEqual({ text: '', outcomes: [] });
  });

  test('is rewritten beside places that are left', () => {
    expect(rewrite(HEAD + login('a') + DATABASE_LOGIN.replace(/^[^]*\n\n(?=exports)/, ''))).toMatchObject({ outcomes: ['passwordless-login rewritten', 'database-connection manual'] });
  });

  test('has each finding of the first reading once, also where mending one changes another', () => {
    const text = HEAD + login('a').replace("client_id: 'c'", "client_id: 'c', scope: 'opend openid'");
    const { outcomes, text: result } = rewrite(text);
    expect(outcomes.filter((outcome) => outcome.startsWith('passwordless-login'))).toEqual(['passwordless-login rewritten']);
    expect(outcomes.filter((outcome) => outcome.startsWith('scope-typo'))).toEqual(['scope-typo rewritten']);
    expect(result).not.toContain('opend ');
  });
});

describe('an edit that fails its check', () => {
  test.each([
    ['does not parse', (edits: EditGroup): EditGroup => edits.map((edit, index) => (index === 0 ? { ...edit, text: UNCLOSED } : edit))],
    ['leaves the finding', (edits: EditGroup): EditGroup => [{ range: (edits[0] as EditGroup[number]).range, text: 'ro' }]],
    ['brings a new finding', (edits: EditGroup): EditGroup => [...edits, { range: [0, 0], text: "fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST' });\n" }]],
  ])('is taken back where it %s: the old text stays and the place is reported', (_name, spoil) => {
    const text = HEAD + login('a');
    expect(rewrite(text, spoil)).toEqual({ text, outcomes: ['edit-refused manual'] });
  });

  test.each([0, 1, 2])('takes no other place with it (%i of 3)', (bad) => {
    const names = ['a', 'b', 'c'];
    const spoiled = rewrite(HEAD + names.map(login).join(''), (edits, _finding, index) => (index === bad ? [...edits.slice(1), { ...(edits[0] as EditGroup[number]), text: UNCLOSED }] : edits));
    expect(spoiled).toEqual({
      text: HEAD + names.map((name, index) => (index === bad ? login(name) : migrated(name))).join(''),
      outcomes: names.map((_, index) => (index === bad ? 'edit-refused manual' : 'passwordless-login rewritten')),
    });
  });

  test('is wholly left, whichever of its parts is wrong', () => {
    const text = HEAD + login('a');
    const { edits = [] } = analyze('login.js', text, {}).findings[0] as Finding;
    expect(edits.length).toBeGreaterThan(2);
    for (const [index] of edits.entries()) {
      const result = rewrite(text, (all) => all.map((edit, at) => (at === index ? { ...edit, text: UNCLOSED } : edit)));
      expect(result, `part ${index}`).toEqual({ text, outcomes: ['edit-refused manual'] });
    }
  });

  test('is left where its parts overlap', () => {
    const text = HEAD + login('a');
    const doubled = (edits: EditGroup): EditGroup => [...edits, { range: [(edits[0] as EditGroup[number]).range[0] - 1, (edits[0] as EditGroup[number]).range[1]], text: 'x' }];
    expect(rewrite(text, doubled)).toEqual({ text, outcomes: ['edit-refused manual'] });
  });
});

describe('a request with several problems', () => {
  const start = (keys: string): string => `${HEAD}exports.start = (phone) => axios.post('https://acme.example.auth0.com/passwordless/start', { ${keys} });\n`;
  const exchange = "exports.verify = (username, otp) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'c', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp, realm: 'sms' });\n";

  test('keeps those at the same place that are not mended', () => {
    expect(rewrite(start("connection: 'sms', phone_number: phone") + exchange)).toEqual({
      text: start("connection: 'sms', phone_number: phone, send: 'code'") + exchange,
      outcomes: ['start-incomplete manual', 'start-send rewritten'],
    });
  });

  test('says of a mend what was so when it was made, not what had stood in its way before', () => {
    const text = start("client_id: 'c', connection: 'email', email, send: 'link', authParams: 'state=x', scope: 'openid'").replace('(phone)', '(email)');
    const { outcomes, text: result } = rewriteText('login.js', text, analyze('login.js', text, {}), {});
    expect(result).toContain("authParams: { state: 'x', scope: 'openid' } });");
    expect(outcomes.map(({ finding: { code, detail }, state }) => [code, detail, state])).toEqual([
      ['start-auth-params', undefined, 'rewritten'],
      ['start-misplaced-key', 'It is "scope".', 'rewritten'],
    ]);
  });

  test('keeps its codes where an edit is taken back, so that every rule has a message for it', () => {
    const text = start("client_id: 'c', connection: 'sms', phone, send: 'code'");
    expect(rewrite(text, (edits) => edits.map((edit) => ({ ...edit, text: 'mobile' })))).toEqual({ text, outcomes: ['start-key manual'] });
  });
});

describe('what an option gives', () => {
  test.each([
    ['TypeScript in JavaScript', 'login.js', 'process.env.AUTH0_AUDIENCE!'],
    ['a type in JavaScript', 'login.js', 'audience as string'],
    ['a type assertion in JSX', 'login.tsx', '<string>audience'],
  ])('is not written where the result would not parse: %s', (_name, name, audienceExpression) => {
    const text = HEAD + login('a');
    const { text: result, outcomes } = rewriteText(name, text, analyze(name, text, { audienceExpression }), { audienceExpression });
    expect({ result, outcomes: outcomes.map(({ finding, state }) => `${finding.code} ${state}`) }).toEqual({ result: text, outcomes: ['edit-refused manual'] });
  });

  test('is written where it does', () => {
    const options = { audienceExpression: 'process.env.AUTH0_AUDIENCE!' };
    const text = HEAD + login('a');
    expect(rewriteText('login.ts', text, analyze('login.ts', text, options), options).text).toContain('audience: process.env.AUTH0_AUDIENCE! });');
  });
});

describe('what was decided about a place', () => {
  const finding = (range: Range, edits: EditGroup | undefined): Finding => ({ rule: 'no-oauth-ro', code: edits ? 'passwordless-login' : 'body-shared', detail: undefined, range, severity: 'error', edits, isTypo: false });
  const first = finding([0, 1], [{ range: [0, 1], text: 'A' }]);
  const second = finding([2, 3], undefined);
  /** The second place can be mended once the first is. */
  const read: Read = (texts) => new Map([['a.js', { findings: (texts.get('a.js') ?? '').includes('b') ? [finding([2, 3], [{ range: [2, 3], text: 'B' }])] : [] }]]);

  test.each<readonly [string, Decide, string, readonly string[]]>([
    ['nothing', () => undefined, 'A B', ['passwordless-login rewritten', 'passwordless-login rewritten']],
    ['one that waits for another stays', (_name, { range }) => (range[0] === 2 ? { kind: 'leave', code: 'declined' } : undefined), 'A b', ['passwordless-login rewritten', 'body-shared manual']],
    ['both stay', () => ({ kind: 'leave', code: 'declined' }), 'a b', ['declined manual', 'body-shared manual']],
  ])('holds: %s', (_name, decide, text, states) => {
    const { texts, outcomes } = rewriteTexts(new Map([['a.js', 'a b']]), new Map([['a.js', [first, second]]]), read, decide);
    expect(texts.get('a.js') ?? 'a b').toBe(text);
    expect(outcomes.get('a.js')?.map(({ finding: { code }, state }) => `${code} ${state}`)).toEqual(states);
  });
});
