import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import plugin from '../../rules/index.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { createProject } from '../support/project.ts';
import { SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

const URL = 'https://acme.example.auth0.com/oauth/ro';
const REQUEST = "{ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'opend' }";

/** A request in one line, which has two findings: of no-oauth-ro, and of valid-scope. */
const LINE = `axios.post('${URL}', ${REQUEST});`;

/** The findings that are left in a text, and those that are switched off: the line of each with its rule. */
function findings(text: string, name = 'login.js'): { left: string[]; suppressed: string[] } {
  const { findings: left, suppressed, positionOf } = analyze(name, text, {});
  const shown = (found: typeof left): string[] => found.map(({ rule, range }) => `${positionOf(range[0]).line} ${rule}`);
  return { left: shown(left), suppressed: shown(suppressed) };
}

/** What ESLint finds with both rules: the line of each with its rule. */
function linted(text: string): string[] {
  const rules = { 'oauth-ro/no-oauth-ro': 'error', 'oauth-ro/valid-scope': 'error' } as const;
  const messages = new Linter().verify(text, { plugins: { 'oauth-ro': plugin }, rules });
  return messages.flatMap(({ line, ruleId }) => (ruleId?.startsWith('oauth-ro/') && messages.every(({ fatal }) => !fatal) ? [`${line} ${ruleId.replace('oauth-ro/', '')}`] : []));
}

const BOTH = ['no-oauth-ro', 'valid-scope'];
const on = (line: number, rules: readonly string[] = BOTH): string[] => rules.map((rule) => `${line} ${rule}`);

test('a line without directives has its findings', () => {
  expect(findings(LINE)).toEqual({ left: on(1), suppressed: [] });
});

describe('a directive for one line', () => {
  test.each([
    ['for all rules', '// eslint-disable-next-line', BOTH],
    ['for all rules, with a reason', '// eslint-disable-next-line -- the old tenant', BOTH],
    ['for one rule', '// eslint-disable-next-line oauth-ro/no-oauth-ro', ['no-oauth-ro']],
    ['for one rule, with a reason', '// eslint-disable-next-line oauth-ro/valid-scope -- a scope of ours, no typo', ['valid-scope']],
    ['for one rule, with a long line before the reason', '// eslint-disable-next-line oauth-ro/valid-scope ---- a scope of ours', ['valid-scope']],
    ['for several rules', '// eslint-disable-next-line no-console, oauth-ro/no-oauth-ro,oauth-ro/valid-scope', BOTH],
    ['in a block comment', '/* eslint-disable-next-line oauth-ro/no-oauth-ro */', ['no-oauth-ro']],
    ['in a block comment of several lines', '/* eslint-disable-next-line\n   oauth-ro/no-oauth-ro\n   -- why */', ['no-oauth-ro']],
    ['without a blank', '//eslint-disable-next-line oauth-ro/no-oauth-ro', ['no-oauth-ro']],
    ['with tabs', '//\teslint-disable-next-line\toauth-ro/no-oauth-ro', ['no-oauth-ro']],
    ['under another name of the plugin', '// eslint-disable-next-line @acme/auth/no-oauth-ro', ['no-oauth-ro']],
    ['of this program', '// oauth-ro-ignore-next-line', BOTH],
    ['of this program, with a reason', '/* oauth-ro-ignore-next-line: the old tenant */', BOTH],
  ])('above it: %s', (_name, comment, rules) => {
    const line = comment.split('\n').length + 1;
    expect(findings(`${comment}\n${LINE}`)).toEqual({ left: on(line, BOTH.filter((rule) => !rules.includes(rule))), suppressed: on(line, rules) });
  });

  test.each([
    ['for all rules', '// eslint-disable-line', BOTH],
    ['for one rule', '// eslint-disable-line oauth-ro/no-oauth-ro -- why', ['no-oauth-ro']],
    ['in a block comment', '/* eslint-disable-line oauth-ro/no-oauth-ro */', ['no-oauth-ro']],
  ])('behind it: %s', (_name, comment, rules) => {
    expect(findings(`${LINE} ${comment}`)).toEqual({ left: on(1, BOTH.filter((rule) => !rules.includes(rule))), suppressed: on(1, rules) });
  });

  test.each([
    ['names other rules', '// eslint-disable-next-line no-console'],
    ['names the rule without a namespace, which ESLint does not take', '// eslint-disable-next-line no-oauth-ro, valid-scope'],
    ['names a rule whose name ends alike', '// eslint-disable-next-line another-no-oauth-ro'],
    ['is misspelled', '// eslint-disable-nextline oauth-ro/no-oauth-ro'],
    ['is another directive', '// eslint-enable-next-line'],
    ['stands in the middle of a comment', '// see eslint-disable-next-line oauth-ro/no-oauth-ro'],
    ['stands in a string', "'eslint-disable-next-line';"],
    ['stands in a template', '`\n// eslint-disable-next-line\n`;'],
    ['is two lines above', '// eslint-disable-next-line oauth-ro/no-oauth-ro\n'],
    ['is for its own line', '// eslint-disable-line oauth-ro/no-oauth-ro'],
  ])('does not count where it %s', (_name, comment) => {
    expect(findings(`${comment}\n${LINE}`)).toEqual({ left: on(comment.split('\n').length + 1), suppressed: [] });
  });

  test('counts for its line only', () => {
    expect(findings(`// eslint-disable-next-line\n${LINE}\n${LINE}`)).toEqual({ left: on(3), suppressed: on(2) });
  });

  test('counts for the line in which the finding starts', () => {
    const text = `axios.post(\n  // eslint-disable-next-line oauth-ro/no-oauth-ro -- why\n  '${URL}',\n  ${REQUEST},\n);`;
    expect(findings(text)).toEqual({ left: ['4 valid-scope'], suppressed: ['3 no-oauth-ro'] });
  });

  test('counts in JSX', () => {
    const text = `const view = (\n  <Form\n    // eslint-disable-next-line oauth-ro/no-oauth-ro\n    onCode={(phone, code) => axios.post('${URL}', ${REQUEST})}\n  />\n);`;
    expect(findings(text, 'view.jsx').suppressed).toEqual(['4 no-oauth-ro']);
  });

  test('counts with line breaks of Windows and a hashbang', () => {
    expect(findings(`#!/usr/bin/env node\r\n// eslint-disable-next-line\r\n${LINE}\r\n`)).toEqual({ left: [], suppressed: on(3) });
  });
});

describe('directives for a part of a file', () => {
  test.each([
    ['for the rest of the file', ['/* eslint-disable */', LINE, LINE], [], [2, 3]],
    ['for the rest of the file, with a reason', ['/* eslint-disable -- old code */', LINE], [], [2]],
    ['until they are taken back', ['/* eslint-disable */', LINE, '/* eslint-enable */', LINE], [4], [2]],
    ['and not for what is above', [LINE, '/* eslint-disable */', LINE], [1], [3]],
    ['twice', ['/* eslint-disable */', LINE, '/* eslint-enable */', LINE, '/* eslint-disable */', LINE], [4], [2, 6]],
    ['and not in line comments, which ESLint does not take', ['// eslint-disable', LINE], [2], []],
    ['and are not taken back in line comments', ['/* eslint-disable */', LINE, '// eslint-enable', LINE], [], [2, 4]],
  ])('count %s', (_name, lines, left, suppressed) => {
    expect(findings(lines.join('\n'))).toEqual({ left: left.flatMap((line) => on(line)), suppressed: suppressed.flatMap((line) => on(line)) });
  });

  test('count for one rule', () => {
    const text = ['/* eslint-disable oauth-ro/no-oauth-ro */', LINE, '/* eslint-enable oauth-ro/no-oauth-ro */', LINE].join('\n');
    expect(findings(text)).toEqual({ left: ['2 valid-scope', '4 no-oauth-ro', '4 valid-scope'], suppressed: ['2 no-oauth-ro'] });
  });

  test('are taken back for all rules by one that names none', () => {
    const text = ['/* eslint-disable oauth-ro/no-oauth-ro, oauth-ro/valid-scope */', LINE, '/* eslint-enable */', LINE].join('\n');
    expect(findings(text)).toEqual({ left: on(4), suppressed: on(2) });
  });

  test('are taken back for one rule where all were switched off', () => {
    const text = ['/* eslint-disable */', LINE, '/* eslint-enable oauth-ro/no-oauth-ro */', LINE].join('\n');
    expect(findings(text)).toEqual({ left: ['4 no-oauth-ro'], suppressed: [...on(2), '4 valid-scope'] });
  });

  test('stay for the other rules where one is taken back', () => {
    const text = ['/* eslint-disable oauth-ro/no-oauth-ro, oauth-ro/valid-scope */', '/* eslint-enable oauth-ro/valid-scope */', LINE].join('\n');
    expect(findings(text)).toEqual({ left: ['3 valid-scope'], suppressed: ['3 no-oauth-ro'] });
  });

  test('count from their place in a line on', () => {
    expect(findings(`${LINE} /* eslint-disable */`)).toEqual({ left: on(1), suppressed: [] });
    expect(findings(`/* eslint-disable */ ${LINE} /* eslint-enable */`)).toEqual({ left: [], suppressed: on(1) });
  });
});

describe('settings in a comment', () => {
  test.each([
    ['for one rule', '/* eslint oauth-ro/no-oauth-ro: off */', ['no-oauth-ro']],
    ['in quotes', '/* eslint oauth-ro/no-oauth-ro: "off" */', ['no-oauth-ro']],
    ['as a number', '/* eslint oauth-ro/valid-scope: 0 */', ['valid-scope']],
    ['as JSON, in a list', '/* eslint "oauth-ro/no-oauth-ro": ["off"], "oauth-ro/valid-scope": [0, {}] */', BOTH],
    ['for several rules', '/* eslint no-var: 2, oauth-ro/no-oauth-ro: off, oauth-ro/valid-scope: 0 */', BOTH],
    ['in several lines, with a reason', '/* eslint\n  oauth-ro/no-oauth-ro: off,\n  oauth-ro/valid-scope: off\n  -- the old tenant */', BOTH],
    ['which are on', '/* eslint oauth-ro/no-oauth-ro: error, oauth-ro/valid-scope: [2] */', []],
    ['of other rules', '/* eslint no-console: off */', []],
    ['without a namespace', '/* eslint no-oauth-ro: off */', []],
    ['which only the reason names', '/* eslint no-console: off -- and oauth-ro/no-oauth-ro: off */', []],
    ['in a line comment, which ESLint does not take', '// eslint oauth-ro/no-oauth-ro: off', []],
    ['twice, of which the first counts', '/* eslint oauth-ro/no-oauth-ro: off */ /* eslint oauth-ro/no-oauth-ro: error */', ['no-oauth-ro']],
  ])('count for the whole file, above and below, as in ESLint: %s', (_name, comment, rules) => {
    const text = `${LINE}\n${comment}\n${LINE}`;
    const last = text.split('\n').length;
    const left = BOTH.filter((rule) => !rules.includes(rule));
    expect(findings(text)).toEqual({ left: [...on(1, left), ...on(last, left)], suppressed: [...on(1, rules), ...on(last, rules)] });
    expect(linted(text)).toEqual([...on(1, left), ...on(last, left)]);
  });

  test('are taken back by nothing', () => {
    expect(findings(`/* eslint oauth-ro/no-oauth-ro: off, oauth-ro/valid-scope: off */\n/* eslint-enable */\n${LINE}`)).toEqual({ left: [], suppressed: on(3) });
  });
});

describe('files of other languages', () => {
  const OWN = 'oauth-ro-ignore-next-line';

  test.each([
    ['Python', 'login.py', `# ${OWN}`],
    ['YAML', 'settings.yaml', `# ${OWN} -- the old tenant`],
    ['a shell', 'login.sh', `  # ${OWN}`],
    ['Go', 'login.go', `// ${OWN}`],
    ['Java', 'Login.java', `/* ${OWN} */`],
    ['HTML', 'login.html', `<!-- ${OWN} -->`],
    ['Vue', 'Login.vue', `// ${OWN}`],
    ['Lua', 'login.lua', `-- ${OWN}`],
    ['ini files', 'login.ini', `; ${OWN}`],
    ['code that does not parse', 'broken.js', `// ${OWN}`],
  ])('know the directive of this program inside a comment: %s', (_name, file, comment) => {
    const broken = file === 'broken.js' ? 'const = ;\n' : '';
    const text = `${broken}${comment}\nurl = "${URL}"\n`;
    expect(findings(text, file)).toMatchObject({ left: [], suppressed: [`${text.split('\n').length - 1} no-oauth-ro`] });
  });

  test('know it for the next line only', () => {
    const text = `# ${OWN}\nfirst = "${URL}"\nsecond = "${URL}"\n`;
    expect(findings(text, 'login.py')).toEqual({ left: ['3 no-oauth-ro'], suppressed: ['2 no-oauth-ro'] });
  });

  test('know the rest of a file that does not parse: the first place is switched off, the next is told', () => {
    const text = `const = ;\n// ${OWN}\nurl = "${URL}"\nother = "${URL}"\n`;
    expect(findings(text, 'broken.js')).toEqual({ left: ['4 no-oauth-ro'], suppressed: ['3 no-oauth-ro'] });
  });
});

describe('a login that its author keeps', () => {
  const kept = SMS_LOGIN.replace('  const { data }', '  // eslint-disable-next-line oauth-ro/no-oauth-ro -- the old tenant\n  const { data }');

  test('is not rewritten, is counted as suppressed, and passes check', () => {
    const project = createProject({ 'kept.js': kept, 'sms.js': SMS_LOGIN });
    const { report } = project.report(['migrate']);
    expect(report.summary).toMatchObject({ findings: 1, rewritten: 1, manual: 0, suppressed: 1, filesChanged: 1 });
    expect(project.snapshot()).toEqual({ 'kept.js': kept, 'sms.js': SMS_LOGIN_MIGRATED });
    expect(project.run(['check'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('has no follow-up: nothing about it changes', () => {
    expect(createProject({ 'kept.js': kept }).report(['migrate']).report.followUps).toEqual([]);
  });

  test('still works where another login of the file is rewritten that shares its URL and its parameters', () => {
    const text = `const axios = require('axios');
const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';
const defaults = { client_id: 'kiosk', connection: 'sms', grant_type: 'password', scope: 'openid' };

exports.login = (username, password) => axios.post(LOGIN_URL, { ...defaults, username, password });
// eslint-disable-next-line oauth-ro/no-oauth-ro -- the old tenant
exports.oldLogin = (username, password) => axios.post(LOGIN_URL, { ...defaults, username, password });
`;
    const project = createProject({ 'login.js': text });
    project.run(['migrate']);
    const migrated = project.read('login.js');
    expect(migrated).toContain("LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';");
    expect(migrated).toContain("const defaults = { client_id: 'kiosk', connection: 'sms', grant_type: 'password', scope: 'openid' };");
    expect(migrated).toContain('exports.oldLogin = (username, password) => axios.post(LOGIN_URL, { ...defaults, username, password });');
  });
});
