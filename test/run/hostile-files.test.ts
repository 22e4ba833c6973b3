import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { expectMistake } from '../support/command.ts';
import { createProject, linesOf } from '../support/project.ts';
import { CLEAN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';
import { IS_FULL } from '../support/share.ts';

describe('a file that somebody else', () => {
  test('deletes while the program runs is told, and does not come back', () => {
    const project = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN });
    const { report, status } = project.report(['migrate', '--allow-dirty'], { faults: { deleteAfterRead: '/a.js' } });
    expect({ status, errors: report.errors }).toEqual({ status: 2, errors: [{ file: 'a.js', message: 'not written: it was deleted while this program ran' }] });
    expect(project.snapshot()).toEqual({ 'b.js': SMS_LOGIN_MIGRATED });
  });

  test('replaces by a link while the program runs is told, and nothing is written behind the link', () => {
    const outside = createProject({ 'target.js': SMS_LOGIN });
    const project = createProject({ 'a.js': SMS_LOGIN, 'b.js': SMS_LOGIN });
    const target = outside.path('target.js');
    const { report, status } = project.report(['migrate', '--allow-dirty'], { faults: { linkAfterRead: ['/a.js', target] } });
    expect({ status, errors: report.errors }).toEqual({ status: 2, errors: [{ file: 'a.js', message: 'not written: it is no plain file any more' }] });
    expect({ ...project.snapshot(), target: outside.read('target.js') }).toEqual({ 'a.js': `link to ${target}`, 'b.js': SMS_LOGIN_MIGRATED, target: SMS_LOGIN });
  });
});

describe.skipIf(process.platform === 'win32')('names', () => {
  /** The longest name that file systems take. */
  const LONG = `${'n'.repeat(252)}.js`;
  const NAMES = ['a b.js', 'two\nlines.js', '"double".js', "it's.js", '-f.js', '--output=x.js', '$(touch evil).js', '`touch evil`.js', 'a;b&c|d.js', '[glob]*?.js', '!not.js', '#hash.js', '%41.js', 'ünïcödé 🙂.js', ':(top)a.js', LONG];

  test.each([['in a repository', true], ['outside', false]])('of all kinds are read, written and committed to nobody but themselves, %s', (_where, hasGit) => {
    const project = createProject(Object.fromEntries(NAMES.map((name) => [name, SMS_LOGIN])), { hasGit });
    const { report, status, stderr } = project.report(['migrate', ...(hasGit ? [] : ['--allow-dirty'])]);
    expect({ status, stderr, errors: report.errors }).toEqual({ status: 0, stderr: '', errors: [] });
    expect(project.snapshot()).toEqual(Object.fromEntries(NAMES.map((name) => [Buffer.from(name).toString(), SMS_LOGIN_MIGRATED])));
    if (hasGit) expect(project.git('status', '--porcelain', '-z').split('\0').filter(Boolean).map((line) => line.slice(0, 2))).toEqual(NAMES.map(() => ' M'));
  });

  test('that look like options are files behind two hyphens, and from a list', () => {
    const project = createProject({ '-f.js': SMS_LOGIN, '--output=x.js': SMS_LOGIN });
    expect(project.run(['migrate', '--', '-f.js']).status).toBe(0);
    expect(project.run(['migrate', '--files-from', '-'], { input: '--output=x.js\0' }).status).toBe(0);
    expect(project.snapshot()).toEqual({ '--output=x.js': SMS_LOGIN_MIGRATED, '-f.js': SMS_LOGIN_MIGRATED });
  });
});

