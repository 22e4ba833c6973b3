import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { FINDING, FOLLOW_UP, HOSTILE_REPORT, reportOf, REWRITTEN } from '../report/support.ts';
import { expectMistake, readReport } from '../support/command.ts';
import { createProject, type Project } from '../support/project.ts';
import { SMS_LOGIN } from '../support/samples.ts';

const OF_SMS = reportOf({ findings: [REWRITTEN], followUps: [FOLLOW_UP] }, 1);
const OF_STAFF = reportOf({ findings: [FINDING], followUps: [{ ...FOLLOW_UP, places: [{ file: 'src/other.js', line: 3, column: 1 }, { file: 'a.js', line: 1, column: 1 }] }], errors: [{ file: 'closed', message: 'EACCES' }] });

function projectWith(reports: Readonly<Record<string, unknown>>): Project {
  return createProject(Object.fromEntries(Object.entries(reports).map(([name, report]) => [name, typeof report === 'string' ? report : JSON.stringify(report)])), { hasGit: false });
}

function merge(reports: readonly Report[]): Report {
  const names = reports.map((_, index) => `${index}.json`);
  const project = projectWith(Object.fromEntries(reports.map((report, index) => [`${index}.json`, report])));
  const { status, stdout, stderr } = project.run(['report', 'merge', ...names]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readReport(stdout, 'migrate');
}

const withoutDetail = (report: Report): Report => JSON.parse(JSON.stringify(report, (key, value: unknown) => (key === 'detail' ? undefined : value))) as Report;

describe('report merge', () => {
  test('adds counts up, and says once what several reports say', () => {
    const merged = merge([OF_STAFF, OF_SMS, OF_STAFF].map(withoutDetail).slice(0, 2));
    expect(merged.summary).toEqual({ filesScanned: 14, filesParsed: 6, filesChanged: 1, findings: 2, rewritten: 1, fixable: 0, manual: 1, suppressed: 0 });
    expect(merged.findings.map(({ file }) => file)).toEqual(['src/sms.js', 'src/staff.js']);
    expect(merged.followUps).toEqual([{ ...FOLLOW_UP, places: [{ file: 'a.js', line: 1, column: 1 }, { file: 'src/other.js', line: 3, column: 1 }, { file: 'src/sms.js', line: 6, column: 68 }] }]);
    expect(merged.errors).toEqual(OF_STAFF.errors);
  });

  test('gives the same whatever the order of the files, and one report as it is', () => {
    const reports = [OF_STAFF, OF_SMS].map(withoutDetail);
    expect(merge(reports.toReversed())).toEqual(merge(reports));
    expect(merge(reports.slice(1))).toEqual({ ...reports[1], followUps: [{ ...FOLLOW_UP, places: FOLLOW_UP.places.toReversed() }] });
  });

  test('keeps the roots, and adds up the parts of each', () => {
    const root = 'acme/kiosk';
    const summary = { ...OF_SMS.summary, findings: 1 };
    const part = (exitCode: number): Report => ({ ...withoutDetail(OF_SMS), findings: [{ ...withoutDetail(OF_SMS).findings[0] as Report['findings'][0], root }], roots: [{ root, summary, exitCode }] });
    const merged = merge([part(0), { ...part(2), findings: [] , summary: { ...OF_SMS.summary, findings: 0, rewritten: 0 } }, withoutDetail(OF_STAFF)]);
    expect(merged.findings.map((finding) => finding.root)).toEqual([undefined, root]);
    expect(merged.roots).toEqual([{ root, summary: expect.objectContaining({ findings: 2, filesScanned: 14 }) as unknown, exitCode: 2 }]);
  });

  test('does not take the same file of two repositories for one', () => {
    const of = (root: string): Report => ({ ...withoutDetail(OF_SMS), findings: withoutDetail(OF_SMS).findings.map((one) => ({ ...one, root })), followUps: [{ ...FOLLOW_UP, places: FOLLOW_UP.places.map((place) => ({ ...place, root })) }], roots: [{ root, summary: OF_SMS.summary, exitCode: 0 }] });
    const project = projectWith({ 'a.json': of('acme/a'), 'b.json': of('acme/b') });
    const merged = readReport(project.run(['report', 'merge', 'a.json', 'b.json']).stdout, 'migrate');
    expect(merged.followUps[0]?.places).toHaveLength(4);
    const text = project.run(['report', 'merge', 'a.json', 'b.json', '--format', 'text']).stdout;
    expect(text).toContain('acme/a/src/sms.js:6:45  rewritten');
    expect(text).toContain('acme/b/src/sms.js:6:45  rewritten');
  });

  test.each(['text', 'json', 'sarif', 'github', 'markdown', 'html'])('gives the form %s, also of hostile names', (format) => {
    const project = projectWith({ 'a.json': withoutDetail(HOSTILE_REPORT), 'b.json': withoutDetail(OF_SMS) });
    const printed = project.run(['report', 'merge', 'a.json', 'b.json', '--format', format, '--dry-run']);
    expect({ status: printed.status, stderr: printed.stderr }).toEqual({ status: 0, stderr: '' });
    expect(printed.stdout).toContain('sms.js');
    const { status, stdout } = project.run(['report', 'merge', 'a.json', 'b.json', '--format', format, '--dry-run', '--output', 'out']);
    expect({ status, stdout, written: project.read('out') }).toEqual({ status: 0, stdout: '', written: printed.stdout });
  });

  test('counts a file once that is named twice, and takes names behind --', () => {
    const project = projectWith({ 'a.json': withoutDetail(OF_SMS), '-b.json': withoutDetail(OF_STAFF) });
    const { stdout } = project.run(['report', 'merge', 'a.json', './a.json', '--', '-b.json']);
    expect((JSON.parse(stdout) as Report).summary.findings).toBe(2);
  });

  test('reads what the program itself writes, with a byte order mark too', () => {
    const project = createProject({ 'sms.js': SMS_LOGIN });
    const { stdout } = project.run(['check', '--format', 'json']);
    project.write('own.json', `\uFEFF${stdout}`);
    expect(project.run(['report', 'merge', 'own.json']).stdout).toBe(stdout);
    const html = project.run(['report', 'merge', 'own.json', '--format', 'html']).stdout;
    expect(html).toContain('kioskClientId');
  });

  test('shows no file from outside of the working directory', () => {
    const project = projectWith({ 'app/a.json': withoutDetail({ ...OF_STAFF, findings: [{ ...FINDING, file: '../secret.js', line: 1, endLine: 1, state: 'fixable' }], summary: { ...OF_STAFF.summary, manual: 0, fixable: 1 } }), 'secret.js': 'topsecret' });
    expect(project.run(['report', 'merge', 'a.json', '--format', 'html'], { cwd: 'app' }).stdout).not.toContain('topsecret');
  });
});

describe('report merge that cannot be', () => {
  test.each([
    ['a file that is not there', undefined, /the report bad\.json cannot be read/],
    ['no JSON', '{"version": 1,', /the report bad\.json is no JSON/],
    ['nothing', '', /the report bad\.json is no JSON/],
    ['a later version', { ...OF_SMS, version: 2 }, /the report bad\.json has version 2, and this program reads version 1/],
    ['a list', [OF_SMS], /the report bad\.json is none of this program: it must be object/],
    ['null', null, /the report bad\.json is none/],
    ['a baseline', { version: 1, findings: { a: 1 } }, /the report bad\.json is none of this program: it must have required property 'summary'/],
    ['a finding without its place', { ...OF_SMS, findings: [{ rule: 'no-oauth-ro' }] }, /findings\.0 must have required property/],
    ['a count that is none', { ...OF_SMS, summary: { ...OF_SMS.summary, filesScanned: -1 } }, /summary\.filesScanned must be/],
    ['an address that runs', { ...withoutDetail(OF_SMS), followUps: [{ ...FOLLOW_UP, document: 'javascript:alert(1)' }] }, /followUps\.0\.document must match format/],
    ['a key that there is not', { ...withoutDetail(OF_SMS), extra: 1 }, /it has a key "extra" that there is not/],
    ['a prototype', JSON.stringify(withoutDetail(OF_SMS)).replace('{', '{"__proto__":{"polluted":true},'), /it has a key "__proto__" that there is not/],
    ['a prototype in a finding', JSON.stringify(withoutDetail(OF_SMS)).replace('"findings":[{', '"findings":[{"__proto__":{"polluted":true},'), /findings\.0 has a key "__proto__"/],
  ])('refuses %s, and says which file and why', (_name, bad, saying) => {
    const project = projectWith({ 'good.json': withoutDetail(OF_SMS), ...(bad === undefined ? {} : { 'bad.json': bad }) });
    expectMistake(project.run(['report', 'merge', 'good.json', 'bad.json', '--output', 'out.json']), saying);
    expect(Object.keys(project.snapshot())).not.toContain('out.json');
  });

  test('takes names of objects for names', () => {
    const root = '__proto__';
    const merged = merge([{ ...withoutDetail(OF_SMS), findings: withoutDetail(OF_SMS).findings.map((one) => ({ ...one, root, file: 'constructor' })), followUps: [{ ...FOLLOW_UP, code: 'toString' }], roots: [{ root, summary: OF_SMS.summary, exitCode: 0 }] }]);
    expect(merged.findings[0]).toMatchObject({ root, file: 'constructor' });
    expect(merged.followUps[0]?.code).toBe('toString');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    ['no file', ['report', 'merge'], /see oauth-ro-codemod report --help/],
    ['no word', ['report'], /report merge FILES/],
    ['another word', ['report', 'split', 'a.json'], /split/],
    ['an unknown option', ['report', 'merge', 'a.json', '--form', 'text'], /form/],
    ['an unknown form', ['report', 'merge', 'a.json', '--format', 'xml'], /xml/],
  ])('with %s ends with 2 and one line', (_name, args, saying) => {
    expectMistake(projectWith({ 'a.json': withoutDetail(OF_SMS) }).run(args), saying);
  });

  test('into one of its own files writes nothing', () => {
    const project = projectWith({ 'a.json': withoutDetail(OF_SMS), 'b.json': withoutDetail(OF_STAFF) });
    project.link('c.json', 'b.json');
    const before = project.snapshot();
    for (const output of ['./b.json', 'c.json']) expectMistake(project.run(['report', 'merge', 'a.json', 'b.json', '--output', output]), /nothing was written/);
    expect(project.snapshot()).toEqual(before);
  });
});
