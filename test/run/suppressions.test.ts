import { describe, expect, test } from 'vitest';
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