describe.skipIf(process.platform === 'win32')('what is no plain file', () => {
  test('links that lead to themselves and to devices are passed on the walk', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.link('self.js', 'self.js');
    project.link('one.js', 'two.js');
    project.link('two.js', 'one.js');
    project.link('zero.js', '/dev/zero');
    project.link('src/up', '..');
    for (const options of [[], ['--no-ignore']]) expect(linesOf(project.report(['check', ...options]).report)).toHaveLength(1);
  });

  test('nor the files that say how a project is set up', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN }, { hasGit: false });
    for (const name of ['package.json', 'tsconfig.json', '.gitignore']) project.link(name, '/dev/zero');
    expectMistake(project.run(['check']), /package\.json cannot be read: it is no plain file/);
    project.link('oauth-ro.config.json', 'given.json');
    project.write('given.json', '{}');
    expect(linesOf(project.report(['check']).report)).toHaveLength(1);
  });

  test.each([['a link that leads to itself', 'self.js', 'self.js'], ['a link to a device', 'zero.js', '/dev/zero']])('%s is a mistake where a person names it', (_name, link, target) => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.link(link, target);
    expectMistake(project.run(['migrate', '--allow-dirty', link, 'sms.js']), new RegExp(link));
    expect(project.read('sms.js')).toBe(SMS_LOGIN);
  });

  test.skipIf(process.getuid?.() !== 0)('a device and a pipe are not waited for', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN }, { hasGit: false });
    execFileSync('mkfifo', [project.path('pipe.js')]);
    try {
      execFileSync('mknod', [project.path('zero.js'), 'c', '1', '5'], { stdio: 'ignore' });
    } catch {
      // Containers may not make devices.
    }
    expect(linesOf(project.report(['check']).report)).toHaveLength(1);
  });
});

describe('git', () => {
  test('that is locked by another program is only read', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    project.write('.git/index.lock', '');
    expect(project.run(['migrate'])).toMatchObject({ status: 0, stderr: '' });
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });

  test('that is not there stops what would write, and nothing else', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    const env = { PATH: '/nonexistent' };
    expect(project.run(['check'], { env }).status).toBe(1);
    expectMistake(project.run(['migrate'], { env }), /git/);
    expect(project.run(['migrate', '--allow-dirty'], { env }).status).toBe(0);
    expect(project.read('sms.js')).toBe(SMS_LOGIN_MIGRATED);
  });
});

describe('code that no person writes', () => {
  const URL = "'https://acme.example.auth0.com/oauth/ro'";
  /** In lines, as what stands in one is taken for what a program has made. */
  const deep = (piece: string): string => `${piece.repeat(20)}\n`.repeat(500);
  const DEEP: readonly (readonly [name: string, file: string, text: string])[] = [
    ['brackets', 'deep.js', `x = ${deep('[')}${URL}${deep(']')};\n`],
    ['calls', 'calls.ts', `x = ${deep('f(')}${URL}${deep(')')};\n`],
    ['sums', 'sum.js', `fetch(${URL}, { method: 'POST', body: a${deep(' + a')} });\n`],
    ['chains', 'chain.js', `x = fetch(${URL})${deep('.then(f)')};\n`],
    ['blocks', 'blocks.js', `${deep('{')}fetch(${URL})${deep('}')}\n`],
    ['elements', 'deep.html', `${deep('<div>')}<script>fetch(${URL})</script>\n`],
    ['lists', 'deep.json', `${deep('[')}"/oauth/ro"${deep(']')}\n`],
    ['quotes', 'deep.md', `${'> '.repeat(10_000)}\`\`\`js\nfetch(${URL})\n`],
  ];

  test('is found however deep it is nested', () => {
    const project = createProject(Object.fromEntries(DEEP.map(([, file, text]) => [file, text])));
    const { report, status, stderr } = project.report(['check']);
    expect({ status, stderr, errors: report.errors }).toEqual({ status: 1, stderr: '', errors: [] });
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set(DEEP.map(([, file]) => file)));
  });

  test('is found in a long line, and left', () => {
    const line = `${SMS_LOGIN.replaceAll(/\s*\n\s*/g, ' ')}${'var a=1;'.repeat(50_000)}`;
    const project = createProject({ 'line.js': line });
    const { report, status } = project.report(['migrate']);
    expect({ status, reasons: report.findings.map(({ reason }) => reason), text: project.read('line.js') }).toEqual({ status: 0, reasons: ['generated-code'], text: line });
  });

  // A file beyond what strings hold of other engines is read in a few seconds where it may hold something, and in none where not.
  test.runIf(IS_FULL).each([['with a login', SMS_LOGIN, 1], ['without one', CLEAN, 0]])('in files of 100 MB is read, %s', (_name, text, status) => {
    const project = createProject({ 'big.js': `${text}${`// ${'x'.repeat(97)}\n`.repeat(1_000_000)}` }, { hasGit: false });
    expect(project.report(['check'])).toMatchObject({ status, report: { errors: [] } });
  });
});
