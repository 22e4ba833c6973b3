import { describe, expect, test } from 'vitest';
import { SCOPE_TYPOS } from '../../src/auth0/scopes.ts';
import { SDK_CALLS } from '../../src/auth0/sdk-calls.ts';
import { ANCHORS, isCandidate, mayBeCandidate, type Anchor, type Known } from '../../src/legacy/needles.ts';
import { WordFinder } from '../../src/search/word-finder.ts';
import { readFixtures, readFixturesOfFiles } from '../fixtures.ts';

const names = Object.keys(ANCHORS) as Anchor[];
const finder = new WordFinder(Object.values(ANCHORS));

/** Nothing is known, so that every needle is sought. */
const ANYTHING: Known = { path: '', holds: () => true };

/** What a search of its bytes says of a text. */
function heldBy(text: string, path = 'src/login.ts'): Known {
  const found = finder.find(Buffer.from(text));
  return { path, holds: (anchor) => (found & (1 << names.indexOf(anchor))) !== 0 };
}

test('every fixture that is a candidate by its text is one by its bytes, and by the words sought first', () => {
  const candidates = [...readFixtures(), ...readFixturesOfFiles()].map(({ input }) => Buffer.from(input).toString('latin1')).filter((text) => isCandidate(text, ANYTHING));
  expect(candidates.length).toBeGreaterThan(1000);
  expect(candidates.filter((text) => !mayBeCandidate(heldBy(text)) || !isCandidate(text, heldBy(text)) || !isCandidate(text))).toEqual([]);
});

describe('every row of a table is a candidate', () => {
  test.each([...SCOPE_TYPOS.keys()])('the scope %s', (typo) => {
    const text = `authorize({ domain: 'acme.example.auth0.com', scope: 'openid ${typo}' })`;
    expect(isCandidate(text, heldBy(text))).toBe(true);
  });

  test.each([...new Set(SDK_CALLS.flatMap(({ way }) => way || []))])('the call %s', (way) => {
    const text = `import { AuthenticationClient } from 'auth0';\nclient.${way}({})`;
    expect(isCandidate(text, heldBy(text))).toBe(true);
  });
});

describe('scopes whose separators or words are wrong are candidates', () => {
  test.each(['openid,profile', 'profile|openid', 'email%2copenid', 'OPENID;profile', 'read:users;OpenID', 'openid Read:Users openid', 'profile of profile', 'email;profile', 'email,profile', 'profile email|phone', 'read:users,update:users', 'read:users read:users', 'profile OpenID', 'OpenID'])('%s', (scope) => {
    const text = `authorize({\n  domain: 'acme.example.auth0.com',\n  scope:\n    '${scope}',\n})`;
    expect(isCandidate(text, heldBy(text))).toBe(true);
  });
});

test.each(["['email', 'email']", "['read:users', 'profile', 'read:users']"])('scopes that are listed twice are candidates: %s', (list) => {
  const text = `authorize({ domain: 'acme.example.auth0.com', scope: ${list}.join(' ') })`;
  expect(isCandidate(text, heldBy(text))).toBe(true);
});

describe('what every application holds makes no candidate', () => {
  test.each([
    ["openid", "const claims = ['openid'];"],
    ['a scope that is right', "authorize({ scope: 'openid profile email' })"],
    ['scopes without openid that are right', "authorize({ scope: 'read:users profile email', list: ['email', 'phone'] })"],
    ['another OAuth endpoint', "post('https://acme.example/oauth/authorize')"],
    ['a scope of a program', "// the scope of this variable is the block; its profile and email are not"],
    ['a language', "const languages = ['de', 'fr', 'ro'];"],
  ])('%s', (_name, text) => {
    expect(isCandidate(text, heldBy(text))).toBe(false);
  });

  test.each([
    ['a scope', 'type Scope = "openId" | "profle";', false],
    ['a part of the path', "type Mode = 'ro'; // not of oauth", false],
    ['the path itself', "declare const LOGIN: '/oauth/ro';", true],
  ])('declarations: %s', (_name, text, isOne) => {
    expect(isCandidate(text, heldBy(text, 'types/api.d.ts'))).toBe(isOne);
  });
});
