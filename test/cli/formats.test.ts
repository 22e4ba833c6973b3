import { describe, expect, test } from 'vitest';
import { expectMistake } from '../support/command.ts';
import { createProject, placeOf, type Project } from '../support/project.ts';
import { BROKEN, CLEAN, DATABASE_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';

/** How data of each form begins, and what a report of both samples holds in it. */
const FORMS: readonly (readonly [name: string, beginning: RegExp])[] = [
  ['json', /^\{\n {2}"version": 1,/],
  ['sarif', /^\{\n {2}"\$schema": "https:\/\/[^"]+sarif-schema-2\.1\.0\.json"/],
  ['github', /^::(?:error|notice) file=/],
  ['markdown', /^<!-- [^\n]+ -->\n\n# /],
  ['html', /^<!doctype html>\n/],
];

const project = (): Project => createProject({ 'src/sms.js': SMS_LOGIN, 'src/staff.js': DATABASE_LOGIN });

describe.each(FORMS)('--format %s', (format, beginning) => {
  test('gives data alone, in a check and in a migration, dry or not', () => {
    const one = project();
    for (const args of [['check'], ['migrate', '--dry-run'], ['migrate']]) {
      const { status, stdout, stderr } = one.run([...args, '--format', format, '--color']);
      expect({ status, stderr }).toEqual({ status: args[0] === 'check' ? 1 : 0, stderr: '' });
      expect(stdout).toMatch(beginning);
      expect(stdout).toContain('database-connection');
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toMatch(/^diff --git/m);
    }
    expect(one.read('src/sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('goes to a file, beside the diff of a dry run', () => {
    const one = project();
    const { stdout } = one.run(['migrate', '--dry-run', '--format', format, '--output', 'report.out']);
    expect(stdout).toMatch(/^diff --git /);
    expect(one.read('report.out')).toMatch(beginning);
  });

  test('is a report too where there is nothing', () => {
    const { status, stdout, stderr } = createProject({ 'answer.js': CLEAN }).run(['check', '--format', format]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  test('needs a file beside questions', () => {
    expectMistake(project().run(['migrate', '--interactive', '--format', format]), new RegExp(`--format ${format} without --output`));
  });
});

describe('the page of a check', () => {
  test('shows what a migration would make, of what no baseline knows, and writes nothing', () => {
    const one = project();
    const { stdout } = one.run(['check', '--format', 'html']);
    expect(stdout).toContain('What migrate would make of this file:');
    expect(stdout.match(/<table class="diff">/g)).toHaveLength(1);
    expect(one.read('src/sms.js')).toBe(SMS_LOGIN);
    one.run(['check', '--baseline', 'known.json', '--update-baseline']);
    expect(one.run(['check', '--baseline', 'known.json', '--format', 'html']).stdout).not.toContain('<table class="diff">');
  });
});

describe('a report in the project', () => {
  test.each([
    ['sarif', 'report.json'],
    ['markdown', 'report.md'],
    ['html', 'report.html'],
  ])('is no finding of the next run, which writes over it: %s', (format, name) => {
    const one = project();
    const args = ['check', '--format', format, '--output', name];
    const first = one.run(args);
    const report = one.read(name);
    expect(report).toContain('/oauth/ro');
    expect(one.run(args)).toEqual(first);
    expect(one.report(['check']).report.findings.map(({ file }) => file)).toEqual(['src/sms.js', 'src/staff.js']);
  });
});

describe('what a form asks about the run', () => {
  test('is the text before it: places, lines and diffs', () => {
    const one = project();
    const { stdout } = one.run(['migrate', '--format', 'html']);
    expect(stdout).toContain(`line ${placeOf(DATABASE_LOGIN, '/oauth/ro').split(':')[0]}, column`);
    expect(stdout).toMatch(/<del>.*<ins>/s);
    expect(stdout).toContain('<mark>');
  });

  test('names files from the root of the repository, where the forms are read there', () => {
    const one = project();
    expect(one.run(['check', '--format', 'github'], { cwd: 'src' }).stdout).toContain('file=src/staff.js,');
    expect(one.run(['check', '--format', 'sarif'], { cwd: 'src' }).stdout).toContain('"uri": "src/staff.js"');
  });

  test('has links to the commit of a workflow', () => {
    const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/kiosk', GITHUB_SHA: 'abc' };
    expect(project().run(['check', '--format', 'markdown'], { cwd: 'src', env }).stdout).toContain('(https://github.com/acme/kiosk/blob/abc/src/staff.js#L');
  });

  test('has the way back that was asked for', () => {
    expect(project().run(['migrate', '--format', 'markdown', '--write-undo', 'undo.patch']).stdout).toContain('git apply undo.patch');
  });

  test('explains reasons with before and after', () => {
    const { stdout } = project().run(['check', '--format', 'sarif']);
    const log = JSON.parse(stdout) as { runs: { tool: { driver: { rules: { help: { markdown: string } }[] } } }[] };
    for (const { help } of log.runs[0]?.tool.driver.rules.slice(0, 2) ?? []) expect(help.markdown).toMatch(/Before:\n\n```js\n[^]*After/);
  });

  test('has no change that was not written', () => {
    const one = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN });
    const { status, stdout } = one.run(['migrate', '--format', 'markdown'], { faults: { rename: '/a.js' } });
    expect(status).toBe(2);
    expect(stdout).toContain('## What was rewritten\n\n- `b.js`: ');
    expect(stdout).toContain('## What was not read or written\n\n- `a.js`: not written');
    expect(stdout).toContain('git restore -- b.js ');
  });

  test('goes on where a file is broken', () => {
    const { stdout } = createProject({ 'broken.js': BROKEN, '100% "a|b", `c`.js': DATABASE_LOGIN }).run(['check', '--format', 'html']);
    expect(stdout).toContain('100% &quot;a|b&quot;, `c`.js');
    expect(stdout).toContain('broken.js');
  });
});
